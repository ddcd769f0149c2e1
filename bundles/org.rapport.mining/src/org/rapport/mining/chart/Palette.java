package org.rapport.mining.chart;

import java.util.List;

/**
 * Colours and type of a chart, given by whoever embeds it. Colours are CSS colours such as {@code #1f2328}.
 *
 * @param background ground of the chart, or {@code none}
 * @param foreground text
 * @param muted secondary text and axes
 * @param grid grid lines
 * @param reference base rate and other reference lines
 * @param series colours of bars and lines, at least one, reused in turn
 * @param fontFamily CSS font family list
 * @since 0.1
 */
public record Palette(String background, String foreground, String muted, String grid, String reference,
    List<String> series, String fontFamily) {

  /** A sans-serif stack that exists on all three systems. */
  public static final String SANS = "'Segoe UI', 'Helvetica Neue', 'Noto Sans', 'Noto Sans CJK SC', "
      + "'DejaVu Sans', Arial, sans-serif";

  /** @throws IllegalArgumentException when there is no series colour */
  public Palette {
    series = List.copyOf(series);
    if (series.isEmpty()) {
      throw new IllegalArgumentException("A palette needs at least one series colour.");
    }
  }

  /** @return a palette for white paper, one of many possible */
  public static Palette light() {
    return new Palette("#ffffff", "#1f2328", "#59636e", "#e2e6ea", "#b4510b",
        List.of("#2f6fb3", "#2a8a6e", "#8a5fb0", "#b88a1c", "#b2476b", "#5b6b7a"), SANS);
  }

  /** @return a palette for dark ground, one of many possible */
  public static Palette dark() {
    return new Palette("#1e2126", "#e6e9ed", "#a3acb7", "#383e47", "#f0a35e",
        List.of("#6cabea", "#5cc4a3", "#bd9be6", "#e0bd5a", "#e58aa8", "#a7b4c2"), SANS);
  }

  /** @return the series colour with this index, starting over at the end */
  public String color(int index) {
    return series.get(Math.floorMod(index, series.size()));
  }
}
