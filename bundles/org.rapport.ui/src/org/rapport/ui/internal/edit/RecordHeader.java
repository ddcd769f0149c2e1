package org.rapport.ui.internal.edit;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rapport.model.Score;
import org.eclipse.osgi.util.NLS;
import org.rapport.ui.UiColors;
import org.rapport.ui.Widgets;

/** The top of an editor: picture, name, a line below it, the risk at the right, and what is wrong. */
final class RecordHeader {

  private static final int BADGE_PAD = 10;
  private static final int BADGE_HEIGHT = 26;

  private final Composite top;
  private final Label picture;
  private final Label title;
  private final Label line;
  private final Canvas badge;
  private final Label problem;
  private String risk = ""; //$NON-NLS-1$
  private double value;

  RecordHeader(Composite parent, String id) {
    top = Widgets.unstyled(new Composite(parent, SWT.NONE));
    GridLayoutFactory.fillDefaults().numColumns(3).margins(14, 8).spacing(12, 0).applyTo(top);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
    picture = Widgets.unstyled(new Label(top, SWT.NONE));
    GridDataFactory.swtDefaults().span(1, 2).applyTo(picture);
    title = Widgets.unstyled(Widgets.mark(new Label(top, SWT.NONE), id + ".title")); //$NON-NLS-1$
    title.setFont(JFaceResources.getHeaderFont());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
    badge = Widgets.unstyled(Widgets.mark(new Canvas(top, SWT.DOUBLE_BUFFERED), id + ".risk")); //$NON-NLS-1$
    GridDataFactory.swtDefaults().span(1, 2).align(SWT.END, SWT.CENTER).hint(10, BADGE_HEIGHT).applyTo(badge);
    badge.addListener(SWT.Paint, e -> paint(e.gc));
    line = Widgets.unstyled(new Label(top, SWT.NONE));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
    problem = Widgets.unstyled(Widgets.mark(new Label(top, SWT.WRAP), id + ".problem")); //$NON-NLS-1$
    GridDataFactory.fillDefaults().span(3, 1).indent(0, 4).exclude(true).applyTo(problem);
    UiColors.follow(top, this::colour);
  }

  private void colour() {
    top.setBackground(UiColors.get(UiColors.SURFACE_ALT));
    for (var child : top.getChildren()) {
      child.setBackground(UiColors.get(UiColors.SURFACE_ALT));
    }
    title.setForeground(UiColors.get(UiColors.TEXT));
    line.setForeground(UiColors.get(UiColors.TEXT_MUTED));
    problem.setForeground(UiColors.get(UiColors.RISK_HIGH));
  }

  void show(Image image, String name, String below) {
    picture.setImage(image);
    title.setText(name.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
    line.setText(below.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
    top.layout(true, true);
  }

  /** Shows the risk that a score says, or none. */
  void risk(@Nullable Score score) {
    risk = score == null ? "" //$NON-NLS-1$
        : NLS.bind(Messages.Edit_risk, score.getName(), Texts.percent(score.getValue(), 0));
    value = score == null ? 0 : score.getValue();
    GC gc = new GC(badge);
    int width = risk.isEmpty() ? 1 : gc.textExtent(risk).x + 2 * BADGE_PAD;
    gc.dispose();
    GridDataFactory.swtDefaults().span(1, 2).align(SWT.END, SWT.CENTER).hint(width, BADGE_HEIGHT).applyTo(badge);
    top.layout(true, true);
    badge.redraw();
  }

  /** Says what is wrong, or nothing. */
  void problem(@Nullable String sentence) {
    String text = sentence == null ? "" : sentence; //$NON-NLS-1$
    if (!text.equals(problem.getText())) {
      problem.setText(text);
      GridDataFactory.fillDefaults().span(3, 1).indent(0, 4).grab(true, false).exclude(text.isEmpty())
          .applyTo(problem);
      problem.setVisible(!text.isEmpty());
      top.getParent().layout(true, true);
    }
  }

  private void paint(GC gc) {
    if (risk.isEmpty()) {
      return;
    }
    Point size = badge.getSize();
    gc.setAntialias(SWT.ON);
    gc.setBackground(UiColors.risk(value));
    gc.fillRoundRectangle(0, 0, size.x, size.y, size.y, size.y);
    gc.setForeground(UiColors.get(UiColors.ON_ACCENT));
    gc.drawText(risk, BADGE_PAD, (size.y - gc.textExtent(risk).y) / 2, true);
  }
}
