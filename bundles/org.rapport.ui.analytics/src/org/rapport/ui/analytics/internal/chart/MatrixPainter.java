package org.rapport.ui.analytics.internal.chart;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.mining.chart.ChartSpec;
import org.rapport.ui.UiColors;
import org.rapport.ui.Widgets;

/** Paints counts as cells shaded by their share of the row. */
public final class MatrixPainter {

  private static final int GAP = 3;
  private static final int WIDEST_CELL = 220;

  private final Canvas canvas;
  private final ChartSpec.Matrix spec;
  private final Font large;
  private final Color surface = UiColors.get(UiColors.SURFACE);
  private final Color text = UiColors.get(UiColors.TEXT);
  private final Color muted = UiColors.get(UiColors.TEXT_MUTED);

  private MatrixPainter(Canvas canvas, ChartSpec.Matrix spec) {
    this.canvas = canvas;
    this.spec = spec;
    this.large = JFaceResources.managerFor(canvas)
        .create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).increaseHeight(3).setStyle(SWT.BOLD));
  }

  /** A control that shows the matrix. */
  public static Control create(Composite parent, ChartSpec.Matrix spec) {
    Canvas canvas = Widgets.unstyled(new Canvas(parent, SWT.DOUBLE_BUFFERED));
    canvas.setBackground(UiColors.get(UiColors.SURFACE));
    MatrixPainter painter = new MatrixPainter(canvas, spec);
    canvas.addPaintListener(event -> painter.paint(event.gc));
    return canvas;
  }

  private void paint(GC gc) {
    gc.setAntialias(SWT.ON);
    gc.setFont(JFaceResources.getDialogFont());
    Rectangle area = canvas.getClientArea();
    int line = gc.getFontMetrics().getHeight();
    int labels = Math.min(area.width / 3, widest(gc, spec.rows()) + 12);
    int left = line + 8 + labels;
    int top = 2 * line + 10;
    int cellWidth = Math.min(WIDEST_CELL, (area.width - left) / Math.max(1, spec.columns().size()));
    int cellHeight = (area.height - top) / Math.max(1, spec.rows().size());
    gc.setForeground(muted);
    centred(gc, spec.columnTitle(), left + cellWidth * spec.columns().size() / 2, line / 2);
    sideways(gc, spec.rowTitle(), line / 2, top + cellHeight * spec.rows().size() / 2);
    gc.setForeground(text);
    for (int c = 0; c < spec.columns().size(); c++) {
      centred(gc, shorten(gc, spec.columns().get(c), cellWidth - 6), left + cellWidth * c + cellWidth / 2,
          line + line / 2 + 4);
    }
    for (int r = 0; r < spec.rows().size(); r++) {
      String name = shorten(gc, spec.rows().get(r), labels - 10);
      Point size = gc.textExtent(name);
      gc.setForeground(text);
      gc.drawText(name, left - 10 - size.x, top + cellHeight * r + (cellHeight - size.y) / 2, true);
      row(gc, r, left, top + cellHeight * r, cellWidth, cellHeight);
    }
  }

  private void row(GC gc, int r, int left, int top, int cellWidth, int cellHeight) {
    List<Long> counts = spec.counts().get(r);
    long sum = counts.stream().mapToLong(Long::longValue).sum();
    boolean tall = cellHeight > 44;
    for (int c = 0; c < counts.size(); c++) {
      double share = sum == 0 ? 0 : (double) counts.get(c) / sum;
      Color hue = r == c ? UiColors.series(0) : UiColors.get(UiColors.RISK_MEDIUM);
      gc.setBackground(Colours.mix(hue, surface, 0.08 + 0.42 * share));
      int x = left + cellWidth * c;
      gc.fillRoundRectangle(x, top, cellWidth - GAP, cellHeight - GAP, 6, 6);
      int middle = x + (cellWidth - GAP) / 2;
      int centre = top + (cellHeight - GAP) / 2;
      gc.setForeground(text);
      gc.setFont(tall ? large : JFaceResources.getDialogFont());
      centred(gc, String.format(Locale.ROOT, "%,d", counts.get(c)), middle, tall ? centre - 9 : centre); //$NON-NLS-1$
      gc.setFont(JFaceResources.getDialogFont());
      if (tall) {
        gc.setForeground(Colours.mix(text, muted, 0.5));
        centred(gc, String.format(Locale.ROOT, "%.1f %%", 100 * share), middle, centre + 12); //$NON-NLS-1$
      }
    }
  }

  private static int widest(GC gc, List<String> texts) {
    return texts.stream().mapToInt(text -> gc.textExtent(text).x).max().orElse(0);
  }

  private static String shorten(GC gc, String text, int room) {
    int end = text.length();
    while (end > 1 && gc.textExtent(text.substring(0, end)).x > room) {
      end--;
    }
    return end == text.length() ? text : text.substring(0, Math.max(1, end - 1)) + "…"; //$NON-NLS-1$
  }

  private static void centred(GC gc, String text, int x, int y) {
    Point size = gc.textExtent(text);
    gc.drawText(text, x - size.x / 2, y - size.y / 2, true);
  }

  private void sideways(GC gc, String label, int x, int y) {
    Transform turned = new Transform(gc.getDevice());
    try {
      turned.translate(x, y);
      turned.rotate(-90);
      gc.setTransform(turned);
      centred(gc, label, 0, 0);
    } finally {
      gc.setTransform(null);
      turned.dispose();
    }
  }
}
