package org.rapport.mining.internal.trees;

import java.util.Arrays;
import java.util.List;

import org.rapport.mining.MiningException;
import org.rapport.mining.internal.Parallel;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;

/** Sorts values into bins: one bin a distinct value where there are few enough, else quantiles. */
final class Binner {
  /** Quantiles of longer columns are taken from about this many evenly spaced rows. */
  private static final int SAMPLE = 200_000;

  private Binner() {}

  /** A column with the bin of every row. */
  record Binned(Feature feature, char[] codes) {
  }

  /** Bins columns with at most {@code most} bins each, 3 … 65,536. */
  static Binned[] bin(List<Column> columns, int most, MiningContext context) {
    Binned[] binned = new Binned[columns.size()];
    Parallel.run(binned.length, context, i -> binned[i] = switch (columns.get(i)) {
      case NumberColumn numbers -> numbers(numbers, most);
      case CategoryColumn categories -> categories(categories, most);
      default -> throw new MiningException("The column \"" + columns.get(i).name()
          + "\" holds neither numbers nor categories, so a tree can't use it.");
    });
    return binned;
  }

  private static Binned numbers(NumberColumn column, int most) {
    double[] values = column.values();
    double[] sorted = sorted(values);
    Feature feature = numberFeature(column.name(), sorted, column.missing() > 0, most);
    double[] high = feature.high();
    char[] codes = new char[values.length];
    int bins = feature.bins();
    for (int row = 0; row < codes.length; row++) {
      codes[row] = (char) Math.min(bins - 1, below(high, values[row]));
    }
    return new Binned(feature, codes);
  }

  /** The number of elements smaller than a value (0 for NaN), without branches that depend on the values. */
  private static int below(double[] sorted, double value) {
    int base = 0;
    int length = sorted.length;
    while (length > 1) {
      int half = length >>> 1;
      base = sorted[base + half - 1] < value ? base + half : base;
      length -= half;
    }
    return sorted.length > 0 && sorted[base] < value ? base + 1 : base;
  }

  /** The values in order, each as often as it occurs (or occurs in the sample), without missing ones. */
  private static double[] sorted(double[] values) {
    int step = Math.max(1, values.length / SAMPLE);
    double[] sorted = new double[(values.length + step - 1) / step];
    int n = 0;
    for (int row = 0; row < values.length; row += step) {
      if (!Double.isNaN(values[row])) {
        sorted[n++] = values[row] + 0.0;
      }
    }
    sorted = Arrays.copyOf(sorted, n);
    Arrays.sort(sorted);
    return sorted;
  }

  /** The bins of a number column; the first one is for missing numbers if there are any. */
  private static Feature numberFeature(String name, double[] sorted, boolean missing, int most) {
    int different = sorted.length == 0 ? 0 : 1;
    for (int i = 1; i < sorted.length; i++) {
      different += sorted[i] != sorted[i - 1] ? 1 : 0;
    }
    int first = missing || different == 0 ? 1 : 0;
    double[] low = new double[first + Math.min(different, most - first)];
    double[] high = new double[low.length];
    Arrays.fill(low, 0, first, Double.NEGATIVE_INFINITY);
    Arrays.fill(high, 0, first, Double.NEGATIVE_INFINITY);
    boolean all = low.length - first == different;
    int bin = first - 1;
    int inBin = 0;
    double target = 0;
    for (int i = 0; i < sorted.length;) {
      int end = i + 1;
      while (end < sorted.length && sorted[end] == sorted[i]) {
        end++;
      }
      if (bin < first || all || inBin >= target && bin + 1 < low.length) {
        bin++;
        low[bin] = sorted[i];
        target = (double) (sorted.length - i) / (low.length - bin);
        inBin = 0;
      }
      high[bin] = sorted[end - 1];
      inBin += end - i;
      i = end;
    }
    int bins = bin + 1;
    return new Feature(name, List.of(), new int[0], Arrays.copyOf(low, bins), Arrays.copyOf(high, bins), bins);
  }

  private static Binned categories(CategoryColumn column, int most) {
    int levels = column.levels().size();
    int[] bins = new int[levels];
    int own = levels;
    if (levels < most) {
      Arrays.setAll(bins, i -> i);
    } else {
      own = most - 1;
      Arrays.fill(bins, own);
      int[] order = byFrequency(column.counts());
      for (int i = 0; i < own; i++) {
        bins[order[i]] = i;
      }
    }
    int[] source = column.codes();
    char[] codes = new char[source.length];
    for (int row = 0; row < codes.length; row++) {
      codes[row] = (char) (source[row] < 0 ? own : bins[source[row]]);
    }
    List<String> names = levels == 0 ? List.of("") : column.levels();
    int[] binOfLevel = levels == 0 ? new int[1] : bins;
    return new Binned(new Feature(column.name(), names, binOfLevel, new double[0], new double[0], own + 1), codes);
  }

  private static int[] byFrequency(int[] counts) {
    long[] keys = new long[counts.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = ((long) (Integer.MAX_VALUE - counts[i]) << 32) | i;
    }
    Arrays.sort(keys);
    int[] order = new int[keys.length];
    Arrays.setAll(order, i -> (int) keys[i]);
    return order;
  }
}
