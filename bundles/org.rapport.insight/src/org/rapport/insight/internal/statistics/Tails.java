package org.rapport.insight.internal.statistics;

import org.rapport.insight.internal.clv.Gammas;

/**
 * Tail probabilities and quantiles: the regularised incomplete gamma and beta functions by series and continued fractions
 * (W. H. Press et al., Numerical Recipes, 3rd edition, 2007, 6.2 and 6.4, evaluated by Lentz's method).
 */
public final class Tails {
  /** The 97.5 % quantile of the standard normal distribution. */
  public static final double Z = 1.959963984540054;

  private static final double TINY = 1e-300;
  private static final double PRECISION = 1e-15;
  private static final int STEPS = 100_000;

  private Tails() {}

  /**
   * P(X &gt; x) for X with a chi-square distribution.
   *
   * @param x 0 or more
   * @param degrees degrees of freedom, above 0
   */
  public static double chiSquare(double x, double degrees) {
    if (x <= 0) {
      return 1;
    }
    double a = degrees / 2;
    double z = x / 2;
    double scale = Math.exp(a * Math.log(z) - z - logGamma(a));
    return z < a + 1 ? Math.max(0, 1 - scale * gammaSeries(a, z)) : Math.min(1, scale * gammaFraction(a, z));
  }

  /**
   * P(|T| &gt; t) for T with Student's distribution.
   *
   * @param t 0 or more
   * @param degrees degrees of freedom, above 0
   */
  public static double student(double t, double degrees) {
    return beta(degrees / (degrees + t * t), degrees / 2, 0.5);
  }

  /** P(|N| &gt; z) for the standard normal N, from z, 0 or more. */
  public static double normal(double z) {
    return chiSquare(z * z, 1);
  }

  /**
   * The t with P(|T| &gt; t) = 5 %, for intervals at 95 %.
   *
   * @param degrees degrees of freedom, above 0
   */
  public static double studentQuantile(double degrees) {
    if (degrees > 1e5) {
      // the differences of large gamma functions lose digits; Cornish and Fisher's first term is exact to 1e-10 here
      return Z + (Z * Z * Z + Z) / (4 * degrees);
    }
    double low = 0;
    double high = Z;
    while (student(high, degrees) > 0.05) {
      low = high;
      high *= 2;
    }
    while (high - low > 1e-12 * high) {
      double middle = (low + high) / 2;
      if (middle <= low || middle >= high) {
        break;
      }
      if (student(middle, degrees) > 0.05) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /** The regularised incomplete beta function I_x(a, b), for x in 0 … 1 and a, b above 0. */
  public static double beta(double x, double a, double b) {
    if (x <= 0) {
      return 0;
    }
    if (x >= 1) {
      return 1;
    }
    double front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
    return x < (a + 1) / (a + b + 2) ? front * betaFraction(x, a, b) / a : 1 - front * betaFraction(1 - x, b, a) / b;
  }

  private static double gammaSeries(double a, double z) {
    double term = 1 / a;
    double sum = term;
    for (int k = 1; k < STEPS && term > sum * PRECISION; k++) {
      term *= z / (a + k);
      sum += term;
    }
    return sum;
  }

  private static double gammaFraction(double a, double z) {
    double b = z + 1 - a;
    double c = 1 / TINY;
    double d = 1 / b;
    double value = d;
    for (int k = 1; k < STEPS; k++) {
      double numerator = -k * (k - a);
      b += 2;
      d = 1 / away(numerator * d + b);
      c = away(b + numerator / c);
      double change = d * c;
      value *= change;
      if (Math.abs(change - 1) < PRECISION) {
        break;
      }
    }
    return value;
  }

  private static double betaFraction(double x, double a, double b) {
    double c = 1;
    double d = 1 / away(1 - (a + b) * x / (a + 1));
    double value = d;
    for (int m = 1; m < STEPS; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 / away(1 + even * d);
      c = away(1 + even / c);
      value *= d * c;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / away(1 + odd * d);
      c = away(1 + odd / c);
      value *= d * c;
      if (Math.abs(d * c - 1) < PRECISION) {
        break;
      }
    }
    return value;
  }

  private static double away(double value) {
    return Math.abs(value) < TINY ? TINY : value;
  }

  private static double logGamma(double x) {
    return Gammas.logGamma(x);
  }
}
