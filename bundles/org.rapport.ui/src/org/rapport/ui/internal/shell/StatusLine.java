package org.rapport.ui.internal.shell;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IEditorPart;

/** The sentence at the lower edge of the window: what was done just now. */
public final class StatusLine {

  private StatusLine() {}

  /**
   * Says something in the status line of the active window.
   *
   * @param sentence what was done
   */
  public static void say(String sentence) {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    IWorkbenchPart part = window == null || window.getActivePage() == null ? null
        : window.getActivePage().getActivePart();
    IStatusLineManager line = null;
    if (part instanceof IViewPart view) {
      line = view.getViewSite().getActionBars().getStatusLineManager();
    } else if (part instanceof IEditorPart editor) {
      line = editor.getEditorSite().getActionBars().getStatusLineManager();
    }
    if (line != null) {
      line.setMessage(sentence);
    }
  }
}
