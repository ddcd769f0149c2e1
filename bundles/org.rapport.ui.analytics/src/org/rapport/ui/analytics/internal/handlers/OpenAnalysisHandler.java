package org.rapport.ui.analytics.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rapport.ui.analytics.internal.model.Analysis;
import org.rapport.ui.analytics.internal.wizard.RunAnalysis;

/** Opens the selected analyses. */
public final class OpenAnalysisHandler extends AbstractHandler {

  @Override
  public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
    for (Object selected : HandlerUtil.getCurrentStructuredSelection(event)) {
      if (selected instanceof Analysis analysis) {
        RunAnalysis.open(analysis.id());
      }
    }
    return null;
  }
}
