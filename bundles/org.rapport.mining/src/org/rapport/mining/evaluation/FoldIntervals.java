package org.rapport.mining.evaluation;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;

/**
 * Intervals under cross-validation. Counts pooled over folds look like n independent rows, but the models of the folds
 * share training rows, so an interval of the pooled counts alone is too narrow (Bengio and Grandvalet 2004 show that
 * no unbiased variance exists). We use Student's t over the folds with the corrected variance of Nadeau and Bengio
 * (2003), and never let it be narrower than the interval of the pooled counts of one repeat: that guards against a
 * handful of folds that happen to agree.
 *
 * @param matrices confusion matrix per fold
 * @param rows evaluated rows per fold, on average
 * @param trainingRows training rows per fold, on average
 * @param repeats how often every row is counted
 * @param clusters the groups of rows, if there are any
 * @param actual actual class code per evaluated row
 * @param predicted predicted class code per evaluated row
 */
record FoldIntervals(ConfusionMatrix[] matrices, double rows, double trainingRows, int repeats, Clusters clusters,
    int[] actual, int[] predicted) {

  private static final Interval RATES = new Interval(0, 1);

  double[] values(Rates rate, OptionalInt positive) {
    return Arrays.stream(matrices).mapToDouble(m -> rate.value(m, positive)).filter(v -> !Double.isNaN(v)).toArray();
  }

  /** The estimate of a rate with the wider of the two intervals; {@code single} alone for a hold-out. */
  Estimate widen(double value, double[] perFold, Interval single, String method, double effect) {
    return widen(value, perFold, single, method, effect, RATES);
  }

  /**
   * The estimate with the wider of the two intervals; {@code single} alone for a hold-out.
   *
   * @param single the interval as if rows were drawn one by one
   * @param effect how many times as large as by rows the variance is, because rows are in groups
   * @param range where the figure can lie
   */
  Estimate widen(double value, double[] perFold, Interval single, String method, double effect, Interval range) {
    Estimate grouped = clusters.widen(new Estimate(value, single, method), effect);
    Interval own = cut(grouped.interval(), range);
    if (matrices.length < 2 || perFold.length < 2) {
      return new Estimate(value, own, grouped.method());
    }
    Interval resampled = cut(Intervals.correctedResampled(value, perFold, rows / trainingRows), range);
    String name = "corrected resampled t over " + perFold.length + " folds, at least " + grouped.method();
    return new Estimate(value, resampled.hull(own), name);
  }

  private static Interval cut(Interval interval, Interval range) {
    return new Interval(Math.max(range.low(), Math.min(range.high(), interval.low())),
        Math.max(range.low(), Math.min(range.high(), interval.high())));
  }

  /** How many times as large as by rows the variance of a figure is, from what one more row in each cell does to it. */
  double effect(ConfusionMatrix matrix, ToDoubleFunction<ConfusionMatrix> figure) {
    if (clusters.none()) {
      return 1;
    }
    double value = figure.applyAsDouble(matrix);
    long[][] counts = matrix.counts();
    double[][] change = new double[counts.length][counts.length];
    for (int a = 0; a < counts.length; a++) {
      for (int p = 0; p < counts.length; p++) {
        counts[a][p]++;
        double more = figure.applyAsDouble(new ConfusionMatrix(matrix.classes(), counts));
        counts[a][p]--;
        change[a][p] = Double.isNaN(more) ? 0 : more - value;
      }
    }
    return clusters.effect(i -> change[actual[i]][predicted[i]]);
  }
}
