package org.rapport.mining.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class AucTest {

  private static final int[] ACTUAL = {1, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 1, 1, 1, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0,
      0, 0, 0, 1, 0, 1, 0, 1, 0, 0, 1, 0, 1};
  private static final double[] FIRST = {.1, .2, .0, .7, .8, .3, .6, .6, .8, .2, .0, .0, .7, 1, .7, .2, 1, .4, .4, .7,
      .3, .3, .3, .5, .3, .9, .3, .0, .3, .8, .6, .1, .4, .1, .6, .1, .7, .6, .4, 1};
  private static final double[] SECOND = {.9, .3, .5, .6, .4, .0, .6, .7, .6, .2, .4, .3, .4, .8, .9, .6, .6, .6, .4,
      .5, .2, .4, 1, .6, .3, .4, .2, .5, .5, .0, .6, .3, .9, .4, .9, .3, .3, .6, .7, .6};

  /** With many ties; AUC by scikit-learn 1.2.1, variance and z by DeLong's formula over all pairs in numpy. */
  @Test
  void aucAndDeLongGiveTheReferenceValues() {
    Auc first = auc(ACTUAL, FIRST);
    Auc second = auc(ACTUAL, SECOND);
    assertEquals(0.8213333333333334, first.value(), 1e-14);
    assertEquals(0.8706666666666667, second.value(), 1e-14);
    IntervalsTest.assertInterval(0.6846217429334471, 0.9580449237332196, first.interval(), 1e-12);
    IntervalsTest.assertInterval(0.7659945736322836, 0.9753387597010498, second.interval(), 1e-12);
    assertEquals(-0.5119550278595295, first.differenceZ(second), 1e-12);
  }

  @Test
  void aucIsTheShareOfPairsInOrder() {
    Random random = new Random(5);
    for (int run = 0; run < 20; run++) {
      int n = 30 + random.nextInt(40);
      int[] actual = new int[n];
      double[] score = new double[n];
      for (int i = 0; i < n; i++) {
        actual[i] = i < 2 ? i : random.nextInt(2);
        score[i] = random.nextInt(8) / 8.0;
      }
      assertEquals(pairs(actual, score), auc(actual, score).value(), 1e-12);
    }
  }

  private static double pairs(int[] actual, double[] score) {
    double won = 0;
    long all = 0;
    for (int i = 0; i < actual.length; i++) {
      for (int j = 0; j < actual.length; j++) {
        if (actual[i] == 1 && actual[j] == 0) {
          all++;
          won += score[i] > score[j] ? 1 : score[i] == score[j] ? 0.5 : 0;
        }
      }
    }
    return won / all;
  }

  @Test
  void perfectSeparationKeepsAnHonestInterval() {
    Auc auc = auc(new int[]{0, 0, 0, 0, 1, 1, 1}, new double[]{.1, .2, .3, .3, .7, .8, .9});
    assertEquals(1, auc.value());
    assertEquals(1, auc.interval().high());
    assertTrue(auc.interval().low() < 0.5, "three positives prove little: " + auc.interval());
    assertEquals(0, auc.differenceZ(auc));
  }

  @Test
  void oneRowOfAClassGivesAWideInterval() {
    Auc auc = auc(new int[]{0, 1, 0}, new double[]{.1, .2, .3});
    assertEquals(0.5, auc.value());
    assertTrue(auc.interval().width() > 0.8);
  }

  /** The area under the drawn curve is the AUC, also with ties; many rows are thinned, but to the same area. */
  @Test
  void curveHasTheSameArea() {
    assertEquals(0.8213333333333334, area(curve(ACTUAL, FIRST)), 1e-12);
    Random random = new Random(3);
    int n = 20_000;
    int[] actual = new int[n];
    double[] score = new double[n];
    for (int i = 0; i < n; i++) {
      actual[i] = random.nextInt(3) == 0 ? 1 : 0;
      score[i] = random.nextGaussian() + actual[i];
    }
    RocCurve curve = curve(actual, score);
    assertTrue(curve.points().size() <= RocCurve.MOST_POINTS, curve.points().size() + " points");
    assertEquals(auc(actual, score).value(), area(curve), 1e-3);
  }

  @Test
  void curveRunsFromCornerToCornerAndDropsStraightPoints() {
    RocCurve curve = curve(new int[]{0, 0, 1, 1}, new double[]{.1, .2, .8, .9});
    List<RocCurve.Point> points = curve.points();
    assertEquals(new RocCurve.Point(0, 0, Double.POSITIVE_INFINITY), points.get(0));
    assertEquals(new RocCurve.Point(0, 1, 0.8), points.get(1));
    assertEquals(new RocCurve.Point(1, 1, 0.1), points.get(2));
    assertEquals(3, points.size());
  }

  private static double area(RocCurve curve) {
    double area = 0;
    for (int i = 1; i < curve.points().size(); i++) {
      RocCurve.Point a = curve.points().get(i - 1);
      RocCurve.Point b = curve.points().get(i);
      area += (b.falsePositiveRate() - a.falsePositiveRate()) * (a.truePositiveRate() + b.truePositiveRate()) / 2;
    }
    return area;
  }

  private static Auc auc(int[] actual, double[] score) {
    return Auc.of(Fixtures.model("m", score).probabilities(), actual, 1, i -> true).orElseThrow();
  }

  private static RocCurve curve(int[] actual, double[] score) {
    return Auc.curve("Yes", Fixtures.model("m", score).probabilities(), actual, 1);
  }
}
