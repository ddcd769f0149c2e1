package org.rapport.insight.concentration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.rapport.insight.InsightException;
import org.rapport.mining.evaluation.Estimate;

/** Concentration of revenue against its definitions. */
class ConcentrationTest {

  @Test
  void equalCustomersAreNotConcentrated() {
    double[] equal = new double[100];
    Arrays.fill(equal, 7.5);
    Concentration found = Concentration.of(equal);
    assertEquals(0, found.gini().value(), 1e-15);
    assertEquals(0.01, found.hhi(), 1e-15);
    assertEquals(0.2, found.top(0.2).share(), 1e-12);
    assertEquals(20, found.top(0.2).customers());
    assertArrayEquals(new double[]{0, 0.25, 0.5, 0.75, 1}, found.lorenz(4), 1e-12);
  }

  @Test
  void oneCustomerWithAll() {
    Concentration found = Concentration.of(new double[]{0, 0, 0, 5, -3});
    assertEquals(1, found.customers());
    assertEquals(4, found.without());
    assertEquals(-3, found.negativeRevenue());
    assertEquals(1, found.hhi());
    assertEquals(0, found.gini().value());
    assertEquals(1, found.top(0.01).share());
  }

  /** Mean absolute difference of all pairs over twice the mean, and the jackknife by leaving out one by one. */
  @Test
  void giniIsThatOfAllPairs() {
    Random random = new Random(8);
    double[] revenue = new double[60];
    for (int i = 0; i < revenue.length; i++) {
      revenue[i] = Math.exp(2 * random.nextGaussian());
    }
    Estimate found = Concentration.of(revenue).gini();
    assertEquals(slow(revenue), found.value(), 1e-12);
    double[] others = new double[revenue.length];
    for (int k = 0; k < revenue.length; k++) {
      int out = k;
      others[k] = slow(java.util.stream.IntStream.range(0, revenue.length).filter(i -> i != out).mapToDouble(
          i -> revenue[i]).toArray());
    }
    double mean = Arrays.stream(others).average().orElseThrow();
    double variance = Arrays.stream(others).map(v -> (v - mean) * (v - mean)).sum() * 59 / 60;
    assertEquals(found.value() - 1.959963984540054 * Math.sqrt(variance), found.interval().low(), 1e-12);
  }

  private static double slow(double[] values) {
    double differences = 0;
    double sum = 0;
    for (double a : values) {
      sum += a;
      for (double b : values) {
        differences += Math.abs(a - b);
      }
    }
    return differences / (2 * values.length * sum);
  }

  @Test
  void hostileRevenueIsRefusedWithASentence() {
    for (double[] bad : new double[][]{{}, {0, -1}, {Double.NaN}, {1, Double.POSITIVE_INFINITY}, {1e308, 1e308}, {1,
        Double.NEGATIVE_INFINITY}}) {
      assertTrue(String.valueOf(assertThrows(InsightException.class, () -> Concentration.of(bad)).getMessage())
          .endsWith("."));
    }
  }
}
