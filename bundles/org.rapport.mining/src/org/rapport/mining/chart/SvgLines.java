package org.rapport.mining.chart;

/** Draws Lines. */
record SvgLines(ChartSpec.Lines spec, Palette palette, int width, int height) {

  String draw() {
    throw new IllegalStateException("Not built yet: " + spec);
  }
}
