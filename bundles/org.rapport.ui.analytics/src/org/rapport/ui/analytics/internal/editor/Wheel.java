package org.rapport.ui.analytics.internal.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;

/** Lets the mouse wheel scroll the page wherever the pointer is: charts and closed lists would swallow it. */
public final class Wheel {

  private static final int POINTS_PER_NOTCH = 18;

  private Wheel() {}

  public static void follow(ScrolledComposite scroller, Composite content) {
    Display display = scroller.getDisplay();
    Listener listener = event -> scroll(scroller, content, event);
    display.addFilter(SWT.MouseVerticalWheel, listener);
    content.addDisposeListener(event -> display.removeFilter(SWT.MouseVerticalWheel, listener));
  }

  private static void scroll(ScrolledComposite scroller, Composite content, Event event) {
    if (scroller.isDisposed() || !inside(content, event.widget) || event.widget instanceof Text text && scrolls(text)) {
      return;
    }
    Point origin = scroller.getOrigin();
    scroller.setOrigin(origin.x, origin.y - event.count * POINTS_PER_NOTCH);
    event.doit = false;
  }

  private static boolean scrolls(Text text) {
    return text.getVerticalBar() != null && text.getVerticalBar().isVisible()
        && text.getLineCount() * text.getLineHeight() > text.getClientArea().height;
  }

  private static boolean inside(Composite content, Widget widget) {
    Control control = widget instanceof Control some ? some : null;
    while (control != null && control != content) {
      control = control.getParent();
    }
    return control == content;
  }
}
