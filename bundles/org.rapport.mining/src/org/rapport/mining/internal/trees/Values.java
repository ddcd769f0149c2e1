package org.rapport.mining.internal.trees;

import java.util.Arrays;

/**
 * The different values of a number column.
 *
 * @param distinct the values, ascending, without missing ones
 * @param counts how often each occurs (or occurs in the sample of a long column)
 * @param missing whether a value is missing
 * @param whole whether all values of the column are whole numbers of a small range, each of them in {@code distinct}
 */
record Values(double[] distinct, int[] counts, boolean missing, boolean whole) {
  /** Columns of at most so many rows are looked at completely. */
  private static final int COMPLETE = 1 << 16;
  /** The values of longer columns are taken from about this many evenly spaced rows. */
  private static final int SAMPLE = 1 << 15;
  private static final int SMALL_RANGE = 1 << 16;

  static Values of(double[] values) {
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    boolean whole = true;
    boolean missing = false;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        min = Math.min(min, value);
        max = Math.max(max, value);
        whole &= value == (int) value;
      } else {
        missing = true;
      }
    }
    if (min > max) {
      return new Values(new double[0], new int[0], missing, false);
    }
    return whole && max - min < SMALL_RANGE ? counted(values, (int) min, (int) max, missing) : sorted(values, missing);
  }

  private static Values counted(double[] values, int min, int max, boolean missing) {
    int[] all = new int[max - min + 1];
    for (double value : values) {
      if (!Double.isNaN(value)) {
        all[(int) value - min]++;
      }
    }
    double[] distinct = new double[all.length];
    int[] counts = new int[all.length];
    int n = 0;
    for (int i = 0; i < all.length; i++) {
      if (all[i] > 0) {
        distinct[n] = min + i;
        counts[n++] = all[i];
      }
    }
    return new Values(Arrays.copyOf(distinct, n), Arrays.copyOf(counts, n), missing, true);
  }

  private static Values sorted(double[] values, boolean missing) {
    int step = values.length <= COMPLETE ? 1 : values.length / SAMPLE;
    double[] sorted = new double[(values.length + step - 1) / step];
    int size = 0;
    for (int row = 0; row < values.length; row += step) {
      if (!Double.isNaN(values[row])) {
        sorted[size++] = values[row] + 0.0;
      }
    }
    Arrays.sort(sorted, 0, size);
    int[] counts = new int[size];
    int n = 0;
    for (int i = 0; i < size; i++) {
      if (n == 0 || sorted[i] != sorted[n - 1]) {
        sorted[n++] = sorted[i];
      }
      counts[n - 1]++;
    }
    return new Values(Arrays.copyOf(sorted, n), Arrays.copyOf(counts, n), missing, false);
  }

  /** The number of values counted. */
  long total() {
    long total = 0;
    for (int count : counts) {
      total += count;
    }
    return total;
  }
}
