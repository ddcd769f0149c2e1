package org.rapport.ui.analytics.internal.insight;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.rapport.ui.UiColors;

/** A small line through the values of earlier periods, with a dot for the present one. */
final class Sparkline {

  private static final int PAD = 4;
  private static final int DOT = 5;

  private Sparkline() {}

  /**
   * Draws.
   *
   * @param values the oldest first, NaN where there is none
   * @param line the colour of the line
   */
  static void draw(GC gc, Rectangle area, double[] values, Color line) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      low = Double.isNaN(value) ? low : Math.min(low, value);
      high = Double.isNaN(value) ? high : Math.max(high, value);
    }
    if (values.length < 2 || low > high) {
      return;
    }
    gc.setAntialias(SWT.ON);
    gc.setForeground(line);
    gc.setLineWidth(2);
    int before = -1;
    for (int i = 0; i < values.length; i++) {
      if (Double.isNaN(values[i])) {
        before = -1;
        continue;
      }
      if (before >= 0) {
        gc.drawLine(x(area, before, values.length), y(area, values[before], low, high), x(area, i, values.length),
            y(area, values[i], low, high));
      }
      before = i;
    }
    int last = values.length - 1;
    if (!Double.isNaN(values[last])) {
      gc.setBackground(UiColors.get(UiColors.ACCENT));
      gc.fillOval(x(area, last, values.length) - DOT / 2, y(area, values[last], low, high) - DOT / 2, DOT, DOT);
    }
    gc.setLineWidth(1);
  }

  private static int x(Rectangle area, int index, int count) {
    return area.x + PAD + Math.round((area.width - 2f * PAD) * index / (count - 1));
  }

  private static int y(Rectangle area, double value, double low, double high) {
    double part = high > low ? (value - low) / (high - low) : 0.5;
    return area.y + area.height - PAD - (int) Math.round((area.height - 2.0 * PAD) * part);
  }

  /** In words for those who don't see it: how the last value compares with the one before. "" when there is none. */
  static String words(double[] values) {
    int last = values.length - 1;
    if (last < 1 || Double.isNaN(values[last]) || Double.isNaN(values[last - 1])) {
      return ""; //$NON-NLS-1$
    }
    return values[last] > values[last - 1] ? Messages.Trend_up
        : values[last] < values[last - 1] ? Messages.Trend_down : Messages.Trend_same;
  }
}
