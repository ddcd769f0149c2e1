package org.rapport.mining.chart;

import java.util.List;

import org.rapport.mining.chart.ChartSpec.Mark;
import org.rapport.mining.chart.ChartSpec.Series;
import org.rapport.mining.chart.ChartSpec.Style;

/** Draws marks and lines over two axes; the legend lies in rows above them. */
record SvgPlot(ChartSpec.Plot spec, Palette palette, int width, int height) {

  private static final double LINE = 18;
  private static final int MANY = 150;

  String draw() {
    SvgCanvas canvas = new SvgCanvas(spec, palette, width, height);
    double top = legend(canvas, SvgCanvas.top(spec) + 4);
    SvgFrame frame = SvgFrame.of(canvas, spec.x(), spec.y(), top + 6, width, height);
    frame.draw();
    int colour = 0;
    for (Series series : spec.series()) {
      boolean reference = series.style() == Style.REFERENCE;
      series(canvas, frame, series, reference ? palette.reference() : palette.color(colour));
      colour += reference ? 0 : 1;
    }
    return canvas.end();
  }

  private void series(SvgCanvas canvas, SvgFrame frame, Series series, String colour) {
    if (series.outline().size() > 2) {
      canvas.polygon(series.outline().stream().mapToDouble(p -> frame.x(p.x())).toArray(),
          series.outline().stream().mapToDouble(p -> frame.y(p.y())).toArray(), colour);
    }
    double[] x = series.marks().stream().mapToDouble(m -> frame.x(m.x())).toArray();
    double[] y = series.marks().stream().mapToDouble(m -> frame.y(m.y())).toArray();
    switch (series.style()) {
      case REFERENCE -> canvas.dashed(x, y, colour);
      case LINE -> canvas.polyline(x, y, colour, 2);
      case JOINED -> {
        canvas.polyline(x, y, colour, 1.5);
        marks(canvas, frame, series.marks(), colour);
      }
      case POINTS -> marks(canvas, frame, series.marks(), colour);
    }
  }

  private static void marks(SvgCanvas canvas, SvgFrame frame, List<Mark> marks, String colour) {
    boolean many = marks.size() > MANY;
    for (Mark mark : marks) {
      double x = frame.x(mark.x());
      mark.interval().ifPresent(interval -> {
        double low = frame.y(interval.low());
        double high = frame.y(interval.high());
        canvas.line(x, low, x, high, colour, 1.2, false);
        canvas.line(x - 3, low, x + 3, low, colour, 1.2, false);
        canvas.line(x - 3, high, x + 3, high, colour, 1.2, false);
      });
      if (!many) {
        canvas.dot(x, frame.y(mark.y()), 3.5, colour, 1);
      }
    }
    if (many) {
      canvas.dots(marks.stream().mapToDouble(mark -> frame.x(mark.x())).toArray(),
          marks.stream().mapToDouble(mark -> frame.y(mark.y())).toArray(), 2, colour, 0.55);
    }
  }

  /** Draws the legend and returns where it ends. */
  private double legend(SvgCanvas canvas, double top) {
    double x = SvgCanvas.MARGIN;
    double y = top;
    int colour = 0;
    for (Series series : spec.series()) {
      boolean reference = series.style() == Style.REFERENCE;
      String hue = reference ? palette.reference() : palette.color(colour);
      colour += reference ? 0 : 1;
      if (series.label().isEmpty()) {
        continue;
      }
      String label = SvgCanvas.shorten(series.label(), width - 2.0 * SvgCanvas.MARGIN - 30);
      double room = SvgCanvas.width(label) + 46;
      if (x > SvgCanvas.MARGIN && x + room > width - SvgCanvas.MARGIN + 16) {
        x = SvgCanvas.MARGIN;
        y += LINE;
      }
      if (series.style() == Style.POINTS) {
        canvas.dot(x + 10, y, 4, hue, 1);
      } else {
        canvas.line(x, y, x + 20, y, hue, reference ? 1.2 : 2, reference);
      }
      canvas.text(x + 26, y + 4, label, palette.foreground(), "start", SvgCanvas.TEXT_SIZE, false);
      x += room;
    }
    return y + LINE / 2;
  }
}
