package org.rapport.ui;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Widget;

/**
 * Stable names for widgets, so that tests and tools find them without knowing labels or positions. An id has the form
 * {@code place.thing}, such as {@code accounts.table}.
 *
 * @since 0.1
 */
public final class Widgets {

  /** The key under which a widget's id is kept with {@link Widget#setData(String, Object)}. */
  public static final String ID = "org.rapport.id"; //$NON-NLS-1$

  private static final String CSS_DISABLED = "org.eclipse.e4.ui.css.disabled"; //$NON-NLS-1$

  private Widgets() {}

  /**
   * Gives a widget its id.
   *
   * @param widget the widget
   * @param id the id, unique among the widgets visible at one time
   * @return the same widget, so that the call can be chained
   */
  public static <W extends Widget> W mark(W widget, String id) {
    widget.setData(ID, id);
    return widget;
  }

  /**
   * Takes a control out of the theme's style sheet, because it paints itself with {@link UiColors}.
   *
   * @param control the control
   * @return the same control
   */
  public static <C extends Control> C unstyled(C control) {
    control.setData(CSS_DISABLED, Boolean.TRUE);
    return control;
  }

  /**
   * Whether a control paints itself, see {@link #unstyled(Control)}.
   *
   * @param control the control
   * @return true when the theme's style sheet leaves it alone
   */
  public static boolean isUnstyled(Control control) {
    return Boolean.TRUE.equals(control.getData(CSS_DISABLED));
  }

  /**
   * Finds the widget with an id in any open window of the display.
   *
   * @param display the display; the call must be made on its thread
   * @param id the id
   * @return the widget, empty when no window holds one
   */
  public static Optional<Widget> find(Display display, String id) {
    for (Shell shell : display.getShells()) {
      Widget found = search(shell, id);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /**
   * Finds the widget with an id below a control.
   *
   * @param root where to begin
   * @param id the id
   * @return the widget, empty when there is none
   */
  public static Optional<Widget> find(Control root, String id) {
    return Optional.ofNullable(search(root, id));
  }

  private static @Nullable Widget search(Control control, String id) {
    if (control.isDisposed()) {
      return null;
    }
    if (id.equals(control.getData(ID))) {
      return control;
    }
    if (control instanceof TabFolder folder) {
      for (TabItem item : folder.getItems()) {
        if (id.equals(item.getData(ID))) {
          return item;
        }
      }
    }
    if (control instanceof Composite composite && (control.getStyle() & SWT.EMBEDDED) == 0) {
      for (Control child : composite.getChildren()) {
        Widget found = search(child, id);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
