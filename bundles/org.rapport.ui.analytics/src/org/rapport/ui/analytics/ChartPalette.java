package org.rapport.ui.analytics;

import java.util.stream.IntStream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.RGB;
import org.rapport.mining.chart.Palette;
import org.rapport.ui.UiColors;

/**
 * The colours of the current theme as a chart palette. To be called on the UI thread.
 *
 * @since 0.1
 */
public final class ChartPalette {

  private static final int SERIES = 6;

  private ChartPalette() {}

  /** @return the palette of the theme the workbench has now */
  public static Palette current() {
    return new Palette(hex(UiColors.SURFACE), hex(UiColors.TEXT), hex(UiColors.TEXT_MUTED), hex(UiColors.LINE),
        hex(UiColors.RISK_MEDIUM), IntStream.range(0, SERIES).mapToObj(i -> hex(UiColors.series(i).getRGB())).toList(),
        font() + ", " + Palette.SANS); //$NON-NLS-1$
  }

  /**
   * The same palette for charts that are made into pictures here: the maker takes one family only, and this one has all
   * scripts.
   *
   * @return the palette of the theme the workbench has now
   */
  public static Palette forPictures() {
    Palette palette = current();
    return new Palette(palette.background(), palette.foreground(), palette.muted(), palette.grid(), palette.reference(),
        palette.series(), "sans-serif"); //$NON-NLS-1$
  }

  private static String font() {
    return "'" + JFaceResources.getDialogFont().getFontData()[0].getName().replace("'", "") + "'"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
  }

  private static String hex(String id) {
    return hex(UiColors.get(id).getRGB());
  }

  private static String hex(RGB rgb) {
    return String.format("#%02x%02x%02x", rgb.red, rgb.green, rgb.blue); //$NON-NLS-1$
  }
}
