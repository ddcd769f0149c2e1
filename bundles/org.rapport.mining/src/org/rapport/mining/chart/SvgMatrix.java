package org.rapport.mining.chart;

/** Draws Matrix. */
record SvgMatrix(ChartSpec.Matrix spec, Palette palette, int width, int height) {

  String draw() {
    throw new IllegalStateException("Not built yet: " + spec);
  }
}
