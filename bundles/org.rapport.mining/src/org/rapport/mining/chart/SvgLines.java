package org.rapport.mining.chart;

import java.util.ArrayList;
import java.util.List;

import org.rapport.mining.chart.ChartSpec.Line;

/** Draws lines over two axes, the legend in the lower right corner, where ROC curves leave room. */
record SvgLines(ChartSpec.Lines spec, Palette palette, int width, int height) {

  String draw() {
    SvgCanvas canvas = new SvgCanvas(spec, palette, width, height);
    SvgFrame frame = SvgFrame.of(canvas, spec.x(), spec.y(), SvgCanvas.top(spec), width, height);
    frame.draw();
    if (spec.diagonal().isPresent()) {
      canvas.line(frame.left(), frame.bottom(), frame.right(), frame.top(), palette.reference(), 1.2, true);
    }
    for (int i = 0; i < spec.lines().size(); i++) {
      Line line = spec.lines().get(i);
      double[] x = line.points().stream().mapToDouble(p -> frame.x(p.x())).toArray();
      double[] y = line.points().stream().mapToDouble(p -> frame.y(p.y())).toArray();
      canvas.polyline(x, y, palette.color(i), 2);
    }
    legend(canvas, frame.right() - 12, frame.bottom() - 12);
    return canvas.end();
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
}
