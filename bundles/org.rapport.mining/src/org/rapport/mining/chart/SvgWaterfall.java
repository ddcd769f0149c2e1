package org.rapport.mining.chart;

import java.util.List;

import org.rapport.mining.chart.ChartSpec.Axis;
import org.rapport.mining.chart.ChartSpec.Step;

/** Draws how a value comes about: steps to the right raise it, steps to the left lower it. */
record SvgWaterfall(ChartSpec.Waterfall spec, Palette palette, int width, int height) {

  private static final double FIGURES = 76;
  private static final double AXIS_HEIGHT = 28;
  private static final double THICKEST = 26;

  String draw() {
    SvgCanvas canvas = new SvgCanvas(spec, palette, width, height);
    double labels = Math.min(width * 0.45, Math.max(Math.max(SvgCanvas.width(spec.startLabel()), SvgCanvas.width(
        spec.endLabel())), spec.steps().stream().mapToDouble(s -> SvgCanvas.width(s.label())).max().orElse(0)) + 14);
    double left = SvgCanvas.MARGIN + labels;
    double right = width - SvgCanvas.MARGIN - FIGURES;
    double top = SvgCanvas.top(spec);
    double bottom = height - SvgCanvas.MARGIN - AXIS_HEIGHT;
    axis(canvas, left, right, top, bottom);
    double slot = (bottom - top) / (spec.steps().size() + 2);
    double thick = Math.min(THICKEST, slot * 0.62);
    double reached = spec.start();
    row(canvas, spec.startLabel(), x(spec.value().min(), left, right), x(reached, left, right), top + slot / 2, thick,
        palette.reference(), Ticks.figure(spec.value(), reached), left, right);
    for (int i = 0; i < spec.steps().size(); i++) {
      Step step = spec.steps().get(i);
      double y = top + slot * (i + 1.5);
      double from = x(reached, left, right);
      reached += step.change();
      canvas.line(from, y - slot + thick / 2, from, y - thick / 2, palette.muted(), 1, true);
      row(canvas, step.label(), from, x(reached, left, right), y, thick,
          palette.color(step.change() >= 0 ? 0 : 1), signed(step.change()), left, right);
    }
    row(canvas, spec.endLabel(), x(spec.value().min(), left, right), x(reached, left, right),
        top + slot * (spec.steps().size() + 1.5), thick, palette.foreground(), Ticks.figure(spec.value(), reached),
        left, right);
    return canvas.end();
  }

  private void axis(SvgCanvas canvas, double left, double right, double top, double bottom) {
    List<Double> ticks = Ticks.of(spec.value(), Math.max(3, (int) ((right - left) / 70)));
    for (double tick : ticks) {
      double x = x(tick, left, right);
      canvas.line(x, top, x, bottom, palette.grid(), 1, false);
      canvas.text(x, bottom + 18, Ticks.tick(spec.value(), ticks, tick), palette.muted(), "middle", SvgCanvas.TEXT_SIZE,
          false);
    }
  }

  private void row(SvgCanvas canvas, String label, double from, double to, double y, double thick, String colour,
      String figure, double left, double right) {
    canvas.text(left - 10, y + 4, SvgCanvas.shorten(label, left - SvgCanvas.MARGIN - 10), palette.foreground(), "end",
        SvgCanvas.TEXT_SIZE, false);
    canvas.rect(Math.min(from, to), y - thick / 2, Math.max(1, Math.abs(to - from)), thick, colour, 0.85, 2);
    canvas.text(right + 12, y + 4, figure, palette.foreground(), "start", SvgCanvas.TEXT_SIZE, true);
  }

  private String signed(double change) {
    String figure = Ticks.figure(spec.value(), change);
    return change >= 0 ? "+" + figure : figure.replaceFirst("^-", "\u2212");
  }

  private double x(double value, double left, double right) {
    Axis axis = spec.value();
    return left + Math.max(0, Math.min(1, (value - axis.min()) / (axis.max() - axis.min()))) * (right - left);
  }
}
