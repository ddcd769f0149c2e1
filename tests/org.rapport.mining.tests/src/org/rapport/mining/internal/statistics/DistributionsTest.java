package org.rapport.mining.internal.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Quantiles of counts against the sum of their probabilities. */
class DistributionsTest {

  @Test
  void binomialQuantilesAreThoseOfTheSummedProbabilities() {
    for (int n : new int[]{1, 2, 3, 5, 8, 40, 100}) {
      for (double share : new double[]{0.05, 0.5, 0.95}) {
        for (double probability : new double[]{0.025, 0.3, 0.975}) {
          assertEquals(slowly(n, share, probability), Distributions.binomialQuantile(n, share, probability),
              n + " " + share + " " + probability);
        }
      }
    }
  }

  private static int slowly(int n, double share, double probability) {
    double term = Math.pow(1 - share, n);
    double sum = term;
    int k = 0;
    while (sum < probability) {
      term *= (n - k) * share / ((k + 1) * (1 - share));
      sum += term;
      k++;
    }
    return k;
  }
}
