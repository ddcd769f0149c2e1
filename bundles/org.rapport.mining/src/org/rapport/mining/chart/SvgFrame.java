package org.rapport.mining.chart;

import java.util.List;

import org.rapport.mining.chart.ChartSpec.Axis;

/** The frame of a chart with two axes: grid, ticks and titles, and where values lie. */
record SvgFrame(SvgCanvas canvas, Axis x, Axis y, double left, double right, double top, double bottom) {

  private static final double LEFT = 64;
  private static final double BOTTOM = 44;

  /** The frame that fills a chart below a height. */
  static SvgFrame of(SvgCanvas canvas, Axis x, Axis y, double top, int width, int height) {
    return new SvgFrame(canvas, x, y, SvgCanvas.MARGIN + LEFT, width - SvgCanvas.MARGIN - 8.0, top,
        height - SvgCanvas.MARGIN - BOTTOM);
  }

  void draw() {
    Palette palette = canvas.palette();
    List<Double> across = Ticks.of(x, Math.max(3, (int) ((right - left) / 70)));
    for (double tick : across) {
      canvas.line(x(tick), top, x(tick), bottom, palette.grid(), 1, false);
      canvas.text(x(tick), bottom + 18, Ticks.tick(x, across, tick), palette.muted(), "middle", SvgCanvas.TEXT_SIZE,
          false);
    }
    List<Double> up = Ticks.of(y, Math.max(3, (int) ((bottom - top) / 44)));
    for (double tick : up) {
      canvas.line(left, y(tick), right, y(tick), palette.grid(), 1, false);
      canvas.text(left - 8, y(tick) + 4, Ticks.tick(y, up, tick), palette.muted(), "end", SvgCanvas.TEXT_SIZE, false);
    }
    canvas.text((left + right) / 2, bottom + 40, x.label(), palette.muted(), "middle", SvgCanvas.TEXT_SIZE, false);
    canvas.rotated(SvgCanvas.MARGIN + 8.0, (top + bottom) / 2, y.label(), palette.muted(), "middle",
        SvgCanvas.TEXT_SIZE, false, -90);
  }

  /** Where a value lies across; values beyond the axis lie at its end. */
  double x(double value) {
    return left + share(value, x) * (right - left);
  }

  /** Where a value lies up. */
  double y(double value) {
    return bottom + share(value, y) * (top - bottom);
  }

  private static double share(double value, Axis axis) {
    return Math.max(0, Math.min(1, (value - axis.min()) / (axis.max() - axis.min())));
  }
}
