package org.rapport.mining.evaluation;

import java.util.Arrays;
import java.util.OptionalInt;

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
 */
record FoldIntervals(ConfusionMatrix[] matrices, double rows, double trainingRows, int repeats) {

  double[] values(Rates rate, OptionalInt positive) {
    return Arrays.stream(matrices).mapToDouble(m -> rate.value(m, positive)).filter(v -> !Double.isNaN(v)).toArray();
  }

  /** The estimate with the wider of the two intervals; {@code single} alone for a hold-out. */
  Estimate widen(double value, double[] perFold, Interval single, String method) {
    if (matrices.length < 2 || perFold.length < 2) {
      return new Estimate(value, single, method);
    }
    Interval resampled = Intervals.correctedResampled(value, perFold, rows / trainingRows).clipped();
    String name = "corrected resampled t over " + perFold.length + " folds, at least " + method;
    return new Estimate(value, resampled.hull(single), name);
  }
}
