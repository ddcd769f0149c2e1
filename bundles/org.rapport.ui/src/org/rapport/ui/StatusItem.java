package org.rapport.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/**
 * A control in a tool bar at the lower edge of the window, whose text changes.
 *
 * @since 0.1
 */
public final class StatusItem {

  private StatusItem() {}

  /**
   * Gives a control the room its present text needs; its tool item may hold it in composites of its own. Must be called
   * on the UI thread.
   *
   * @param control the control of a tool item, or below it
   */
  public static void fit(Control control) {
    Control held = control;
    while (held.getParent() != null && !(held.getParent() instanceof ToolBar)) {
      held = held.getParent();
    }
    if (held.getParent() instanceof ToolBar bar) {
      for (ToolItem item : bar.getItems()) {
        if (item.getControl() == held) {
          item.setWidth(held.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        }
      }
      bar.pack();
      bar.requestLayout();
    }
    control.requestLayout();
  }
}
