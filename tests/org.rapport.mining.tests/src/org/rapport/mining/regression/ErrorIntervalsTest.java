package org.rapport.mining.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rapport.mining.evaluation.Dependence;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.Interval;

/** Intervals by how often they hold the truth with few rows, few positive targets, unequal groups, and over folds. */
class ErrorIntervalsTest {
  private static final int RUNS = 1_000;
  /** The 97.5 % quantile of Student's t with 3 degrees of freedom, from any table. */
  private static final double T3 = 3.182446305284263;

  private static RegressionFigures figures(double[] actual, double[] predicted, int[] fold, Dependence dependence,
      Optional<double[][]> intervals) {
    int folds = Arrays.stream(fold).max().orElseThrow() + 1;
    int training = folds == 1 ? 4 * actual.length : actual.length - actual.length / folds;
    double[] means = new double[folds];
    Arrays.fill(means, Arrays.stream(actual).average().orElseThrow());
    int[] trainingRows = new int[folds];
    Arrays.fill(trainingRows, training);
    EvaluatedNumbers rows = new EvaluatedNumbers("y", actual, IntStream.range(0, actual.length).toArray(), fold,
        trainingRows, means, means, 1, "", 42, actual.length, actual.length, 0, List.of(), dependence);
    return RegressionEvaluator.compare(rows, List.of(new PredictedNumbers("a", "A", Map.of(), predicted, intervals, 1,
        1, Optional.empty(), Optional.empty()))).model("a");
  }

  private static RegressionFigures holdOut(double[] actual, double[] predicted) {
    return figures(actual, predicted, new int[actual.length], Dependence.NONE, Optional.empty());
  }

  private static double[] filled(int n, DoubleSupplier next) {
    return IntStream.range(0, n).mapToDouble(i -> next.getAsDouble()).toArray();
  }

  /** Five positive targets among sixty rows: only those five tell of the mean share. */
  @Test
  void shareOfFewPositiveTargets() {
    SplittableRandom random = new SplittableRandom(11);
    int held = 0;
    for (int run = 0; run < RUNS; run++) {
      double[] actual = new double[60];
      double[] predicted = filled(60, random::nextGaussian);
      for (int i = 0; i < 5; i++) {
        actual[i * 12] = 100;
        predicted[i * 12] = 100 + 30 + 5 * random.nextGaussian();
      }
      held += holdOut(actual, predicted).mape().orElseThrow().interval().contains(0.3) ? 1 : 0;
    }
    assertBetween(0.93, 0.97, held);
  }

  @Test
  void oneTargetAboveZeroLeavesItsShareOpen() {
    Estimate one = holdOut(new double[]{0, 0, 10, -3}, new double[]{1, 2, 12, 4}).mape().orElseThrow();
    assertEquals(0.2, one.value(), 1e-12);
    assertEquals(new Interval(0, Double.POSITIVE_INFINITY), one.interval());
  }

  /** Exact ranks hold the quantile at least as often as they say, with however few rows. */
  @Test
  void quantilesOfFewRows() {
    for (int n : new int[]{2, 3, 5, 6, 8, 20}) {
      assertAtLeast(n, RegressionFigures::medianError, 0.6744897501960817);
      assertAtLeast(n, RegressionFigures::error95, 1.959963984540054);
    }
  }

  private static void assertAtLeast(int n, Function<RegressionFigures, Estimate> figure,
      double truth) {
    SplittableRandom random = new SplittableRandom(n);
    int held = 0;
    for (int run = 0; run < RUNS; run++) {
      RegressionFigures figures = holdOut(new double[n], filled(n, random::nextGaussian));
      held += figure.apply(figures).interval().contains(truth) ? 1 : 0;
    }
    assertTrue(held >= 0.935 * RUNS, n + " rows: " + held);
  }

  /** With hundred rows the ranks are no wider than they need be. */
  @Test
  void quantilesOfManyRows() {
    SplittableRandom random = new SplittableRandom(12);
    int held = 0;
    for (int run = 0; run < RUNS; run++) {
      Estimate median = holdOut(new double[100], filled(100, random::nextGaussian)).medianError();
      held += median.interval().contains(0.6744897501960817) ? 1 : 0;
    }
    assertBetween(0.94, 0.98, held);
  }

  /** One group of forty equal errors and ten of one: that is about the worth of one row, not of eleven. */
  @Test
  void aLargeGroupDoesNotMakeQuantilesSure() {
    int[] groups = IntStream.range(0, 50).map(i -> i < 40 ? 0 : i).toArray();
    SplittableRandom random = new SplittableRandom(13);
    double shared = random.nextGaussian();
    double[] predicted = IntStream.range(0, 50).mapToDouble(i -> i < 40 ? shared : random.nextGaussian()).toArray();
    RegressionFigures figures = figures(new double[50], predicted, new int[50], Dependence.ofGroups(groups),
        Optional.empty());
    assertEquals(new Interval(0, Double.POSITIVE_INFINITY), figures.medianError().interval());
  }

  @Test
  void aConstantTargetHasNoShareExplained() {
    for (double constant : new double[]{0.1, 1e9 / 3, 0}) {
      double[] actual = filled(10, () -> constant);
      double[] predicted = IntStream.range(0, 10).mapToDouble(i -> constant + i).toArray();
      RegressionFigures figures = holdOut(actual, predicted);
      assertTrue(figures.rSquared().isEmpty(), "of " + constant);
      assertTrue(figures.skill().isEmpty(), "of " + constant);
    }
  }

  /** A fold whose targets are all the same has no R² of its own and does not make that of all folds unknowable. */
  @Test
  void aConstantFoldIsLeftOut() {
    double[] actual = {0.1, 0.1, 0.1, 1, 2, 4, 3, 5, 8};
    double[] predicted = {0.2, 0.3, 0.1, 1.5, 2.5, 3, 3, 4, 7};
    Estimate estimate = figures(actual, predicted, new int[]{0, 0, 0, 1, 1, 1, 2, 2, 2}, Dependence.NONE,
        Optional.empty()).rSquared().orElseThrow();
    assertTrue(estimate.interval().low() > -10, estimate.toString());
    assertTrue(estimate.method().startsWith("corrected resampled t over 2 folds"), estimate.method());
  }

  /** Folds that differ more than their rows explain: every figure's interval is as wide as they make it. */
  @Test
  void noIntervalIsNarrowerThanTheFoldsMakeIt() {
    SplittableRandom random = new SplittableRandom(14);
    int n = 400;
    int[] fold = IntStream.range(0, n).map(i -> i / 100).toArray();
    double[] sizes = {1, 3, 6, 2};
    double[] actual = filled(n, () -> 10 + 3 * random.nextDouble());
    double[] predicted = IntStream.range(0, n)
        .mapToDouble(i -> actual[i] + sizes[fold[i]] * (0.5 + random.nextDouble())).toArray();
    double[][] intervals = IntStream.range(0, n)
        .mapToObj(i -> new double[]{predicted[i] - 3, predicted[i] + 3}).toArray(double[][]::new);
    RegressionFigures figures = figures(actual, predicted, fold, Dependence.NONE, Optional.of(intervals));
    assertFolds(figures.mape().orElseThrow(), fold, i -> Math.abs(predicted[i] - actual[i]) / actual[i]);
    assertFolds(figures.coverage().orElseThrow(), fold, i -> Math.abs(predicted[i] - actual[i]) <= 3 ? 1 : 0);
    assertFolds(figures.mae(), fold, i -> Math.abs(predicted[i] - actual[i]));
    double[] medians = new double[4];
    for (int f = 0; f < 4; f++) {
      int number = f;
      double[] some = IntStream.range(0, n).filter(i -> fold[i] == number)
          .mapToDouble(i -> Math.abs(predicted[i] - actual[i])).sorted().toArray();
      medians[f] = (some[49] + some[50]) / 2;
    }
    assertWide(figures.medianError(), medians);
  }

  private static void assertFolds(Estimate estimate, int[] fold, IntToDoubleFunction value) {
    double[] means = IntStream.range(0, 4).mapToDouble(f -> IntStream.range(0, fold.length)
        .filter(i -> fold[i] == f).mapToDouble(value).average().orElseThrow()).toArray();
    assertWide(estimate, means);
  }

  /** Student's t with 3 degrees of freedom and the variance times (1/4 + 100/300). */
  private static void assertWide(Estimate estimate, double[] folds) {
    double centre = Arrays.stream(folds).average().orElseThrow();
    double variance = Arrays.stream(folds).map(v -> (v - centre) * (v - centre)).sum() / 3;
    double half = T3 * Math.sqrt((0.25 + 100.0 / 300) * variance);
    assertTrue(estimate.method().contains("corrected resampled t over 4 folds"), estimate.method());
    assertFalse(estimate.interval().low() > Math.max(0, estimate.value() - half) + 1e-9, estimate.toString());
    double most = estimate.method().endsWith("Wilson") ? 1 : Double.MAX_VALUE;
    assertFalse(estimate.interval().high() < Math.min(most, estimate.value() + half) - 1e-9, estimate.toString());
  }

  private static void assertBetween(double low, double high, int held) {
    assertTrue(held >= low * RUNS && held <= high * RUNS, "held " + held + " of " + RUNS);
  }
}
