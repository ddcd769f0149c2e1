package org.rapport.mining.chart;

import org.rapport.mining.chart.ChartSpec.HeatCell;

/** Draws cells shaded by their value; what may still change has a dashed line under it. */
record SvgHeatMap(ChartSpec.HeatMap spec, Palette palette, int width, int height) {

  private static final double GAP = 2;
  private static final double FAINTEST = 0.06;
  private static final double STRENGTH = 0.6;

  String draw() {
    SvgCanvas canvas = new SvgCanvas(spec, palette, width, height);
    double labels = Math.min(width * 0.28,
        spec.rows().stream().mapToDouble(SvgCanvas::width).max().orElse(0) + 14);
    double left = SvgCanvas.MARGIN + 20 + labels;
    double top = SvgCanvas.top(spec) + 38;
    double cellWidth = (width - SvgCanvas.MARGIN - left) / Math.max(1, spec.columns().size());
    double cellHeight = (height - SvgCanvas.MARGIN - top) / Math.max(1, spec.rows().size());
    canvas.text(left + cellWidth * spec.columns().size() / 2, top - 26, spec.columnTitle(), palette.muted(), "middle",
        SvgCanvas.TEXT_SIZE, false);
    canvas.rotated(SvgCanvas.MARGIN + 8.0, top + cellHeight * spec.rows().size() / 2, spec.rowTitle(), palette.muted(),
        "middle", SvgCanvas.TEXT_SIZE, false, -90);
    for (int c = 0; c < spec.columns().size(); c++) {
      canvas.text(left + cellWidth * (c + 0.5), top - 8, SvgCanvas.shorten(spec.columns().get(c), cellWidth - 2),
          palette.foreground(), "middle", SvgCanvas.TEXT_SIZE, false);
    }
    for (int r = 0; r < spec.rows().size(); r++) {
      canvas.text(left - 10, top + cellHeight * (r + 0.5) + 4, SvgCanvas.shorten(spec.rows().get(r), labels - 10),
          palette.foreground(), "end", SvgCanvas.TEXT_SIZE, false);
      for (int c = 0; c < spec.columns().size(); c++) {
        cell(canvas, spec.cells().get(r).get(c), left + cellWidth * c, top + cellHeight * r, cellWidth, cellHeight);
      }
    }
    return canvas.end();
  }

  private void cell(SvgCanvas canvas, HeatCell cell, double x, double y, double cellWidth, double cellHeight) {
    if (Double.isNaN(cell.shade())) {
      return;
    }
    double wide = Math.max(1, cellWidth - GAP);
    double tall = Math.max(1, cellHeight - GAP);
    canvas.rect(x, y, wide, tall, palette.color(0), FAINTEST + STRENGTH * cell.shade(), 2);
    if (SvgCanvas.width(cell.text()) <= wide && tall >= SvgCanvas.TEXT_SIZE) {
      canvas.text(x + wide / 2, y + tall / 2 + 4, cell.text(), palette.foreground(), "middle", SvgCanvas.TEXT_SIZE,
          false);
    }
    if (cell.provisional()) {
      canvas.line(x, y + tall, x + wide, y + tall, palette.reference(), 1.2, true);
    }
  }
}
