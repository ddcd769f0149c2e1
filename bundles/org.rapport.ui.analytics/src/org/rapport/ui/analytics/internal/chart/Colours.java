package org.rapport.ui.analytics.internal.chart;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/** Small help with colours. */
final class Colours {

  private Colours() {}

  /** A mix of two colours: {@code share} of {@code over} on {@code ground}. */
  static Color mix(Color over, Color ground, double share) {
    RGB a = over.getRGB();
    RGB b = ground.getRGB();
    return new Color(part(a.red, b.red, share), part(a.green, b.green, share), part(a.blue, b.blue, share));
  }

  private static int part(int over, int ground, double share) {
    return (int) Math.round(over * share + ground * (1 - share));
  }
}
