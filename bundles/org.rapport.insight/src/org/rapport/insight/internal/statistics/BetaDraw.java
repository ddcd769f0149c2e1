package org.rapport.insight.internal.statistics;

import java.util.random.RandomGenerator;

/**
 * Random numbers of the beta distribution, as a ratio of gamma distributed ones (G. Marsaglia and W. W. Tsang, A Simple
 * Method for Generating Gamma Variables, 2000).
 */
public final class BetaDraw {
  private BetaDraw() {}

  /** A number of the beta distribution with parameters above 0. */
  public static double next(RandomGenerator random, double a, double b) {
    double x = gamma(random, a);
    double y = gamma(random, b);
    return x + y > 0 ? x / (x + y) : a / (a + b);
  }

  private static double gamma(RandomGenerator random, double shape) {
    if (shape < 1) {
      return gamma(random, shape + 1) * Math.pow(1 - random.nextDouble(), 1 / shape);
    }
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = random.nextGaussian();
      double v = Math.pow(1 + c * x, 3);
      if (v > 0 && Math.log(1 - random.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
        return d * v;
      }
    }
  }
}
