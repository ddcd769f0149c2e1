package org.rapport.mining.chart;

/** Draws BarsWithIntervals. */
record SvgBars(ChartSpec.BarsWithIntervals spec, Palette palette, int width, int height) {

  String draw() {
    throw new IllegalStateException("Not built yet: " + spec);
  }
}
