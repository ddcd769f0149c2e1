package org.rapport.insight.internal.clv;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.rapport.mining.evaluation.Interval;

/** Correlation of ranks. */
public final class Correlation {
  private static final int FEWEST = 10;
  private static final double Z = 1.959963984540054;

  private Correlation() {}

  /**
   * The 95 % interval of Spearman's correlation, by Fisher's transformation with the variance of D. G. Bonett and T. A.
   * Wright, Sample size requirements for estimating Pearson, Kendall and Spearman correlations, 2000.
   *
   * @param first values
   * @param second other values; NaN where there is none, and the pair is left out
   * @return empty with fewer than 10 pairs, or when one side does not vary
   */
  public static Optional<Interval> ofRanks(double[] first, IntToDoubleFunction second) {
    int[] pairs = IntStream.range(0, first.length).filter(i -> !Double.isNaN(second.applyAsDouble(i))).toArray();
    if (pairs.length < FEWEST) {
      return Optional.empty();
    }
    double[] x = ranks(Arrays.stream(pairs).mapToDouble(i -> first[i]).toArray());
    double[] y = ranks(Arrays.stream(pairs).mapToDouble(second::applyAsDouble).toArray());
    double mean = (pairs.length - 1) / 2.0;
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (int i = 0; i < x.length; i++) {
      xx += (x[i] - mean) * (x[i] - mean);
      yy += (y[i] - mean) * (y[i] - mean);
      xy += (x[i] - mean) * (y[i] - mean);
    }
    if (xx == 0 || yy == 0) {
      return Optional.empty();
    }
    double correlation = Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
    double bounded = Math.max(-0.999999, Math.min(0.999999, correlation));
    double fisher = 0.5 * Math.log((1 + bounded) / (1 - bounded));
    double half = Z * Math.sqrt((1 + correlation * correlation / 2) / (pairs.length - 3));
    return Optional.of(new Interval(Math.tanh(fisher - half), Math.tanh(fisher + half)));
  }

  /** The ranks from 0; equal values share the mean of theirs. */
  private static double[] ranks(double[] values) {
    int[] order = IntStream.range(0, values.length).boxed().sorted((i, j) -> Double.compare(values[i], values[j]))
        .mapToInt(Integer::intValue).toArray();
    double[] ranks = new double[values.length];
    for (int begin = 0; begin < order.length;) {
      int end = begin;
      while (end < order.length && values[order[end]] == values[order[begin]]) {
        end++;
      }
      for (int i = begin; i < end; i++) {
        ranks[order[i]] = (begin + end - 1) / 2.0;
      }
      begin = end;
    }
    return ranks;
  }
}
