package org.rapport.mining.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class IntervalsTest {

  /** Churn of 10 in 100 is 5.5 to 17.4 %; 35 and 37 of 40 are the worked example's accuracies. */
  @Test
  void wilsonGivesThePublishedValues() {
    assertInterval(0.0552, 0.1744, Intervals.wilson(10, 100), 5e-5);
    assertInterval(0.7389, 0.9454, Intervals.wilson(35, 40), 5e-5);
    assertInterval(0.8014, 0.9742, Intervals.wilson(37, 40), 5e-5);
  }

  @Test
  void wilsonSolvesTheScoreEquation() {
    for (int n : new int[]{1, 3, 17, 1409}) {
      for (int x = 0; x <= n; x += Math.max(1, n / 7)) {
        Interval interval = Intervals.wilson(x, n);
        for (double limit : new double[]{interval.low(), interval.high()}) {
          double distance = Math.abs((double) x / n - limit);
          assertEquals(Intervals.Z * Math.sqrt(limit * (1 - limit) / n), distance, 1e-12);
        }
      }
    }
  }

  @Test
  void wilsonRefusesImpossibleCounts() {
    assertThrows(IllegalArgumentException.class, () -> Intervals.wilson(1, 0));
    assertThrows(IllegalArgumentException.class, () -> Intervals.wilson(5, 4));
    assertThrows(IllegalArgumentException.class, () -> Intervals.wilson(-1, 4));
  }

  @Test
  void f1IntervalAgreesWithTheDeltaMethodForManyRowsAndStaysInRange() {
    double tp = 40_000;
    double errors = 30_000;
    double f1 = 2 * tp / (2 * tp + errors);
    double j = tp / (tp + errors);
    double se = Math.sqrt(j * (1 - j) / (tp + errors)) * 2 / ((1 + j) * (1 + j));
    Interval interval = Intervals.f1(tp, errors);
    assertInterval(f1 - Intervals.Z * se, f1 + Intervals.Z * se, interval, 2e-5);
    assertEquals(0, Intervals.f1(0, 3).low());
    assertEquals(1, Intervals.f1(3, 0).high());
  }

  /** The spread of macro F1 over multinomial samples is what the delta method says. */
  @Test
  void macroF1IntervalAgreesWithSimulation() {
    double[][] p = {{.30, .05, .02}, {.06, .22, .05}, {.01, .09, .20}};
    int n = 600;
    Random random = new Random(1);
    double sum = 0;
    double square = 0;
    int runs = 4000;
    for (int run = 0; run < runs; run++) {
      double value = Rates.F1.value(sample(p, n, random), java.util.OptionalInt.empty());
      sum += value;
      square += value * value;
    }
    double deviation = Math.sqrt(square / runs - sum / runs * sum / runs);
    long[][] expected = new long[3][3];
    for (int i = 0; i < 3; i++) {
      for (int c = 0; c < 3; c++) {
        expected[i][c] = Math.round(p[i][c] * n);
      }
    }
    Interval interval = Intervals.macroF1(new ConfusionMatrix(List.of("a", "b", "c"), expected), 1);
    assertEquals(2 * Intervals.Z * deviation, interval.width(), 0.05 * interval.width());
  }

  private static ConfusionMatrix sample(double[][] p, int n, Random random) {
    long[][] counts = new long[3][3];
    for (int i = 0; i < n; i++) {
      double u = random.nextDouble();
      int cell = 0;
      while (cell < 8 && u >= p[cell / 3][cell % 3]) {
        u -= p[cell / 3][cell % 3];
        cell++;
      }
      counts[cell / 3][cell % 3]++;
    }
    return new ConfusionMatrix(List.of("a", "b", "c"), counts);
  }

  @Test
  void meanOfOneRateIsItsWilsonInterval() {
    Interval wilson = Intervals.wilson(7, 9);
    assertInterval(wilson.low(), wilson.high(), Intervals.meanOfRates(new double[]{7}, new double[]{9}), 1e-15);
  }

  /** scipy.stats: t quantile 2.2622 for 9 degrees of freedom. */
  @Test
  void correctedResampledUsesTheWiderVariance() {
    double[] folds = {.01, .03, -.02, .025, .015, .04, .0, .02, .03, -.01};
    Interval interval = Intervals.correctedResampled(0.014, folds, 1 / 9.0);
    double plain = 2.2621571627409915 * Math.sqrt(PairedTests.variance(folds) / 10);
    assertEquals(2 * plain * Math.sqrt(1 + 10 / 9.0), interval.width(), 1e-10);
  }

  @Test
  void intervalsAreOrdered() {
    assertThrows(IllegalArgumentException.class, () -> new Interval(1, 0));
    assertThrows(IllegalArgumentException.class, () -> new Interval(Double.NaN, 0));
    assertTrue(new Interval(0, 1).contains(1));
    assertEquals(new Interval(0, 1), new Interval(-2, 3).clipped());
    assertEquals(new Interval(0, 3), new Interval(0, 1).hull(new Interval(2, 3)));
  }

  static void assertInterval(double low, double high, Interval actual, double tolerance) {
    assertEquals(low, actual.low(), tolerance, "lower limit");
    assertEquals(high, actual.high(), tolerance, "upper limit");
  }
}
