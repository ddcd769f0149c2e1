package org.rapport.mining.chart;

import java.util.List;

import org.rapport.mining.chart.ChartSpec.Axis;
import org.rapport.mining.chart.ChartSpec.Bar;

/** Draws horizontal bars with whiskers: names on the left, figures on the right, the reference line across. */
record SvgBars(ChartSpec.BarsWithIntervals spec, Palette palette, int width, int height) {

  private static final double FIGURES = 158;
  private static final double AXIS_HEIGHT = 28;
  private static final double THICKEST = 30;

  String draw() {
    SvgCanvas canvas = new SvgCanvas(spec, palette, width, height);
    double labels = Math.min(width * 0.3,
        spec.bars().stream().mapToDouble(b -> SvgCanvas.width(b.label())).max().orElse(0) + 14);
    double left = SvgCanvas.MARGIN + labels;
    double right = width - SvgCanvas.MARGIN - FIGURES;
    double top = SvgCanvas.top(spec) + (spec.reference().isPresent() ? 18 : 0);
    double bottom = height - SvgCanvas.MARGIN - AXIS_HEIGHT;
    axis(canvas, left, right, top, bottom);
    double slot = (bottom - top) / Math.max(1, spec.bars().size());
    for (int i = 0; i < spec.bars().size(); i++) {
      bar(canvas, spec.bars().get(i), i, left, right, top + slot * (i + 0.5), slot, labels);
    }
    spec.reference().ifPresent(reference -> {
      double x = x(reference.value(), left, right);
      canvas.line(x, top - 4, x, bottom, palette.reference(), 1.5, true);
      String text = reference.label() + " " + Ticks.figure(spec.value(), reference.value());
      double half = SvgCanvas.width(text) / 2;
      double centre = Math.max(SvgCanvas.MARGIN + half, Math.min(width - SvgCanvas.MARGIN - half, x));
      canvas.text(centre, top - 9, text, palette.reference(), "middle", SvgCanvas.TEXT_SIZE, false);
    });
    return canvas.end();
  }

  private void axis(SvgCanvas canvas, double left, double right, double top, double bottom) {
    Axis axis = spec.value();
    List<Double> ticks = Ticks.of(axis, Math.max(3, (int) ((right - left) / 70)));
    for (double tick : ticks) {
      double x = x(tick, left, right);
      canvas.line(x, top, x, bottom, palette.grid(), 1, false);
      canvas.text(x, bottom + 18, Ticks.tick(axis, ticks, tick), palette.muted(), "middle", SvgCanvas.TEXT_SIZE, false);
    }
    if (!axis.label().isEmpty()) {
      canvas.text((left + right) / 2, bottom + 34, axis.label(), palette.muted(), "middle", SvgCanvas.TEXT_SIZE, false);
    }
  }

  private void bar(SvgCanvas canvas, Bar bar, int index, double left, double right, double y, double slot,
      double labels) {
    double thick = Math.min(THICKEST, slot * 0.58);
    double x = x(bar.value(), left, right);
    canvas.text(left - 10, y + 4, SvgCanvas.shorten(bar.label(), labels - 10), palette.foreground(), "end",
        SvgCanvas.TEXT_SIZE, false);
    double zero = x(0, left, right);
    canvas.rect(Math.min(zero, x), y - thick / 2, Math.abs(x - zero), thick, palette.color(index), 0.85, 2);
    String figure = Ticks.figure(spec.value(), bar.value());
    canvas.text(right + 14, y + 4, figure, palette.foreground(), "start", SvgCanvas.TEXT_SIZE, true);
    bar.interval().ifPresent(i -> {
      double low = x(i.low(), left, right);
      double high = x(i.high(), left, right);
      double cap = Math.min(6, thick / 3);
      canvas.line(low, y, high, y, palette.foreground(), 1.5, false);
      canvas.line(low, y - cap, low, y + cap, palette.foreground(), 1.5, false);
      canvas.line(high, y - cap, high, y + cap, palette.foreground(), 1.5, false);
      String unit = " " + spec.value().unit();
      String first = Ticks.figure(spec.value(), i.low());
      String range = (first.endsWith(unit) ? first.substring(0, first.length() - unit.length()) : first) + " – "
          + Ticks.figure(spec.value(), i.high());
      canvas.text(right + Math.max(64, 24 + SvgCanvas.width(figure)), y + 4, range, palette.muted(), "start",
          SvgCanvas.TEXT_SIZE, false);
    });
  }

  private double x(double value, double left, double right) {
    Axis axis = spec.value();
    double share = (value - axis.min()) / (axis.max() - axis.min());
    return left + Math.max(0, Math.min(1, share)) * (right - left);
  }
}
