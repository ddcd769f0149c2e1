package org.rapport.mining.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Rows in groups tell less than as many unrelated rows; figures, tests and words know that. */
class GroupedFiguresTest {

  private static Evaluated grouped(int[] actual, int[] groups) {
    return new Evaluated("Churn", List.of("No", "Yes"), OptionalInt.of(1), actual, new int[actual.length],
        new int[]{4 * actual.length}, 1, "Hold-out by groups", 42, 5L * actual.length, 5L * actual.length, 0, List.of(),
        Dependence.ofGroups(groups));
  }

  private static Evaluated single(int[] actual) {
    return Fixtures.holdOut(actual);
  }

  /** All signs of up to 12 groups one by one. */
  @Test
  void signFlipsAreCountedOneByOne() {
    SplittableRandom random = new SplittableRandom(3);
    for (int run = 0; run < 50; run++) {
      long[] d = random.ints(1 + random.nextInt(12), -4, 5).asLongStream().toArray();
      long observed = Math.abs(Arrays.stream(d).sum());
      int as = 0;
      for (int signs = 0; signs < 1 << d.length; signs++) {
        long sum = 0;
        for (int g = 0; g < d.length; g++) {
          sum += (signs >> g & 1) == 1 ? d[g] : -d[g];
        }
        as += Math.abs(sum) >= observed ? 1 : 0;
      }
      assertEquals((double) as / (1 << d.length), PairedTests.signFlips(d), 1e-12);
    }
  }

  @Test
  void groupsOfOneRowGiveTheExactMcNemarTest() {
    long[] d = new long[40];
    Arrays.fill(d, 0, 9, 1);
    Arrays.fill(d, 9, 12, -1);
    assertEquals(PairedTests.mcNemar(9, 3), PairedTests.signFlips(d), 1e-12);
  }

  @Test
  void veryManyGroupsAreTestedByTheNormalApproximation() {
    long[] d = new long[40_000];
    Arrays.fill(d, 0, 20_300, 1);
    Arrays.fill(d, 20_300, 40_000, -1);
    assertEquals(PairedTests.mcNemar(20_300, 19_700), PairedTests.signFlips(d), 1e-3);
  }

  /** Every row is there ten times: the grouped intervals are about those of the rows counted once. */
  @Test
  void copiesOfARowTellNothingNew() {
    int n = 200;
    SplittableRandom random = new SplittableRandom(5);
    double[] scores = random.doubles(n).toArray();
    int[] actual = IntStream.range(0, n).map(i -> random.nextDouble() < scores[i] ? 1 : 0).toArray();
    int[] copies = IntStream.range(0, 10 * n).map(i -> actual[i / 10]).toArray();
    int[] groups = IntStream.range(0, 10 * n).map(i -> 7 * (i / 10)).toArray();
    double[] copied = IntStream.range(0, 10 * n).mapToDouble(i -> scores[i / 10]).toArray();
    ModelFigures once = Evaluator.compare(single(actual), List.of(Fixtures.model("a", scores))).models().get(0);
    ModelFigures ten = Evaluator.compare(grouped(copies, groups), List.of(Fixtures.model("a", copied))).models().get(0);
    ProbabilityFigures a = once.probabilities().orElseThrow();
    ProbabilityFigures b = ten.probabilities().orElseThrow();
    List<Estimate> few = List.of(once.accuracy(), once.balancedAccuracy(), once.precision().orElseThrow(),
        once.recall().orElseThrow(), once.f1().orElseThrow(), once.auc().orElseThrow(), once.mcc().orElseThrow(),
        a.logLoss(), a.brier(), a.brierSkill().orElseThrow(), a.averagePrecision().orElseThrow(),
        a.calibration().orElseThrow().slope().orElseThrow());
    List<Estimate> many = List.of(ten.accuracy(), ten.balancedAccuracy(), ten.precision().orElseThrow(),
        ten.recall().orElseThrow(), ten.f1().orElseThrow(), ten.auc().orElseThrow(), ten.mcc().orElseThrow(),
        b.logLoss(), b.brier(), b.brierSkill().orElseThrow(), b.averagePrecision().orElseThrow(),
        b.calibration().orElseThrow().slope().orElseThrow());
    for (int f = 0; f < few.size(); f++) {
      assertEquals(few.get(f).value(), many.get(f).value(), 1e-2, many.get(f).method());
      assertEquals(1, many.get(f).interval().width() / few.get(f).interval().width(), 0.08,
          f + " " + many.get(f).method());
      assertTrue(many.get(f).method().contains("widened for 200 groups"));
    }
  }

  /** Accounts that are right or wrong as a whole: by groups the interval of accuracy holds the truth, by rows it does not. */
  @Test
  void intervalsOfGroupsHoldTheTruth() {
    int byGroups = 0;
    int byRows = 0;
    int simulations = 300;
    for (int s = 0; s < simulations; s++) {
      SplittableRandom random = new SplittableRandom(s);
      int[] groups = IntStream.range(0, 600).map(i -> i / 12).toArray();
      double[] own = random.doubles(50).map(u -> 0.4 + 0.6 * u).toArray();
      int[] actual = Fixtures.every(600, 2);
      double[] yes = new double[600];
      for (int i = 0; i < 600; i++) {
        yes[i] = random.nextDouble() < own[groups[i]] ? actual[i] : 1 - actual[i];
      }
      List<Predictions> model = List.of(Fixtures.model("a", yes));
      byGroups += Evaluator.compare(grouped(actual, groups), model).models().get(0).accuracy().interval().contains(0.7)
          ? 1
          : 0;
      byRows += Evaluator.compare(single(actual), model).models().get(0).accuracy().interval().contains(0.7) ? 1 : 0;
    }
    assertTrue(byGroups >= 0.92 * simulations && byGroups <= 0.985 * simulations, "by groups " + byGroups);
    assertTrue(byRows <= 0.9 * simulations, "by rows " + byRows);
  }

  /** Two models differ on many rows of one account only: that is one observation, not thirty. */
  @Test
  void oneAccountIsNoEvidence() {
    int[] actual = Fixtures.every(200, 2);
    int[] groups = IntStream.range(0, 200).map(i -> i < 30 ? 0 : i).toArray();
    Predictions right = Fixtures.wrongAtFirst("a", 0, actual);
    Predictions wrong = Fixtures.wrongAtFirst("b", 30, actual);
    Comparison byRows = Evaluator.compare(single(actual), List.of(right, wrong));
    Comparison byGroups = Evaluator.compare(grouped(actual, groups), List.of(right, wrong));
    assertTrue(byRows.tests().get(0).pValue() < 1e-6);
    assertEquals(PairedTests.GROUP_MCNEMAR, byGroups.tests().get(0).test());
    assertEquals(1, byGroups.tests().get(0).pValue(), 1e-9);
    assertEquals(PairedTests.GROUP_DELONG, byGroups.aucTests().get(0).test());
    assertTrue(byGroups.aucTests().get(0).pValue() > 0.2);
    assertTrue(byGroups.verdict().sentence().contains("No evidence that Model a is better than Model b"),
        byGroups.verdict().sentence());
    assertTrue(byGroups.verdict().sentence().contains("exact McNemar by groups"), byGroups.verdict().sentence());
  }

  /** The derivative of average precision by the weight of a row, by weighing the row a little more. */
  @Test
  void influencesOnAveragePrecisionAreItsDerivatives() {
    double[] score = {0.9, 0.8, 0.8, 0.7, 0.6, 0.6, 0.5, 0.3, 0.3, 0.1};
    boolean[] hit = {true, false, true, true, false, true, false, false, true, false};
    Scores scores = Scores.of(score, hit, i -> true);
    double[] influences = AveragePrecision.influences(scores, score, hit);
    for (int row = 0; row < score.length; row++) {
      double[] weights = new double[score.length];
      Arrays.fill(weights, 1);
      double plain = weighted(score, hit, weights);
      assertEquals(plain, AveragePrecision.value(scores), 1e-12);
      weights[row] += 1e-6;
      assertEquals((weighted(score, hit, weights) - plain) / 1e-6, influences[row], 1e-5);
    }
  }

  private static double weighted(double[] score, boolean[] hit, double[] weight) {
    double sum = 0;
    double positives = 0;
    for (int i = 0; i < score.length; i++) {
      if (hit[i]) {
        double hits = 0;
        double all = 0;
        for (int j = 0; j < score.length; j++) {
          if (score[j] >= score[i]) {
            all += weight[j];
            hits += hit[j] ? weight[j] : 0;
          }
        }
        sum += weight[i] * hits / all;
        positives += weight[i];
      }
    }
    return sum / positives;
  }
}
