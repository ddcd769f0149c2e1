package org.rapport.ui.analytics.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.ui.Parts;
import org.rapport.ui.analytics.internal.wizard.NewAnalysisWizard;

/** Opens the wizard for a new analysis. */
public final class NewAnalysisHandler extends AbstractHandler {

  @Override
  public @Nullable Object execute(@Nullable ExecutionEvent event) {
    NewAnalysisWizard.open(Parts.shell(), null);
    return null;
  }
}
