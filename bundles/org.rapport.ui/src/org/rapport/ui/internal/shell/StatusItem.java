package org.rapport.ui.internal.shell;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** A control in a tool bar at the lower edge of the window, whose text changes. */
public final class StatusItem {

  private StatusItem() {}

  /**
   * Gives a control in a tool bar the room its present text needs.
   *
   * @param control the control of a tool item
   */
  public static void fit(Control control) {
    if (control.getParent() instanceof ToolBar bar) {
      for (ToolItem item : bar.getItems()) {
        if (item.getControl() == control) {
          item.setWidth(control.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        }
      }
      bar.pack();
      bar.requestLayout();
      bar.getParent().requestLayout();
    } else {
      control.getParent().requestLayout();
    }
  }
}
