package org.rapport.ui.analytics.internal.insight;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.rapport.ui.Parts;
import org.rapport.ui.Problems;

/** Opens the worked example. */
public final class TourHandler extends AbstractHandler {

  @Override
  public @Nullable Object execute(@Nullable ExecutionEvent event) {
    IWorkbenchWindow window = Parts.window();
    if (window != null) {
      try {
        // the welcome page has no room for editors
        if (Parts.WELCOME_PERSPECTIVE.equals(window.getActivePage().getPerspective().getId())) {
          PlatformUI.getWorkbench().showPerspective(Parts.ANALYTICS_PERSPECTIVE, window);
        }
        window.getActivePage().openEditor(new TourInput(), TourEditor.ID);
      } catch (WorkbenchException problem) {
        Problems.show(window.getShell(), problem);
      }
    }
    return null;
  }
}
