package org.rapport.mining.internal.trees;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A way to divide a node's rows by a column.
 *
 * @param feature the number of the column
 * @param gain the information gained, in bits a row; for numbers less the bits that naming the threshold takes
 * @param ratio the gain divided by the information of the division itself
 * @param thresholdCode for numbers the place of the largest number of the first branch, −1 for categories
 * @param middle for numbers half-way to the next number of the node
 */
record C45Split(int feature, double gain, double ratio, int thresholdCode, double middle) {
  private static final double LEAST = 1e-10;

  /**
   * The best division by a column: for a category by all its levels, for numbers by the threshold that gains most.
   *
   * @param rows the training rows; those of the node are the places {@code from} to {@code to} − 1
   * @param totals the weight of every class in the node
   * @param minLeaf the weight that at least two branches must have
   * @return null if there is none that gains anything
   */
  static @Nullable C45Split find(C45Column column, int feature, int[] rows, int from, int to, int[] labels,
      double[] weights, double[] totals, double minLeaf) {
    Counts counts = Counts.of(column, rows, from, to, labels, weights, totals.length);
    return column.category() ? category(counts, feature, totals, minLeaf)
        : numbers(column, counts, feature, totals, minLeaf);
  }

  private static @Nullable C45Split category(Counts counts, int feature, double[] totals, double minLeaf) {
    double weight = Arrays.stream(totals).sum();
    double after = 0;
    double division = 0;
    int large = 0;
    for (double[] ofLevel : counts.byCode()) {
      double part = Arrays.stream(ofLevel).sum();
      large += part >= minLeaf ? 1 : 0;
      after += bits(ofLevel, part);
      division += part > 0 ? part * log2(weight / part) : 0;
    }
    if (large < 2 || division <= LEAST) {
      return null;
    }
    double gain = (bits(totals, weight) - after) / weight;
    return gain > LEAST ? new C45Split(feature, gain, gain * weight / division, -1, 0) : null;
  }

  private static @Nullable C45Split numbers(C45Column column, Counts counts, int feature, double[] totals,
      double minLeaf) {
    double weight = Arrays.stream(totals).sum();
    double least = Math.max(minLeaf, Math.min(25, 0.1 * weight / totals.length));
    double before = bits(totals, weight);
    double[] left = new double[totals.length];
    double[] right = totals.clone();
    double leftWeight = 0;
    double bestGain = LEAST;
    int best = -1;
    double bestLeft = 0;
    int candidates = 0;
    for (int i = 0; i + 1 < counts.codes().length; i++) {
      double[] moved = counts.byCode()[i];
      for (int c = 0; c < left.length; c++) {
        left[c] += moved[c];
        right[c] -= moved[c];
        leftWeight += moved[c];
      }
      double rightWeight = weight - leftWeight;
      if (leftWeight < least || rightWeight < least) {
        continue;
      }
      candidates++;
      double gain = (before - bits(left, leftWeight) - bits(right, rightWeight)) / weight;
      if (gain > bestGain + LEAST) {
        bestGain = gain;
        best = i;
        bestLeft = leftWeight;
      }
    }
    double gain = best < 0 ? 0 : bestGain - log2(candidates) / weight;
    if (gain <= LEAST) {
      return null;
    }
    double right2 = weight - bestLeft;
    double division = (bestLeft * log2(weight / bestLeft) + right2 * log2(weight / right2)) / weight;
    int code = counts.codes()[best];
    double low = column.distinct()[code];
    double middle = low + (column.distinct()[counts.codes()[best + 1]] - low) / 2;
    return new C45Split(feature, gain, gain / division, code, low == Double.NEGATIVE_INFINITY ? low : middle);
  }

  /** The information of a set of rows: weight times entropy, in bits. */
  static double bits(double[] totals, double weight) {
    double bits = 0;
    for (double total : totals) {
      bits += total > 0 ? total * log2(weight / total) : 0;
    }
    return bits;
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }

  /**
   * The weight of every class by code.
   *
   * @param codes the codes that occur in the node, ascending
   * @param byCode by their places the weights
   */
  private record Counts(int[] codes, double[][] byCode) {

    static Counts of(C45Column column, int[] rows, int from, int to, int[] labels, double[] weights, int classes) {
      return column.size() <= 2L * (to - from) || column.category()
          ? table(column, rows, from, to, labels, weights, classes)
          : sorted(column, rows, from, to, labels, weights, classes);
    }

    private static Counts table(C45Column column, int[] rows, int from, int to, int[] labels, double[] weights,
        int classes) {
      double[] all = new double[column.size() * classes];
      for (int i = from; i < to; i++) {
        int row = rows[i];
        all[column.codes()[row] * classes + labels[row]] += weights[row];
      }
      int[] codes = new int[column.size()];
      double[][] byCode = new double[column.size()][];
      int n = 0;
      for (int code = 0; code < codes.length; code++) {
        double[] ofCode = Arrays.copyOfRange(all, code * classes, (code + 1) * classes);
        if (Arrays.stream(ofCode).sum() > 0) {
          codes[n] = code;
          byCode[n++] = ofCode;
        }
      }
      return new Counts(Arrays.copyOf(codes, n), Arrays.copyOf(byCode, n));
    }

    private static Counts sorted(C45Column column, int[] rows, int from, int to, int[] labels, double[] weights,
        int classes) {
      long[] keys = new long[to - from];
      for (int i = from; i < to; i++) {
        keys[i - from] = ((long) column.codes()[rows[i]] << 32) | rows[i];
      }
      Arrays.sort(keys);
      int[] codes = new int[keys.length];
      double[][] byCode = new double[keys.length][];
      int n = 0;
      for (long key : keys) {
        int code = (int) (key >>> 32);
        if (n == 0 || codes[n - 1] != code) {
          codes[n] = code;
          byCode[n++] = new double[classes];
        }
        byCode[n - 1][labels[(int) key]] += weights[(int) key];
      }
      return new Counts(Arrays.copyOf(codes, n), Arrays.copyOf(byCode, n));
    }
  }
}
