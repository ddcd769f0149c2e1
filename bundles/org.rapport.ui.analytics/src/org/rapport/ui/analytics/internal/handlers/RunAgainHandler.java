package org.rapport.ui.analytics.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rapport.ui.Parts;
import org.rapport.ui.analytics.internal.model.Analysis;
import org.rapport.ui.analytics.internal.wizard.RunAnalysis;

/** Runs the selected analysis again. */
public final class RunAgainHandler extends AbstractHandler {

  @Override
  public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
    if (HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof Analysis analysis) {
      RunAnalysis.again(Parts.shell(), analysis);
    }
    return null;
  }
}
