package org.rapport.mining.evaluation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;

import org.junit.jupiter.api.Test;
import org.rapport.mining.internal.statistics.SpecialFunctions;

class PairedTestsTest {

  /** scipy.stats.binomtest and 2 · binom.cdf. */
  @Test
  void mcNemarGivesScipysValues() {
    assertEquals(0.09228515625, PairedTests.mcNemar(3, 10), 1e-12);
    assertEquals(0.00024421702449694416, PairedTests.mcNemar(81, 40), 1e-13);
    assertEquals(0.0016492663751357264, PairedTests.mcNemar(1900, 2100), 1e-12);
    assertEquals(1, PairedTests.mcNemar(0, 0));
    assertEquals(1, PairedTests.mcNemar(4, 4));
  }

  /** The worked example: 35 and 37 of 40 differ by at least two rows, and p is never below .5. */
  @Test
  void twoRowsMoreAreNoEvidence() {
    for (int both = 0; both <= 3; both++) {
      assertTrue(PairedTests.mcNemar(2 + both, both) >= 0.5 - 1e-12, both + " rows the other way");
    }
    assertEquals(0.5, PairedTests.mcNemar(2, 0), 1e-14);
  }

  @Test
  void mcNemarIsTheExactBinomialSum() {
    for (int n = 1; n < 60; n += 7) {
      for (int k = 0; 2 * k < n; k++) {
        BigInteger sum = BigInteger.ZERO;
        BigInteger choose = BigInteger.ONE;
        for (int i = 0; i <= k; i++) {
          sum = sum.add(choose);
          choose = choose.multiply(BigInteger.valueOf(n - i)).divide(BigInteger.valueOf(i + 1));
        }
        double expected = Math.min(1, sum.doubleValue() * 2 / Math.pow(2, n));
        assertEquals(expected, PairedTests.mcNemar(k, n - k), 1e-12 * Math.max(1, expected));
      }
    }
  }

  /** scipy: t = mean / sqrt((1/10 + 1/9) · var), p = 2 · t.sf(t, 9). */
  @Test
  void correctedResampledTGivesScipysValues() {
    double[] differences = {.01, .03, -.02, .025, .015, .04, .0, .02, .03, -.01};
    PairedTests.TResult result = PairedTests.correctedResampledT(differences, 10, 90);
    assertEquals(1.5936604529879295, result.t(), 1e-12);
    assertEquals(0.14547627254327328, result.pValue(), 1e-12);
    assertEquals(9, result.degrees());
  }

  @Test
  void foldsThatAgreeByLuckProveNothing() {
    assertEquals(1, PairedTests.correctedResampledT(new double[]{0, 0}, 20, 20).pValue());
    double p = PairedTests.correctedResampledT(new double[]{.05, .05}, 20, 20).pValue();
    assertTrue(p > 0.05 && p < 1, "p = " + p);
  }

  @Test
  void studentAndNormalAgreeWithScipy() {
    assertEquals(0.04699938892186311, SpecialFunctions.studentTwoSided(2.3, 9), 1e-13);
    assertEquals(0.6111997755715706, SpecialFunctions.studentTwoSided(0.7, 1), 1e-13);
    assertEquals(2.2621571627409915, SpecialFunctions.studentQuantileTwoSided(0.05, 9), 1e-10);
    assertEquals(12.706204736432095, SpecialFunctions.studentQuantileTwoSided(0.05, 1), 1e-9);
    assertEquals(2.009575234489209, SpecialFunctions.studentQuantileTwoSided(0.05, 49), 1e-8);
    assertEquals(0.05, SpecialFunctions.studentTwoSided(SpecialFunctions.studentQuantileTwoSided(0.05, 49), 49), 1e-13);
    assertEquals(0.21701664672534038, SpecialFunctions.normalTwoSided(1.2345), 1e-13);
    assertEquals(6.795346249460107e-06, SpecialFunctions.normalTwoSided(-4.5), 1e-15);
    assertEquals(1, SpecialFunctions.normalTwoSided(0), 1e-15);
  }

  /** Holm's own kind of example: .01, .04, .03, .005 → .03, .06, .06, .02 (R's p.adjust). */
  @Test
  void holmGivesRsValues() {
    assertArrayEquals(new double[]{.03, .06, .06, .02},
        PairedTests.holm(new double[]{.01, .04, .03, .005}), 1e-15);
    assertArrayEquals(new double[]{1, 1}, PairedTests.holm(new double[]{.9, .6}), 1e-15);
    assertArrayEquals(new double[0], PairedTests.holm(new double[0]));
  }
}
