package org.rapport.mining.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;

import org.junit.jupiter.api.Test;

class EvaluatorTest {

  /** The founding document's 35, 35 and 37 of 40: no winner, p of .5 or more, and the base rate beside it. */
  @Test
  void workedExampleHasNoWinner() {
    int[] actual = Fixtures.every(40, 3);
    Comparison comparison = Evaluator.compare(Fixtures.holdOut(actual), List.of(
        named(Fixtures.wrongAtFirst("knn", 5, actual), "KNN"),
        named(Fixtures.wrongAtFirst("tree", 5, actual), "Decision tree"),
        named(Fixtures.wrongAtFirst("forest", 3, actual), "Random forest")));
    assertEquals(0.875, comparison.model("tree").orElseThrow().accuracy().value());
    assertEquals(0.925, comparison.model("forest").orElseThrow().accuracy().value());
    IntervalsTest.assertInterval(0.7389, 0.9454, comparison.models().get(1).accuracy().interval(), 5e-5);
    assertTrue(comparison.tests().stream().allMatch(t -> t.pValue() >= 0.5 - 1e-12 && t.adjustedPValue() >= 0.5));
    assertEquals("exact McNemar", comparison.tests().get(0).test());
    assertEquals(Optional.empty(), comparison.verdict().winner());
    assertTrue(comparison.verdict().sentence()
        .startsWith("No evidence that Random forest is better than KNN or Decision tree (exact McNemar"),
        comparison.verdict().sentence());
    assertEquals(26.0 / 40, comparison.baseRate().value());
    assertEquals("No", comparison.majorityClass());
  }

  @Test
  void winnerIsNamedWhenTheTestSaysSo() {
    int[] actual = Fixtures.every(400, 2);
    Comparison comparison = Evaluator.compare(Fixtures.holdOut(actual), List.of(
        Fixtures.wrongAtFirst("a", 20, actual), Fixtures.wrongAtFirst("b", 60, actual),
        Fixtures.wrongAtFirst("c", 70, actual)));
    assertEquals(Optional.of("a"), comparison.verdict().winner());
    assertEquals("Model a is better than Model b and Model c (exact McNemar, Holm-adjusted p < .001). "
        + "All of them beat always answering 'No' (base rate 50.0 %).", comparison.verdict().sentence());
    PairedTest bc = comparison.tests().get(2);
    assertEquals("b", bc.a());
    assertTrue(bc.significant() && bc.difference() > 0);
  }

  /** More often right, yet the worse ranking: both are said. */
  @Test
  void aWinnerThatRanksWorseIsNamedWithThatReserve() {
    int[] actual = Fixtures.every(600, 3);
    double[] right = new double[600];
    double[] ranked = new double[600];
    for (int i = 0; i < 600; i++) {
      boolean found = i % 5 != 0;
      right[i] = actual[i] == 1 && found ? 0.9 : 0.1;
      ranked[i] = actual[i] == 1 ? 0.3 + i * 1e-4 : 0.1 + i * 1e-4;
    }
    Comparison comparison = Evaluator.compare(Fixtures.holdOut(actual),
        List.of(Fixtures.model("right", right), Fixtures.model("ranked", ranked)));
    assertEquals(Optional.of("right"), comparison.verdict().winner());
    assertTrue(comparison.verdict().sentence().contains("It is Model ranked that ranks the rows best (AUC 1.000"),
        comparison.verdict().sentence());
  }

  @Test
  void winnerAmongUselessModelsIsNone() {
    int[] actual = Fixtures.every(200, 10);
    Comparison comparison = Evaluator.compare(Fixtures.holdOut(actual),
        List.of(Fixtures.wrongAtFirst("a", 40, actual), Fixtures.wrongAtFirst("b", 80, actual)));
    assertEquals(Optional.empty(), comparison.verdict().winner());
    assertTrue(comparison.verdict().sentence().contains("No model is shown to beat always answering 'No' "
        + "(base rate 90.0 %) in accuracy"), comparison.verdict().sentence());
  }

  /** A model that flags nobody scores the base rate and still ranks: the verdict says both. */
  @Test
  void rankingIsMentionedWhenAccuracyShowsNothing() {
    int[] actual = Fixtures.every(300, 4);
    double[] yes = new double[300];
    Random random = new Random(2);
    for (int i = 0; i < yes.length; i++) {
      yes[i] = 0.2 + 0.1 * actual[i] + 0.1 * random.nextDouble();
    }
    Comparison comparison = Evaluator.compare(Fixtures.holdOut(actual), List.of(Fixtures.model("a", yes)));
    ModelFigures model = comparison.models().get(0);
    assertEquals(comparison.baseRate().value(), model.accuracy().value());
    assertEquals(Optional.empty(), model.precision());
    assertEquals(0, model.recall().orElseThrow().value());
    assertTrue(comparison.verdict().sentence().contains("ranks the rows better than chance (AUC"),
        comparison.verdict().sentence());
    assertTrue(comparison.warnings().stream().anyMatch(w -> w.contains("never answers 'Yes'")));
  }

  /** Two models that are right on the same rows, of which one ranks much better: no winner, but it is said. */
  @Test
  void theBetterRankingIsSaidForInformation() {
    int[] actual = Fixtures.every(400, 2);
    double[] good = new double[400];
    double[] poor = new double[400];
    for (int i = 0; i < 400; i++) {
      boolean wrong = i % 8 < 2;
      boolean says = (actual[i] == 1) != wrong;
      poor[i] = says ? 0.9 : 0.1;
      good[i] = says ? wrong ? 0.6 : 0.9 : wrong ? 0.4 : 0.1;
    }
    Comparison comparison = Evaluator.compare(Fixtures.holdOut(actual),
        List.of(Fixtures.model("poor", poor), Fixtures.model("good", good)));
    assertEquals(Optional.empty(), comparison.verdict().winner());
    assertTrue(comparison.verdict().sentence().startsWith("No evidence of a difference"));
    assertTrue(comparison.verdict().sentence().contains("It is Model good that ranks the rows best (AUC 0."),
        comparison.verdict().sentence());
    assertTrue(comparison.aucTests().get(0).significant() && comparison.aucTests().get(0).difference() < 0);
  }

  /** Files do not depend on who wrote them: the verdict is English in every locale, and can be had in Chinese. */
  @Test
  void theVerdictCanBeHadInTheReadersLanguage() {
    int[] actual = Fixtures.every(400, 2);
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
    try {
      Comparison comparison = Evaluator.compare(Fixtures.holdOut(actual),
          List.of(Fixtures.wrongAtFirst("a", 20, actual), Fixtures.wrongAtFirst("b", 60, actual)));
      assertEquals("Model a is better than Model b (exact McNemar p < .001). All of them beat always answering 'No' "
          + "(base rate 50.0 %).", comparison.verdict().sentence());
      assertEquals(comparison.verdict().sentence(), Verdict.sentence(comparison, Locale.FRENCH));
      assertEquals("Model a 优于 Model b（精确 McNemar 检验，p < .001）。所有模型都优于总是回答“No”（基准率 50.0 %）。",
          Verdict.sentence(comparison, Locale.SIMPLIFIED_CHINESE));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void figuresFollowFromTheConfusionMatrix() {
    int[] actual = {1, 1, 1, 1, 0, 0, 0, 0, 0, 0};
    Comparison comparison = Evaluator.compare(Fixtures.holdOut(actual),
        List.of(Fixtures.model("m", .9, .8, .7, .2, .6, .1, .1, .2, .3, .4)));
    ModelFigures m = comparison.models().get(0);
    assertEquals(0.8, m.accuracy().value());
    assertEquals(0.75, m.precision().orElseThrow().value());
    assertEquals(0.75, m.recall().orElseThrow().value());
    assertEquals(0.75, m.f1().orElseThrow().value());
    assertEquals((0.75 + 5 / 6.0) / 2, m.balancedAccuracy().value(), 1e-15);
    assertEquals(Intervals.wilson(3, 4), m.precision().orElseThrow().interval());
    assertEquals(3, m.confusion().count(1, 1));
    assertEquals("DeLong", m.auc().orElseThrow().method());
    assertEquals(OptionalDouble.of(m.auc().orElseThrow().value()), m.folds().get(0).auc());
    assertTrue(comparison.warnings().stream().anyMatch(w -> w.startsWith("Only 10 rows")));
  }

  @Test
  void foldIntervalsAreWiderThanPooledWilson() {
    int[] actual = Fixtures.every(500, 3);
    double[] yes = noisy(actual, 11, 0.8);
    Comparison comparison = Evaluator.compare(Fixtures.folds(10, actual), List.of(Fixtures.model("a", yes),
        Fixtures.model("b", noisy(actual, 12, 0.8))));
    Estimate accuracy = comparison.models().get(0).accuracy();
    Interval wilson = Intervals.wilson(comparison.models().get(0).confusion().correct(), 500);
    assertTrue(accuracy.interval().low() <= wilson.low() && accuracy.interval().high() >= wilson.high());
    assertTrue(accuracy.method().contains("corrected resampled t over 10 folds"), accuracy.method());
    assertEquals(10, comparison.models().get(0).folds().size());
    assertEquals("corrected resampled t", comparison.tests().get(0).test());
    double mean = comparison.models().get(0).folds().stream().mapToDouble(f -> f.auc().orElseThrow()).sum() / 10;
    assertEquals(mean, comparison.models().get(0).auc().orElseThrow().value(), 1e-15);
    assertEquals(1, comparison.aucTests().size());
  }

  @Test
  void repeatsDoNotMakeRows() {
    int[] once = Fixtures.every(60, 2);
    Evaluated single = Fixtures.folds(3, once);
    int[] twice = Arrays.copyOf(once, 120);
    System.arraycopy(once, 0, twice, 60, 60);
    int[] fold = new int[120];
    for (int i = 0; i < 120; i++) {
      fold[i] = i % 3 + (i >= 60 ? 3 : 0);
    }
    Evaluated repeated = new Evaluated("Churn", single.classes(), OptionalInt.of(1), twice, fold,
        new int[]{40, 40, 40, 40, 40, 40}, 2, "3 folds, 2 repeats", 1, 60, 60, 0, List.of());
    Comparison a = Evaluator.compare(single, List.of(Fixtures.wrongAtFirst("m", 6, once)));
    Predictions half = Fixtures.wrongAtFirst("m", 6, once);
    double[][] p = Arrays.copyOf(half.probabilities(), 120);
    System.arraycopy(half.probabilities(), 0, p, 60, 60);
    Comparison b = Evaluator.compare(repeated, List.of(new Predictions("m", "M", Map.of(), p,
        Predictions.mostProbable(p), 0, 0, Optional.empty())));
    assertEquals(60, b.rowsEvaluated());
    assertEquals(a.baseRate().interval(), b.baseRate().interval());
    assertEquals(a.models().get(0).accuracy().value(), b.models().get(0).accuracy().value());
    assertTrue(b.models().get(0).accuracy().interval().width() >= Intervals.wilson(54, 60).width() - 1e-12);
  }

  @Test
  void foldWithoutPositivesCountsForAccuracyOnly() {
    int[] actual = new int[40];
    for (int i = 0; i < 40; i++) {
      actual[i] = i % 4 != 0 && i < 20 ? 1 : 0;
    }
    Comparison comparison = Evaluator.compare(Fixtures.folds(4, actual),
        List.of(Fixtures.model("a", noisy(actual, 1, 0.7)), Fixtures.model("b", noisy(actual, 2, 0.7))));
    assertTrue(comparison.models().get(0).folds().get(0).auc().isEmpty());
    assertTrue(comparison.models().get(0).auc().isPresent());
    assertTrue(comparison.warnings().contains("1 of 4 folds lack a class; they count for accuracy, but not for AUC."));
  }

  @Test
  void manyClassesGetMacroFigures() {
    int[] actual = {0, 0, 0, 1, 1, 1, 2, 2, 2, 2};
    double[][] p = new double[10][];
    for (int i = 0; i < 10; i++) {
      p[i] = new double[]{.2, .2, .2};
      p[i][i == 3 ? 2 : actual[i]] += .4;
    }
    Evaluated rows = new Evaluated("species", List.of("a", "b", "c"), OptionalInt.empty(), actual, new int[10],
        new int[]{40}, 1, "Hold-out", 1, 50, 50, 0, List.of());
    Comparison comparison = Evaluator.compare(rows, List.of(new Predictions("m", "M", Map.of(), p,
        Predictions.mostProbable(p), 0, 0, Optional.empty())));
    ModelFigures m = comparison.models().get(0);
    assertEquals(0.9, m.accuracy().value());
    assertEquals((1 + 2 / 3.0 + 1) / 3, m.balancedAccuracy().value(), 1e-15);
    assertEquals((1 + 1 + 0.8) / 3, m.precision().orElseThrow().value(), 1e-15);
    assertEquals((1 + 0.8 + 8 / 9.0) / 3, m.f1().orElseThrow().value(), 1e-15);
    assertEquals("macro one-vs-rest", m.aucKind());
    assertTrue(m.auc().orElseThrow().interval().contains(m.auc().orElseThrow().value()));
    assertTrue(m.roc().isEmpty() && comparison.positive().isEmpty() && comparison.aucTests().isEmpty());
    assertEquals("c", comparison.majorityClass());
  }

  @Test
  void oneRowIsEnoughToSayLittle() {
    Comparison comparison = Evaluator.compare(Fixtures.holdOut(1),
        List.of(Fixtures.model("a", 0.9), Fixtures.model("b", 0.2)));
    assertEquals(Optional.empty(), comparison.verdict().winner());
    assertTrue(comparison.models().get(0).auc().isEmpty());
    assertTrue(comparison.models().get(0).accuracy().interval().width() > 0.7);
    assertFalse(comparison.warnings().isEmpty());
  }

  @Test
  void perfectModelsAreNotTheSameAsCertainty() {
    int[] actual = Fixtures.every(30, 2);
    Comparison comparison = Evaluator.compare(Fixtures.folds(5, actual),
        List.of(Fixtures.wrongAtFirst("a", 0, actual), Fixtures.wrongAtFirst("b", 0, actual)));
    assertEquals(1, comparison.models().get(0).accuracy().value());
    assertTrue(comparison.models().get(0).accuracy().interval().low() < 0.9);
    assertTrue(comparison.models().get(0).auc().orElseThrow().interval().low() < 0.9);
    assertTrue(comparison.verdict().sentence().startsWith("No evidence of a difference between Model a and Model b"),
        comparison.verdict().sentence());
  }

  @Test
  void sameInputSameResult() {
    int[] actual = Fixtures.every(90, 3);
    List<Predictions> models = List.of(Fixtures.model("a", noisy(actual, 1, .7)),
        Fixtures.model("b", noisy(actual, 2, .7)));
    assertEquals(Evaluator.compare(Fixtures.folds(5, actual), models),
        Evaluator.compare(Fixtures.folds(5, actual), models));
  }

  @Test
  void lengthsMustFit() {
    Evaluated rows = Fixtures.holdOut(0, 1);
    assertThrows(IllegalArgumentException.class, () -> Evaluator.compare(rows, List.of()));
    assertThrows(IllegalArgumentException.class, () -> Evaluator.compare(Fixtures.holdOut(), List.of()));
    assertThrows(IllegalArgumentException.class,
        () -> Evaluator.compare(rows, List.of(Fixtures.model("a", .1, .2, .3))));
    Predictions a = Fixtures.model("a", .1, .2);
    assertThrows(IllegalArgumentException.class, () -> Evaluator.compare(rows, List.of(a, a)));
  }

  private static double[] noisy(int[] actual, int seed, double right) {
    Random random = new Random(seed);
    double[] yes = new double[actual.length];
    for (int i = 0; i < yes.length; i++) {
      boolean says = random.nextDouble() < right == (actual[i] == 1);
      yes[i] = (says ? 0.5 : 0) + random.nextDouble() / 2.01;
    }
    return yes;
  }

  private static Predictions named(Predictions p, String name) {
    return new Predictions(p.algorithmId(), name, p.parameters(), p.probabilities(), p.predicted(), p.trainSeconds(),
        p.predictSeconds(), p.text());
  }
}
