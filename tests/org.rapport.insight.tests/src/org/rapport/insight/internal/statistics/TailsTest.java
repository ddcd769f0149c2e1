package org.rapport.insight.internal.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Tails against values of SciPy 1.17 (scipy.stats.chi2.sf, t.ppf, beta.cdf). */
class TailsTest {

  @Test
  void chiSquare() {
    assertEquals(4.1752751389197874e-05, Tails.chiSquare(16.79, 1), 1e-16);
    assertEquals(0.6999858358786276, Tails.chiSquare(3, 5), 1e-13);
    assertEquals(0.003973185970821635, Tails.chiSquare(200, 150), 1e-14);
    assertEquals(1, Tails.chiSquare(0, 3));
    assertEquals(0.05, Tails.normal(Tails.Z), 1e-14);
  }

  @Test
  void student() {
    double[] degrees = {1, 2, 5, 30, 3.7};
    double[] quantiles = {12.70620474, 4.30265273, 2.57058184, 2.04227246, 2.86752071};
    for (int i = 0; i < degrees.length; i++) {
      assertEquals(quantiles[i], Tails.studentQuantile(degrees[i]), 6e-9);
    }
    assertEquals(Tails.Z, Tails.studentQuantile(1e9), 1e-7);
    assertEquals(0.579825, Tails.beta(0.3, 2, 5), 1e-13);
  }
}
