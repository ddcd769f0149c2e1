package org.rapport.mining.internal.statistics;

/** Tails and quantiles of the distributions that tests of regression need, accurate to about 1e-12. */
public final class Distributions {
  private static final int MOST_STEPS = 10_000;
  private static final double TINY = 1e-300;

  private Distributions() {}

  /** The probability that F with these degrees of freedom exceeds a value ≥ 0. */
  public static double fUpper(double f, double numerator, double denominator) {
    if (f == Double.POSITIVE_INFINITY) {
      return 0;
    }
    return SpecialFunctions.incompleteBeta(denominator / (denominator + numerator * f), denominator / 2, numerator / 2);
  }

  /** The probability that χ² with these degrees of freedom exceeds a value ≥ 0. */
  public static double chiSquaredUpper(double value, double degrees) {
    return gammaUpper(degrees / 2, value / 2);
  }

  /** The regularised upper incomplete gamma function: a series below a + 1, a continued fraction (Lentz) above. */
  static double gammaUpper(double a, double x) {
    if (x <= 0) {
      return 1;
    }
    double front = Math.exp(a * Math.log(x) - x - SpecialFunctions.logGamma(a));
    if (x < a + 1) {
      double term = 1 / a;
      double sum = term;
      for (int n = 1; n < MOST_STEPS && term > sum * 1e-17; n++) {
        term *= x / (a + n);
        sum += term;
      }
      return 1 - front * sum;
    }
    double b = x + 1 - a;
    double c = 1 / TINY;
    double d = 1 / b;
    double h = d;
    for (int n = 1; n < MOST_STEPS; n++) {
      double an = -n * (n - a);
      b += 2;
      d = an * d + b;
      d = 1 / (Math.abs(d) < TINY ? TINY : d);
      c = b + an / c;
      c = Math.abs(c) < TINY ? TINY : c;
      double delta = d * c;
      h *= delta;
      if (Math.abs(delta - 1) < 1e-16) {
        break;
      }
    }
    return front * h;
  }

  /**
   * The smallest count that a binomial count does not exceed with at least this probability.
   *
   * @param n trials, 1 or more
   * @param share probability of success, above 0 and below 1
   * @param probability above 0 and below 1
   */
  public static int binomialQuantile(int n, double share, double probability) {
    int low = 0;
    int high = n;
    while (low < high) {
      int middle = low + (high - low >>> 1);
      // the count is at most k with this probability (Abramowitz and Stegun, 1964, 26.5.24), which is 1 for k = n
      if (SpecialFunctions.incompleteBeta(1 - share, n - middle, middle + 1.0) >= probability) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The value that the standard normal distribution stays below with a probability p, 0 &lt; p &lt; 1. */
  public static double normalQuantile(double p) {
    double tail = 2 * Math.min(p, 1 - p);
    double low = 0;
    double high = 40;
    for (int i = 0; i < 200 && high - low > 1e-14 * high; i++) {
      double middle = (low + high) / 2;
      if (SpecialFunctions.normalTwoSided(middle) > tail) {
        low = middle;
      } else {
        high = middle;
      }
    }
    double quantile = (low + high) / 2;
    return p < 0.5 ? -quantile : quantile;
  }
}
