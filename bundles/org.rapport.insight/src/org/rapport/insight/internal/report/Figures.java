package org.rapport.insight.internal.report;

import java.util.Locale;
import java.util.Optional;

import org.rapport.mining.evaluation.Estimate;

/** Figures as a reader of English expects them. */
final class Figures {

  private Figures() {}

  /** A fraction as per cent with one decimal. */
  static String percent(double fraction) {
    return String.format(Locale.ENGLISH, "%.1f %%", 100 * fraction);
  }

  /** A fraction as per cent, its interval on a second line. */
  static String percent(Estimate estimate) {
    return percent(estimate.value()) + "\n" + range(estimate);
  }

  /** As {@link #percent(Estimate)}; a dash when the figure is not defined. */
  static String percent(Optional<Estimate> estimate) {
    return estimate.map(Figures::percent).orElse("–");
  }

  /** The interval of a fraction as per cent. */
  static String range(Estimate estimate) {
    return String.format(Locale.ENGLISH, "%.1f–%.1f %%", 100 * estimate.interval().low(), 100 * estimate.interval()
        .high());
  }

  /** An area under the curve with three decimals, its interval on a second line; a dash when it is not defined. */
  static String area(Optional<Estimate> estimate) {
    return estimate.map(auc -> String.format(Locale.ENGLISH,
        auc.interval().low() < 0 ? "%.3f\n%.3f to %.3f" : "%.3f\n%.3f–%.3f", auc.value(), auc.interval().low(), auc
            .interval().high()))
        .orElse("–");
  }

  /** A p value: three decimals, or that it is smaller than they can show. */
  static String pValue(double p) {
    return p < 0.001 ? "< 0.001" : String.format(Locale.ENGLISH, "%.3f", p);
  }

  /** A count with thousands marks. */
  static String count(long count) {
    return String.format(Locale.ENGLISH, "%,d", count);
  }

  /** Wall time. */
  static String seconds(double seconds) {
    return String.format(Locale.ENGLISH, "%.2f s", seconds);
  }
}
