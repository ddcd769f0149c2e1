package org.rapport.mining.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Area under the precision-recall curve as a sum over the steps of recall, without interpolation, which would flatter
 * (Davis and Goadrich, The relationship between precision-recall and ROC curves, 2006). Rows with the same score are
 * called together.
 */
final class AveragePrecision {

  private AveragePrecision() {}

  /** The area; there must be a positive row. */
  static double value(Scores scores) {
    double[] state = new double[2];
    scores.descend((score, hits, misses) -> {
      state[0] += (hits - state[1]) * hits / (hits + misses);
      state[1] = hits;
    });
    return state[0] / scores.positives().length;
  }

  /**
   * The logit interval with the binomial standard error of as many trials as there are positives (Boyd, Eng and Page,
   * Area under the precision-recall curve: point estimates and confidence intervals, 2013). At 0 and 1 Wilson's.
   *
   * @param positives positive rows, each counted once
   */
  static Interval interval(double value, double positives) {
    if (value <= 0 || value >= 1) {
      return Intervals.wilson(value * positives, positives);
    }
    double logit = Math.log(value / (1 - value));
    double half = Intervals.Z / Math.sqrt(positives * value * (1 - value));
    return new Interval(logistic(logit - half), logistic(logit + half));
  }

  static double logistic(double x) {
    return 1 / (1 + Math.exp(-x));
  }

  /** What one more row like each of these would do to the area, from its derivative by the weight of the row. */
  static double[] influences(Scores scores, double[] score, boolean[] hit) {
    List<double[]> steps = new ArrayList<>();
    scores.descend((at, hits, misses) -> steps.add(new double[]{at, hits, misses}));
    int n = steps.size();
    double positives = scores.positives().length;
    double value = value(scores);
    double[] thresholds = new double[n];
    double[] precision = new double[n];
    double[] called = new double[n + 1];
    double[] spoilt = new double[n + 1];
    for (int s = n - 1; s >= 0; s--) {
      double[] step = steps.get(s);
      double own = step[1] - (s == 0 ? 0 : steps.get(s - 1)[1]);
      double all = step[1] + step[2];
      thresholds[n - 1 - s] = step[0];
      precision[s] = step[1] / all;
      called[s] = called[s + 1] + own / all;
      spoilt[s] = spoilt[s + 1] + own * step[1] / (all * all);
    }
    double[] influences = new double[score.length];
    for (int i = 0; i < score.length; i++) {
      int s = n - 1 - Arrays.binarySearch(thresholds, Scores.finite(score[i]));
      influences[i] = ((hit[i] ? precision[s] - value + called[s] : 0) - spoilt[s]) / positives;
    }
    return influences;
  }

  static PrecisionRecallCurve curve(String positive, Scores scores) {
    List<PrecisionRecallCurve.Point> points = new ArrayList<>();
    double all = scores.positives().length;
    scores.descend((score, hits, misses) -> {
      if (hits > 0) {
        points.add(new PrecisionRecallCurve.Point(hits / all, (double) hits / (hits + misses), score));
      }
    });
    return new PrecisionRecallCurve(positive, all / scores.rows(), thin(points));
  }

  /** Of points that lie close together the first one only, by recall and by precision. */
  private static List<PrecisionRecallCurve.Point> thin(List<PrecisionRecallCurve.Point> points) {
    if (points.size() <= RocCurve.MOST_POINTS) {
      return points;
    }
    List<PrecisionRecallCurve.Point> kept = new ArrayList<>();
    double step = points.size() / (RocCurve.MOST_POINTS / 2.0);
    double byRecall = 0;
    double byRank = 0;
    for (int i = 0; i < points.size(); i++) {
      PrecisionRecallCurve.Point point = points.get(i);
      if (point.recall() >= byRecall || i >= byRank || i == points.size() - 1) {
        kept.add(point);
        byRecall = point.recall() >= byRecall ? point.recall() + 2.0 / (RocCurve.MOST_POINTS - 8) : byRecall;
        byRank = i >= byRank ? i + step : byRank;
      }
    }
    return kept.size() <= RocCurve.MOST_POINTS ? kept : kept.subList(kept.size() - RocCurve.MOST_POINTS, kept.size());
  }
}
