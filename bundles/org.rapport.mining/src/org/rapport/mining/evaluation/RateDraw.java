package org.rapport.mining.evaluation;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Draws shares of successes: binomial for few successes, normal for many.
 *
 * @param cumulative the probability of at most so many successes; empty for the normal approximation
 * @param rate the rate of success
 * @param trials the number of trials, 1 or more; need not be whole
 */
record RateDraw(double[] cumulative, double rate, double trials) {
  private static final double MANY = 30;
  private static final int MOST = 200;

  static RateDraw of(double rate, double trials) {
    double expected = trials * Math.min(rate, 1 - rate);
    if (expected > MANY) {
      return new RateDraw(new double[0], rate, trials);
    }
    int n = (int) Math.round(trials);
    double success = Math.min(rate, 1 - rate);
    // with at most 30 successes expected, more than 200 never come
    double[] cumulative = new double[Math.min(n, MOST) + 1];
    double probability = Math.pow(1 - success, n);
    double sum = 0;
    for (int hits = 0; hits < cumulative.length; hits++) {
      sum += probability;
      cumulative[hits] = sum;
      probability *= (n - hits) / (hits + 1.0) * success / (1 - success);
    }
    return new RateDraw(cumulative, rate, trials);
  }

  double draw(SplittableRandom random) {
    if (cumulative.length == 0) {
      double normal = Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
      return Math.max(0, Math.min(1, rate + normal * Math.sqrt(rate * (1 - rate) / trials)));
    }
    int place = Arrays.binarySearch(cumulative, random.nextDouble());
    int hits = Math.min(cumulative.length - 1, place >= 0 ? place : -place - 1);
    double share = hits / (double) Math.round(trials);
    return rate <= 0.5 ? share : 1 - share;
  }
}
