package org.rapport.mining.chart;

import java.util.Locale;

/** Draws counts as cells shaded by their share of the row; the diagonal in the first series colour. */
record SvgMatrix(ChartSpec.Matrix spec, Palette palette, int width, int height) {

  private static final double GAP = 3;

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
      canvas.text(left + cellWidth * (c + 0.5), top - 8, SvgCanvas.shorten(spec.columns().get(c), cellWidth - 6),
          palette.foreground(), "middle", SvgCanvas.TEXT_SIZE, false);
    }
    for (int r = 0; r < spec.rows().size(); r++) {
      canvas.text(left - 10, top + cellHeight * (r + 0.5) + 4, SvgCanvas.shorten(spec.rows().get(r), labels - 10),
          palette.foreground(), "end", SvgCanvas.TEXT_SIZE, false);
      row(canvas, r, left, top + cellHeight * r, cellWidth, cellHeight);
    }
    return canvas.end();
  }

  private void row(SvgCanvas canvas, int r, double left, double top, double cellWidth, double cellHeight) {
    long sum = spec.counts().get(r).stream().mapToLong(Long::longValue).sum();
    for (int c = 0; c < spec.columns().size(); c++) {
      long count = spec.counts().get(r).get(c);
      double share = sum == 0 ? 0 : (double) count / sum;
      String fill = r == c ? palette.color(0) : palette.reference();
      double x = left + cellWidth * c;
      canvas.rect(x, top, cellWidth - GAP, cellHeight - GAP, palette.grid(), 0.45, 3);
      canvas.rect(x, top, cellWidth - GAP, cellHeight - GAP, fill, 0.08 + 0.42 * share, 3);
      double middle = x + (cellWidth - GAP) / 2;
      double centre = top + (cellHeight - GAP) / 2;
      boolean tall = cellHeight > 40;
      canvas.text(middle, centre + (tall ? 0 : 5), String.format(Locale.ROOT, "%,d", count), palette.foreground(),
          "middle", tall ? 16 : SvgCanvas.TEXT_SIZE, true);
      if (tall) {
        canvas.text(middle, centre + 18, String.format(Locale.ROOT, "%.1f %%", 100 * share), palette.muted(), "middle",
            SvgCanvas.TEXT_SIZE, false);
      }
    }
  }
}
