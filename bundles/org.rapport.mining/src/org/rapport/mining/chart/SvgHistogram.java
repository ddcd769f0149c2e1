package org.rapport.mining.chart;

import org.rapport.mining.chart.ChartSpec.HistogramBar;

/** Draws how values are distributed, with a line where they are cut. */
record SvgHistogram(ChartSpec.Histogram spec, Palette palette, int width, int height) {

  String draw() {
    SvgCanvas canvas = new SvgCanvas(spec, palette, width, height);
    SvgFrame frame = SvgFrame.of(canvas, spec.x(), spec.y(), SvgCanvas.top(spec) + 18, width, height);
    frame.draw();
    for (HistogramBar bar : spec.bars()) {
      double left = frame.x(bar.from());
      double top = frame.y(bar.count());
      canvas.rect(left + 0.5, top, frame.x(bar.to()) - left - 1, frame.bottom() - top,
          bar.marked() ? palette.reference() : palette.color(0), 0.85, 0);
    }
    spec.cut().ifPresent(cut -> {
      double x = frame.x(cut.value());
      canvas.line(x, frame.top() - 4, x, frame.bottom(), palette.reference(), 1.5, true);
      double half = SvgCanvas.width(cut.label()) / 2;
      double centre = Math.max(SvgCanvas.MARGIN + half, Math.min(width - SvgCanvas.MARGIN - half, x));
      canvas.text(centre, frame.top() - 9, cut.label(), palette.reference(), "middle", SvgCanvas.TEXT_SIZE, false);
    });
    return canvas.end();
  }
}
