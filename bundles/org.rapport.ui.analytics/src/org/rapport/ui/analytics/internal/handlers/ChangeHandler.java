package org.rapport.ui.analytics.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rapport.ui.Parts;
import org.rapport.ui.analytics.internal.model.Analysis;
import org.rapport.ui.analytics.internal.wizard.NewAnalysisWizard;

/** Opens the wizard with the request of the selected analysis. */
public final class ChangeHandler extends AbstractHandler {

  @Override
  public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
    if (HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof Analysis analysis) {
      NewAnalysisWizard.open(Parts.shell(), analysis.request());
    }
    return null;
  }
}
