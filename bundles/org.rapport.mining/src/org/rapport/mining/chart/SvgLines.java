package org.rapport.mining.chart;

import java.util.ArrayList;
import java.util.List;

import org.rapport.mining.chart.ChartSpec.Line;

/** Draws lines over two axes, the legend in the lower right corner, where ROC curves leave room. */
record SvgLines(ChartSpec.Lines spec, Palette palette, int width, int height) {

  private static final double LEFT = 64;
  private static final double BOTTOM = 44;

  String draw() {
    SvgCanvas canvas = new SvgCanvas(spec, palette, width, height);
    double top = SvgCanvas.top(spec);
    double left = SvgCanvas.MARGIN + LEFT;
    double right = width - SvgCanvas.MARGIN - 8.0;
    double bottom = height - SvgCanvas.MARGIN - BOTTOM;
    grid(canvas, left, right, top, bottom);
    if (spec.diagonal().isPresent()) {
      canvas.line(left, bottom, right, top, palette.reference(), 1.2, true);
    }
    for (int i = 0; i < spec.lines().size(); i++) {
      Line line = spec.lines().get(i);
      double[] x = line.points().stream().mapToDouble(p -> place(p.x(), spec.x(), left, right)).toArray();
      double[] y = line.points().stream().mapToDouble(p -> place(p.y(), spec.y(), bottom, top)).toArray();
      canvas.polyline(x, y, palette.color(i), 2);
    }
    legend(canvas, right - 12, bottom - 12);
    return canvas.end();
  }

  private void grid(SvgCanvas canvas, double left, double right, double top, double bottom) {
    List<Double> across = Ticks.of(spec.x(), Math.max(3, (int) ((right - left) / 70)));
    for (double tick : across) {
      double x = place(tick, spec.x(), left, right);
      canvas.line(x, top, x, bottom, palette.grid(), 1, false);
      canvas.text(x, bottom + 18, Ticks.tick(spec.x(), across, tick), palette.muted(), "middle", SvgCanvas.TEXT_SIZE,
          false);
    }
    List<Double> up = Ticks.of(spec.y(), Math.max(3, (int) ((bottom - top) / 44)));
    for (double tick : up) {
      double y = place(tick, spec.y(), bottom, top);
      canvas.line(left, y, right, y, palette.grid(), 1, false);
      canvas.text(left - 8, y + 4, Ticks.tick(spec.y(), up, tick), palette.muted(), "end", SvgCanvas.TEXT_SIZE, false);
    }
    canvas.text((left + right) / 2, bottom + 40, spec.x().label(), palette.muted(), "middle", SvgCanvas.TEXT_SIZE,
        false);
    canvas.rotated(SvgCanvas.MARGIN + 8.0, (top + bottom) / 2, spec.y().label(), palette.muted(), "middle",
        SvgCanvas.TEXT_SIZE, false, -90);
  }

  private void legend(SvgCanvas canvas, double right, double bottom) {
    List<String> labels = new ArrayList<>(spec.lines().stream().map(Line::label).toList());
    spec.diagonal().ifPresent(labels::add);
    double room = labels.stream().mapToDouble(SvgCanvas::width).max().orElse(0) + 42;
    double height = labels.size() * 18 + 10.0;
    String ground = palette.background().equals("none") ? palette.grid() : palette.background();
    canvas.rect(right - room, bottom - height, room, height, ground, 0.88, 4);
    for (int i = 0; i < labels.size(); i++) {
      double y = bottom - height + 18 * i + 14;
      boolean diagonal = i == spec.lines().size();
      canvas.line(right - room + 8, y, right - room + 28, y, diagonal ? palette.reference() : palette.color(i),
          diagonal ? 1.2 : 2, diagonal);
      canvas.text(right - room + 36, y + 4, labels.get(i), palette.foreground(), "start", SvgCanvas.TEXT_SIZE, false);
    }
  }

  private static double place(double value, ChartSpec.Axis axis, double from, double to) {
    return from + (value - axis.min()) / (axis.max() - axis.min()) * (to - from);
  }
}
