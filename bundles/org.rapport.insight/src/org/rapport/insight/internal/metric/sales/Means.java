package org.rapport.insight.internal.metric.sales;

import java.util.Optional;

import org.rapport.mining.evaluation.Interval;

/** Intervals of means and of quotients of sums. */
final class Means {
  /** How a quotient's interval is computed. */
  static final String RATIO_METHOD = "normal, customers as clusters (ratio estimator)";
  /** How a mean's interval is computed. */
  static final String MEAN_METHOD = "normal";
  /** Fewer customers than this say little. */
  static final int FEW = 30;

  /** The 97.5 % quantile of the standard normal distribution. */
  private static final double Z = 1.959963984540054;

  private Means() {}

  /**
   * The 95 % interval of a quotient of two sums over customers who may be thought of as drawn by lot (Cochran, Sampling
   * Techniques, 3rd ed. 1977, section 6.4). Customers, not orders, are what is drawn: orders of one customer resemble
   * each other.
   *
   * @param above what each customer adds above the line
   * @param below what each customer adds below the line; customers with 0 in both don't count
   * @return empty with fewer than two customers, or nothing below the line
   */
  static Optional<Interval> ratio(double[] above, double[] below) {
    double sumAbove = 0;
    double sumBelow = 0;
    long n = 0;
    for (int i = 0; i < above.length; i++) {
      if (above[i] != 0 || below[i] != 0) {
        sumAbove += above[i];
        sumBelow += below[i];
        n++;
      }
    }
    if (n < 2 || sumBelow == 0) {
      return Optional.empty();
    }
    double ratio = sumAbove / sumBelow;
    double squares = 0;
    for (int i = 0; i < above.length; i++) {
      double rest = above[i] - ratio * below[i];
      squares += rest * rest;
    }
    double half = Z * Math.sqrt(squares / (n - 1) * n) / Math.abs(sumBelow);
    return Optional.of(new Interval(ratio - half, ratio + half)).filter(limits -> Double.isFinite(limits.width()));
  }
}
