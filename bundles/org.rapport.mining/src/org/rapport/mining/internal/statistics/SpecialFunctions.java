package org.rapport.mining.internal.statistics;

/** The few special functions the tests and intervals need, accurate to about 1e-13. */
public final class SpecialFunctions {

  private static final double[] LANCZOS = {0.99999999999980993, 676.5203681218851, -1259.1392167224028,
      771.32342877765313, -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
      1.5056327351493116e-7};
  private static final int MOST_STEPS = 100_000;
  private static final double TINY = 1e-300;

  private SpecialFunctions() {}

  /** Logarithm of the gamma function for {@code x > 0} (Lanczos, g = 7, n = 9). */
  public static double logGamma(double x) {
    if (x < 0.5) {
      return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
    }
    double z = x - 1;
    double sum = LANCZOS[0];
    for (int i = 1; i < LANCZOS.length; i++) {
      sum += LANCZOS[i] / (z + i);
    }
    double t = z + 7.5;
    return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum);
  }

  /** Regularised incomplete beta function I_x(a, b), by its continued fraction (modified Lentz). */
  public static double incompleteBeta(double x, double a, double b) {
    if (x <= 0) {
      return 0;
    }
    if (x >= 1) {
      return 1;
    }
    double front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
    return x < (a + 1) / (a + b + 2) ? front * betaFraction(x, a, b) / a : 1 - front * betaFraction(1 - x, b, a) / b;
  }

  private static double betaFraction(double x, double a, double b) {
    double c = 1;
    double d = 1 / nonZero(1 - (a + b) * x / (a + 1));
    double h = d;
    for (int m = 1; m < MOST_STEPS; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 / nonZero(1 + even * d);
      c = nonZero(1 + even / c);
      h *= d * c;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / nonZero(1 + odd * d);
      c = nonZero(1 + odd / c);
      double delta = d * c;
      h *= delta;
      if (Math.abs(delta - 1) < 1e-16) {
        return h;
      }
    }
    return h;
  }

  private static double nonZero(double value) {
    return Math.abs(value) < TINY ? TINY : value;
  }

  /** Two-sided p value of Student's t. */
  public static double studentTwoSided(double t, double degrees) {
    return incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5);
  }

  /** The t that Student's distribution exceeds in absolute value with probability {@code p}, 0 &lt; p &lt; 1. */
  public static double studentQuantileTwoSided(double p, double degrees) {
    double low = 0;
    double high = 1;
    while (studentTwoSided(high, degrees) > p) {
      low = high;
      high *= 2;
    }
    for (int i = 0; i < 200 && high - low > 1e-14 * high; i++) {
      double middle = (low + high) / 2;
      if (studentTwoSided(middle, degrees) > p) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /** Two-sided p value of the standard normal distribution, by its incomplete gamma function. */
  public static double normalTwoSided(double z) {
    return erfc(Math.abs(z) / Math.sqrt(2));
  }

  /** Complementary error function for {@code x >= 0}: a series below 2.5, a continued fraction above. */
  private static double erfc(double x) {
    if (x < 2.5) {
      double term = x;
      double sum = x;
      for (int n = 1; Math.abs(term) > 1e-18; n++) {
        term *= -x * x / n;
        sum += term / (2 * n + 1);
      }
      return 1 - 2 / Math.sqrt(Math.PI) * sum;
    }
    double f = 0;
    for (int k = 120; k >= 1; k--) {
      f = k / 2.0 / (x + f);
    }
    return Math.exp(-x * x) / Math.sqrt(Math.PI) / (x + f);
  }

  /** P(X &lt;= k) for X binomial with n trials of probability one half. */
  public static double binomialHalf(long k, long n) {
    return k >= n ? 1 : incompleteBeta(0.5, n - k, k + 1.0);
  }
}
