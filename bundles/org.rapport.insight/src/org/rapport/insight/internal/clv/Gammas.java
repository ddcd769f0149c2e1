package org.rapport.insight.internal.clv;

/**
 * The gamma function and its relatives for positive arguments, by Stirling's series after a shift to 12 and more
 * (Abramowitz and Stegun, Handbook of Mathematical Functions, 1964, 6.1.41, 6.3.18 and 6.4.12).
 */
public final class Gammas {
  private static final double SHIFT = 12;
  private static final double HALF_LOG_TWO_PI = 0.91893853320467274178;

  private Gammas() {}

  /** ln Γ(x) for x > 0. */
  public static double logGamma(double x) {
    double product = 1;
    double y = x;
    while (y < SHIFT) {
      product *= y;
      y++;
    }
    double z = 1 / (y * y);
    double series = (1.0 / 12 - z * (1.0 / 360 - z * (1.0 / 1260 - z * (1.0 / 1680 - z * (1.0 / 1188
        - z * 691.0 / 360360))))) / y;
    return (y - 0.5) * Math.log(y) - y + HALF_LOG_TWO_PI + series - Math.log(product);
  }

  /** ψ(x), the derivative of ln Γ, for x > 0. */
  static double digamma(double x) {
    double sum = 0;
    double y = x;
    while (y < SHIFT) {
      sum += 1 / y;
      y++;
    }
    double z = 1 / (y * y);
    double series = z * (1.0 / 12 - z * (1.0 / 120 - z * (1.0 / 252 - z * (1.0 / 240 - z * (1.0 / 132
        - z * 691.0 / 32760)))));
    return Math.log(y) - 0.5 / y - series - sum;
  }

  /** ψ'(x), for x > 0. */
  static double trigamma(double x) {
    double sum = 0;
    double y = x;
    while (y < SHIFT) {
      sum += 1 / (y * y);
      y++;
    }
    double z = 1 / (y * y);
    return sum + 1 / y + z / 2 + z / y * (1.0 / 6 - z * (1.0 / 30 - z * (1.0 / 42 - z * (1.0 / 30 - z * 5.0 / 66))));
  }

  /** ln B(a, b) for a, b > 0. */
  static double logBeta(double a, double b) {
    return logGamma(a) + logGamma(b) - logGamma(a + b);
  }

  /** ln(1 + e^x) without overflow. */
  static double softPlus(double x) {
    return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
  }

  /** 1 / (1 + e^-x). */
  public static double logistic(double x) {
    return x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x));
  }
}
