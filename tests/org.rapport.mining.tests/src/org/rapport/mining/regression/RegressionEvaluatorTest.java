package org.rapport.mining.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rapport.mining.evaluation.Dependence;
import org.rapport.mining.evaluation.Estimate;

/** Figures against their definitions and scipy; intervals by how often they hold the truth. */
class RegressionEvaluatorTest {

  private static EvaluatedNumbers holdOut(double[] actual, double mean, double median, Dependence dependence) {
    return new EvaluatedNumbers("y", actual, IntStream.range(0, actual.length).toArray(), new int[actual.length],
        new int[]{4 * actual.length}, new double[]{mean}, new double[]{median}, 1, "Hold-out", 42, 5 * actual.length,
        5 * actual.length, 0, List.of(), dependence);
  }

  private static PredictedNumbers predicted(String id, double... values) {
    return new PredictedNumbers(id, id.toUpperCase(Locale.ROOT), Map.of(), values, Optional.empty(), 1, 1,
        Optional.empty(), Optional.empty());
  }

  @Test
  void figuresByTheirDefinitions() {
    double[] actual = {10, 20, -5, 40};
    RegressionComparison comparison = RegressionEvaluator.compare(holdOut(actual, 15, 12, Dependence.NONE),
        List.of(predicted("a", 12, 17, -5, 48)));
    RegressionFigures a = comparison.model("a");
    assertEquals(Math.sqrt((4 + 9 + 0 + 64) / 4.0), a.rmse().value(), 1e-12);
    assertEquals((2 + 3 + 0 + 8) / 4.0, a.mae().value(), 1e-12);
    assertEquals(2.5, a.medianError().value(), 1e-12);
    assertEquals((2 - 3 + 0 + 8) / 4.0, a.bias().value(), 1e-12);
    double spread = IntStream.of(10, 20, -5, 40).mapToDouble(v -> Math.pow(v - 16.25, 2)).sum();
    assertEquals(1 - 77 / spread, a.rSquared().orElseThrow().value(), 1e-12);
    assertEquals((0.2 + 3 / 20.0 + 0.2) / 3, a.mape().orElseThrow().value(), 1e-12);
    double ofMean = Math.sqrt((25 + 25 + 400 + 625) / 4.0);
    assertEquals(1 - Math.sqrt(77 / 4.0) / ofMean, a.skill().orElseThrow().value(), 1e-12);
    assertEquals(ofMean, comparison.baselines().get(0).rmse().value(), 1e-12);
    assertEquals((2 + 8 + 17 + 28) / 4.0, comparison.baselines().get(1).mae().value(), 1e-12);
    assertEquals(4, comparison.testRows());
    assertTrue(comparison.warnings().get(0).contains("Only 4 rows were evaluated"));
  }

  /** scipy.stats.wilcoxon, exact, and with ties and zeros by the normal distribution. */
  @Test
  void wilcoxonAsScipy() {
    Wilcoxon exact = Wilcoxon.of(new double[]{1.5, -0.3, 2.2, 0.7, -1.1, 3.0, 0.9, -0.2, 1.7, 0.4});
    assertEquals(0.064453125, exact.pValue(), 1e-12);
    assertEquals(1, exact.direction());
    Wilcoxon ties = Wilcoxon.of(new double[]{1, 2, -1, 3, 0, 2, -2, 4, 1, 5, -3, 2, 2, 1, 0, 3});
    assertEquals(0.04612690822230944, ties.pValue(), 1e-12);
    assertEquals(1, Wilcoxon.of(new double[]{0, 0}).pValue());
  }

  @Test
  void aNearerModelWinsAndTheVerdictSaysSo() {
    SplittableRandom random = new SplittableRandom(1);
    double[] actual = random.doubles(200).map(v -> 100 * v).toArray();
    double[] near = Arrays.stream(actual).map(v -> v + random.nextGaussian()).toArray();
    double[] far = Arrays.stream(actual).map(v -> v + 20 * random.nextGaussian()).toArray();
    RegressionComparison comparison = RegressionEvaluator.compare(holdOut(actual, 50, 50, Dependence.NONE),
        List.of(predicted("far", far), predicted("near", near)));
    assertEquals(Optional.of("near"), comparison.verdict().winner());
    assertEquals("NEAR predicts nearer to the truth than FAR (Wilcoxon signed-rank p < .001). All of them beat always "
        + "predicting the median of the training rows.", comparison.verdict().sentence());
    assertTrue(RegressionVerdict.sentence(comparison, Locale.SIMPLIFIED_CHINESE).contains("更接近真实值"));
    assertEquals("Wilcoxon signed-rank", comparison.tests().get(0).test());
    assertTrue(comparison.tests().get(0).difference() > 0);
  }

  @Test
  void noiseHasNoWinner() {
    SplittableRandom random = new SplittableRandom(2);
    double[] actual = random.doubles(60).toArray();
    double[] a = random.doubles(60).toArray();
    double[] b = random.doubles(60).toArray();
    RegressionComparison comparison = RegressionEvaluator.compare(holdOut(actual, 0.5, 0.5, Dependence.NONE),
        List.of(predicted("a", a), predicted("b", b)));
    assertTrue(comparison.verdict().winner().isEmpty());
    assertTrue(comparison.verdict().sentence().startsWith("No evidence that"), comparison.verdict().sentence());
    assertTrue(comparison.verdict().sentence().endsWith(
        "No model is shown to beat always predicting the median of the training rows."));
  }

  /** 400 times 50 rows with normal errors: the 95 % intervals hold the true figures about as often as they say. */
  @Test
  void intervalsHoldTheTruth() {
    SplittableRandom random = new SplittableRandom(3);
    int[] held = new int[5];
    int runs = 400;
    for (int run = 0; run < runs; run++) {
      double[] actual = IntStream.range(0, 50).mapToDouble(i -> 10 + 2 * random.nextGaussian()).toArray();
      double[] model = Arrays.stream(actual).map(v -> v + 0.5 + random.nextGaussian()).toArray();
      RegressionFigures figures = RegressionEvaluator.compare(holdOut(actual, 10, 10, Dependence.NONE),
          List.of(predicted("a", model))).model("a");
      held[0] += holds(figures.rmse(), Math.sqrt(1.25));
      held[1] += holds(figures.bias(), 0.5);
      held[2] += holds(figures.rSquared().orElseThrow(), 1 - 1.25 / 4);
      held[3] += holds(figures.mae(), 0.8956);
      held[4] += holds(figures.medianError(), 0.7636);
    }
    for (int i = 0; i < held.length; i++) {
      assertTrue(held[i] >= 0.91 * runs && held[i] <= 0.99 * runs, "figure " + i + ": " + held[i]);
    }
  }

  private static int holds(Estimate estimate, double truth) {
    return estimate.interval().contains(truth) ? 1 : 0;
  }

  /** Twenty groups of ten equal rows tell as much as twenty rows. */
  @Test
  void groupsCountOnce() {
    SplittableRandom random = new SplittableRandom(4);
    double[] errors = random.doubles(20).toArray();
    double[] few = new double[20];
    double[] many = new double[200];
    int[] groups = new int[200];
    double[] fewErrors = new double[20];
    double[] manyErrors = new double[200];
    for (int i = 0; i < 200; i++) {
      groups[i] = i / 10;
      few[i / 10] = i / 10;
      many[i] = i / 10;
      fewErrors[i / 10] = few[i / 10] + errors[i / 10];
      manyErrors[i] = many[i] + errors[i / 10];
    }
    RegressionFigures rows = RegressionEvaluator.compare(holdOut(few, 10, 10, Dependence.NONE),
        List.of(predicted("a", fewErrors))).model("a");
    RegressionFigures grouped = RegressionEvaluator.compare(holdOut(many, 10, 10, Dependence.ofGroups(groups)),
        List.of(predicted("a", manyErrors))).model("a");
    assertEquals(rows.mae().interval().low(), grouped.mae().interval().low(), 1e-12);
    assertEquals(rows.rmse().interval().high(), grouped.rmse().interval().high(), 1e-12);
  }

  @Test
  void perfectPredictionsAndOneRow() {
    RegressionFigures perfect = RegressionEvaluator.compare(holdOut(new double[]{1, 2, 3}, 2, 2, Dependence.NONE),
        List.of(predicted("a", 1, 2, 3))).model("a");
    assertEquals(0, perfect.rmse().interval().high());
    assertEquals(1, perfect.rSquared().orElseThrow().value());
    RegressionFigures one = RegressionEvaluator.compare(holdOut(new double[]{5}, 2, 2, Dependence.NONE),
        List.of(predicted("a", 4))).model("a");
    assertEquals(1, one.rmse().value());
    assertEquals(Double.POSITIVE_INFINITY, one.rmse().interval().high());
    assertTrue(one.rSquared().isEmpty());
  }
}
