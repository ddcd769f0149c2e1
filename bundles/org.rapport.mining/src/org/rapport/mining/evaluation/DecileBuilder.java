package org.rapport.mining.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Sorts rows into tenths by falling probability, fold by fold. */
final class DecileBuilder {
  private static final int PARTS = 10;

  private DecileBuilder() {}

  /**
   * The tenths.
   *
   * @param folds the scores of every fold
   * @param repeats how often every row is counted
   * @param effect how many times as large as by rows the variance is
   */
  static List<Decile> of(List<Scores> folds, int repeats, Clusters clusters, double effect) {
    double[] rows = new double[PARTS];
    double[] found = new double[PARTS];
    double positives = 0;
    double all = 0;
    for (Scores fold : folds) {
      double n = fold.rows();
      double[] depths = IntStream.rangeClosed(1, PARTS).mapToDouble(k -> k == PARTS ? n : n * k / PARTS).toArray();
      double[] hits = fold.found(depths);
      for (int k = 0; k < PARTS; k++) {
        rows[k] += depths[k] / repeats;
        found[k] += hits[k] / repeats;
      }
      positives += (double) fold.positives().length / repeats;
      all += n / repeats;
    }
    List<Decile> deciles = new ArrayList<>();
    for (int k = 0; k < PARTS; k++) {
      double own = rows[k] - (k == 0 ? 0 : rows[k - 1]);
      double hits = Math.max(0, Math.min(own, found[k] - (k == 0 ? 0 : found[k - 1])));
      Estimate rate = clusters.widen(rate(hits, own, "Wilson"), effect).clipped();
      Estimate gain = clusters.widen(rate(Math.min(found[k], positives), positives, "Wilson"), effect).clipped();
      double depth = rows[k] / all;
      Estimate lift = new Estimate(gain.value() / depth,
          new Interval(gain.interval().low() / depth, gain.interval().high() / depth),
          gain.method() + ", divided by the share of rows");
      deciles.add(new Decile(k + 1, own, hits, rate, lift, gain));
    }
    return deciles;
  }

  private static Estimate rate(double hits, double rows, String method) {
    return new Estimate(hits / rows, Intervals.wilson(hits, rows), method);
  }
}
