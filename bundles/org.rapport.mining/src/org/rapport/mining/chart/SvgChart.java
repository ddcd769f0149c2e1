package org.rapport.mining.chart;

import java.util.OptionalInt;

/**
 * Draws a {@link ChartSpec} as a stand-alone SVG element, for HTML reports and export.
 *
 * @since 0.1
 */
public final class SvgChart {

  private SvgChart() {}

  /**
   * Draws a chart.
   *
   * @param spec what to draw
   * @param palette colours and type
   * @param width width in CSS pixels, 240 or more
   * @param height height in CSS pixels, 160 or more
   * @return one {@code <svg>} element with title and description, without XML declaration, so that it can be embedded
   *   in HTML and saved as a file alike
   */
  public static String render(ChartSpec spec, Palette palette, int width, int height) {
    return switch (spec) {
      case ChartSpec.BarsWithIntervals bars -> new SvgBars(bars, palette, width, height).draw();
      case ChartSpec.Lines lines -> new SvgLines(lines, palette, width, height).draw();
      case ChartSpec.Matrix matrix -> new SvgMatrix(matrix, palette, width, height).draw();
      case ChartSpec.Plot plot -> new SvgPlot(plot, palette, width, height).draw();
      case ChartSpec.Histogram histogram -> new SvgHistogram(histogram, palette, width, height).draw();
      case ChartSpec.Waterfall waterfall -> new SvgWaterfall(waterfall, palette, width, height).draw();
      case ChartSpec.HeatMap map -> new SvgHeatMap(map, palette, width, height).draw();
      case ChartSpec.Tree tree -> new SvgTree(tree, palette, width, height).draw();
    };
  }

  /**
   * Which node of a tree is drawn at a point, for those who point at it.
   *
   * @param tree what was drawn
   * @param width the width it was drawn with
   * @param height the height it was drawn with
   * @param x distance from the left edge, in CSS pixels
   * @param y distance from the top edge, in CSS pixels
   * @return its place among the nodes; empty beside all of them
   */
  public static OptionalInt nodeAt(ChartSpec.Tree tree, int width, int height, double x, double y) {
    return new SvgTree(tree, Palette.light(), width, height).nodeAt(x, y);
  }
}
