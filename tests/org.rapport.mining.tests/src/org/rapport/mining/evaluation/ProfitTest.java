package org.rapport.mining.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Thresholds and money. */
class ProfitTest {

  private static Profit profit(int[] actual, double[] scores, MoneyFigures money) {
    ProbabilityFigures figures = Evaluator.compare(Fixtures.holdOut(actual), List.of(Fixtures.model("m", scores)))
        .models().get(0).probabilities().orElseThrow();
    return Profit.of(figures.thresholds().orElseThrow(), money);
  }

  private static double slow(int[] actual, double[] scores, double threshold, MoneyFigures money) {
    double sum = 0;
    for (int i = 0; i < actual.length; i++) {
      boolean called = scores[i] >= threshold;
      sum += called ? actual[i] == 1 ? money.truePositive() : money.falsePositive()
          : actual[i] == 1 ? money.falseNegative() : money.trueNegative();
    }
    return sum / actual.length;
  }

  @Test
  void everyPointIsTheSumOverTheRows() {
    SplittableRandom random = new SplittableRandom(1);
    double[] scores = random.doubles(500).map(p -> Math.round(p * 50) / 50.0).toArray();
    int[] actual = IntStream.range(0, 500).map(i -> random.nextDouble() < scores[i] ? 1 : 0).toArray();
    MoneyFigures money = new MoneyFigures("CNY", 90, -30, -20, 1);
    Profit profit = profit(actual, scores, money);
    assertEquals(52, profit.points().size());
    double most = Double.NEGATIVE_INFINITY;
    for (Profit.Point point : profit.points()) {
      double slow = slow(actual, scores, point.threshold(), money);
      assertEquals(slow, point.worth(), 1e-9);
      most = Math.max(most, slow);
    }
    assertEquals(most, slow(actual, scores, profit.threshold(), money), 1e-9);
    assertTrue(profit.best().value() <= most + 1e-9);
    assertEquals(Math.max(slow(actual, scores, 0, money), slow(actual, scores, 2, money)), profit.without().value(),
        1e-9);
    assertEquals(profit.best().value() - profit.without().value(), profit.gain().value(), 1e-9);
  }

  /** Calibrated probabilities: by decision theory it pays to call from cost / (gain + cost) on, here .25. */
  @Test
  void theThresholdOfDecisionTheoryIsFound() {
    SplittableRandom random = new SplittableRandom(2);
    double[] scores = random.doubles(40_000).toArray();
    int[] actual = IntStream.range(0, scores.length).map(i -> random.nextDouble() < scores[i] ? 1 : 0).toArray();
    Profit profit = profit(actual, scores, new MoneyFigures("EUR", 75, -25, 0, 0));
    assertEquals(0.25, profit.threshold(), 0.05);
    assertEquals(0.75, profit.called(), 0.05);
    // the integral of 75 q − 25 (1 − q) from .25 to 1
    assertEquals(28.125, profit.best().value(), 0.7);
    assertTrue(profit.best().interval().contains(28.125));
  }

  /** Scores that tell nothing: the best threshold on the same rows looks like a gain, the honest figure does not. */
  @Test
  void theChoiceOfTheThresholdDoesNotFlatter() {
    double honest = 0;
    double flattered = 0;
    int held = 0;
    for (int s = 0; s < 200; s++) {
      SplittableRandom random = new SplittableRandom(s);
      double[] scores = random.doubles(100).toArray();
      int[] actual = IntStream.range(0, 100).map(i -> random.nextInt(2)).toArray();
      Profit profit = profit(actual, scores, MoneyFigures.ofCalls("EUR", 100, 100));
      honest += profit.best().value() / 200;
      flattered += profit.points().stream().mapToDouble(Profit.Point::worth).max().orElseThrow() / 200;
      held += profit.best().interval().low() <= 0 ? 1 : 0;
    }
    assertTrue(flattered > 5, "flattered " + flattered);
    assertTrue(honest < 1, "honest " + honest);
    assertTrue(held >= 185, "held " + held);
  }

  @Test
  void amountsThatMakeNoSenseAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new MoneyFigures("EUR", -1, -5, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> new MoneyFigures("EUR", Double.NaN, -5, 0, 0));
  }
}
