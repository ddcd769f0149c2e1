package org.rapport.ui.analytics.internal.worker;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.rapport.ui.UiColors;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.internal.AnalyticsPictures;

/** A small window over the status line that says something and keeps nobody from working; it stays until put away. */
final class SwitchedOffNotice {

  private static final int WIDTH = 360;
  private static final int MARGIN = 10;
  private static final String SHOWN = "org.rapport.ui.analytics.notice"; //$NON-NLS-1$

  private SwitchedOffNotice() {}

  /** Shows a sentence above a control, in place of what was said before. */
  static void show(Control above, String sentence) {
    if (above.getData(SHOWN) instanceof Shell former && !former.isDisposed()) {
      former.dispose();
    }
    Shell shell = Widgets.unstyled(new Shell(above.getShell(), SWT.TOOL | SWT.NO_FOCUS | SWT.BORDER));
    above.setData(SHOWN, shell);
    GridLayoutFactory.fillDefaults().numColumns(3).margins(MARGIN, MARGIN).spacing(MARGIN, MARGIN).applyTo(shell);
    Label picture = Widgets.unstyled(new Label(shell, SWT.NONE));
    picture.setImage(AnalyticsPictures.get("note")); //$NON-NLS-1$
    GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(picture);
    Label text = Widgets.unstyled(Widgets.mark(new Label(shell, SWT.WRAP), "worker.notice")); //$NON-NLS-1$
    text.setText(sentence.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
    GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(text);
    new Label(shell, SWT.NONE).setVisible(false);
    Link open = link(shell, Messages.Notice_open, "worker.notice.open", () -> { //$NON-NLS-1$
      shell.dispose();
      WorkerActions.preferences(above.getShell());
    });
    Link close = link(shell, Messages.Notice_close, "worker.notice.close", shell::dispose); //$NON-NLS-1$
    GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(close);
    UiColors.follow(shell, () -> {
      for (Control control : new Control[]{shell, picture, text, open, close}) {
        control.setBackground(UiColors.get(UiColors.SURFACE));
        control.setForeground(UiColors.get(UiColors.TEXT));
      }
      open.setLinkForeground(UiColors.get(UiColors.ACCENT));
      close.setLinkForeground(UiColors.get(UiColors.ACCENT));
    });
    shell.pack();
    place(shell, above);
    shell.setVisible(true);
  }

  private static Link link(Shell shell, String text, String id, Runnable action) {
    Link link = Widgets.unstyled(Widgets.mark(new Link(shell, SWT.NONE), id));
    link.setText("<a>" + text + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
    link.addListener(SWT.Selection, e -> action.run());
    return link;
  }

  private static void place(Shell shell, Control above) {
    Point size = shell.getSize();
    Point at = above.toDisplay(0, 0);
    Rectangle screen = above.getMonitor().getClientArea();
    int x = Math.max(screen.x, Math.min(at.x, screen.x + screen.width - size.x));
    shell.setLocation(x, Math.max(screen.y, at.y - size.y - MARGIN));
  }
}
