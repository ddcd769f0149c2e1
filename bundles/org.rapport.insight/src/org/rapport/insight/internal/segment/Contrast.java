package org.rapport.insight.internal.segment;

import java.util.Optional;
import java.util.function.IntPredicate;

import org.rapport.insight.internal.statistics.Tails;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.Interval;
import org.rapport.mining.evaluation.Intervals;

/**
 * Compares rows inside a group with those outside.
 * <ul>
 * <li>Means: the interval of the difference is that of B. L. Welch (The generalization of Student's problem when several
 * different population variances are involved, Biometrika 1947); standardised it is Hedges' g with the correction for
 * small samples and the interval of L. V. Hedges and I. Olkin (Statistical methods for meta-analysis, 1985, chapter 5).
 * <li>Shares: the interval of the difference is the score method (R. G. Newcombe, Interval estimation for the difference
 * between independent proportions: comparison of eleven methods, Statistics in Medicine 1998, method 10).
 * </ul>
 */
public final class Contrast {
  private static final double EQUAL = 1e-12;

  /** What was found. */
  public record Found(double inside, double outside, Estimate difference, Estimate standardised, long insideCount,
      long outsideCount) {
  }

  private final boolean[] in;

  /**
   * @param in by row whether it is inside
   */
  public Contrast(boolean[] in) {
    this.in = in;
  }

  /**
   * Compares means.
   *
   * @param values by row, NaN where missing
   * @return empty when there are fewer than two values on a side, or all are equal
   */
  public Optional<Found> means(double[] values) {
    double[] sums = new double[2];
    long[] counts = new long[2];
    double largest = 0;
    for (int row = 0; row < values.length; row++) {
      if (Double.isFinite(values[row])) {
        int side = in[row] ? 0 : 1;
        sums[side] += values[row];
        counts[side]++;
        largest = Math.max(largest, Math.abs(values[row]));
      }
    }
    if (counts[0] < 2 || counts[1] < 2) {
      return Optional.empty();
    }
    double[] means = {sums[0] / counts[0], sums[1] / counts[1]};
    double[] squares = new double[2];
    for (int row = 0; row < values.length; row++) {
      if (Double.isFinite(values[row])) {
        int side = in[row] ? 0 : 1;
        squares[side] += (values[row] - means[side]) * (values[row] - means[side]);
      }
    }
    double freedom = counts[0] + counts[1] - 2.0;
    double pooled = Math.sqrt((squares[0] + squares[1]) / freedom);
    double difference = means[0] - means[1];
    if (!(pooled > EQUAL * largest) || !Double.isFinite(pooled) || !Double.isFinite(difference)) {
      return Optional.empty(); // equal within both sides: there is no scale to tell a difference on
    }
    double[] errors = {squares[0] / (counts[0] - 1) / counts[0], squares[1] / (counts[1] - 1) / counts[1]};
    double error = errors[0] + errors[1];
    double welch = error * error / (errors[0] * errors[0] / (counts[0] - 1) + errors[1] * errors[1] / (counts[1] - 1));
    double half = Tails.studentQuantile(welch) * Math.sqrt(error);
    double g = difference / pooled * (1 - 3 / (4 * freedom - 1));
    double spread = Tails.Z * Math.sqrt((double) (counts[0] + counts[1]) / counts[0] / counts[1] + g * g / (2 * (freedom
        + 2)));
    return Optional.of(new Found(means[0], means[1], new Estimate(difference, new Interval(difference - half, difference
        + half), "Welch"), new Estimate(g, new Interval(g - spread, g + spread), "Hedges and Olkin"), counts[0],
        counts[1]));
  }

  /**
   * Compares shares.
   *
   * @param is which rows have it
   * @param counts which rows count
   * @return empty when no row counts on a side, or all rows that count have it, or none
   */
  public Optional<Found> shares(IntPredicate is, IntPredicate counts) {
    long[] n = new long[2];
    long[] x = new long[2];
    for (int row = 0; row < in.length; row++) {
      if (counts.test(row)) {
        int side = in[row] ? 0 : 1;
        n[side]++;
        x[side] += is.test(row) ? 1 : 0;
      }
    }
    long all = n[0] + n[1];
    long have = x[0] + x[1];
    if (n[0] == 0 || n[1] == 0 || have == 0 || have == all) {
      return Optional.empty();
    }
    double p = (double) x[0] / n[0];
    double q = (double) x[1] / n[1];
    Interval inside = Intervals.wilson(x[0], n[0]);
    Interval outside = Intervals.wilson(x[1], n[1]);
    double low = p - q - Math.hypot(p - inside.low(), outside.high() - q);
    double high = p - q + Math.hypot(inside.high() - p, q - outside.low());
    double share = (double) have / all;
    double scale = Math.sqrt(share * (1 - share));
    return Optional.of(new Found(p, q, new Estimate(p - q, new Interval(low, high), "Newcombe"), new Estimate((p - q)
        / scale, new Interval(low / scale, high / scale), "Newcombe"), n[0], n[1]));
  }
}
