package org.rapport.mining.regression;

import java.util.Comparator;
import java.util.stream.IntStream;

import org.rapport.mining.internal.statistics.SpecialFunctions;

/**
 * The signed-rank test (Wilcoxon, Individual comparisons by ranking methods, 1945): whether differences of pairs lie more on
 * one side of 0. Pairs without a difference are left out. Exact up to 50 pairs without ties, else by the normal
 * distribution with corrections for ties and continuity.
 *
 * @param rankSum the sum of the ranks of the differences above 0
 * @param pValue two-sided; 1 without differences
 * @param direction +1 if those above 0 have more than half of the ranks, −1 if less, 0 if half
 */
record Wilcoxon(double rankSum, double pValue, int direction) {
  private static final int EXACT = 50;

  static Wilcoxon of(double[] differences) {
    int[] order = IntStream.range(0, differences.length).filter(i -> differences[i] != 0).boxed()
        .sorted(Comparator.<Integer>comparingDouble(i -> Math.abs(differences[i]))).mapToInt(Integer::intValue)
        .toArray();
    int n = order.length;
    if (n == 0) {
      return new Wilcoxon(0, 1, 0);
    }
    double sum = 0;
    double ties = 0;
    for (int from = 0; from < n;) {
      int to = from + 1;
      while (to < n && Math.abs(differences[order[to]]) == Math.abs(differences[order[from]])) {
        to++;
      }
      double count = to - from;
      double rank = (from + 1 + to) / 2.0;
      for (int i = from; i < to; i++) {
        sum += differences[order[i]] > 0 ? rank : 0;
      }
      ties += count * count * count - count;
      from = to;
    }
    double mean = n * (n + 1.0) / 4;
    int direction = (int) Math.signum(sum - mean);
    return new Wilcoxon(sum, n <= EXACT && ties == 0 ? exact((int) Math.round(sum), n)
        : normal(sum - mean, n * (n + 1.0) * (2.0 * n + 1) / 24 - ties / 48), direction);
  }

  private static double normal(double distance, double variance) {
    double corrected = Math.max(0, Math.abs(distance) - 0.5);
    return variance <= 0 ? 1 : Math.min(1, SpecialFunctions.normalTwoSided(corrected / Math.sqrt(variance)));
  }

  /** Counts the sets of ranks with a sum at most the smaller of both sums. */
  private static double exact(int sum, int n) {
    int all = n * (n + 1) / 2;
    double[] ways = new double[all + 1];
    ways[0] = 1;
    for (int rank = 1; rank <= n; rank++) {
      for (int s = all; s >= rank; s--) {
        ways[s] += ways[s - rank];
      }
    }
    double tail = 0;
    for (int s = 0; s <= Math.min(sum, all - sum); s++) {
      tail += ways[s];
    }
    return Math.min(1, 2 * tail / Math.pow(2, n));
  }
}
