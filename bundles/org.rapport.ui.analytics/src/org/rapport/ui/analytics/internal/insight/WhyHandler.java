package org.rapport.ui.analytics.internal.insight;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.rapport.ui.Parts;

/** Opens the ledger of the metric that the parameter names. */
public final class WhyHandler extends AbstractHandler {

  @Override
  public @Nullable Object execute(@Nullable ExecutionEvent event) {
    IWorkbenchWindow window = Parts.window();
    String metric = event == null ? null : event.getParameter("metric"); //$NON-NLS-1$
    if (window != null && metric != null) {
      LedgerEditor.open(window.getActivePage(), metric);
    }
    return null;
  }
}
