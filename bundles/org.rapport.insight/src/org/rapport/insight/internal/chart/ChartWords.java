package org.rapport.insight.internal.chart;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words of charts in one language; English for every locale that has no translation. */
public final class ChartWords {
  private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control.getNoFallbackControl(
      ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;

  private ChartWords(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** The words of a locale. */
  public static ChartWords of(Locale locale) {
    return new ChartWords(ResourceBundle.getBundle("org.rapport.insight.internal.chart.words", locale, ChartWords.class
        .getClassLoader(), NO_FALLBACK));
  }

  /** A text with its {0}, {1} … filled in. */
  public String text(String key, Object... parts) {
    String text = bundle.getString(key);
    for (int i = 0; i < parts.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(parts[i]));
    }
    return text;
  }

  /** A share as per cent with one digit after the point. */
  public static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  /** A number without digits after the point. */
  public static String whole(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }
}
