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
    Values values = Values.of(column.values());
    Feature feature = numberFeature(column.name(), values, most);
    return new Binned(feature, values.whole() ? wholeCodes(column.values(), values, feature)
        : codes(column.values(), feature));
  }

  private static char[] codes(double[] values, Feature feature) {
    double[] high = feature.high();
    char[] codes = new char[values.length];
    int last = feature.bins() - 1;
    for (int row = 0; row < codes.length; row++) {
      codes[row] = (char) Math.min(last, below(high, values[row]));
    }
    return codes;
  }

  /** As {@link #codes} for whole numbers of a small range: looked up instead of searched. */
  private static char[] wholeCodes(double[] values, Values known, Feature feature) {
    int min = (int) known.distinct()[0];
    char[] binOf = new char[(int) known.distinct()[known.distinct().length - 1] - min + 1];
    for (double value : known.distinct()) {
      binOf[(int) value - min] = (char) below(feature.high(), value);
    }
    char[] codes = new char[values.length];
    for (int row = 0; row < codes.length; row++) {
      double value = values[row];
      codes[row] = Double.isNaN(value) ? 0 : binOf[(int) value - min];
    }
    return codes;
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

  /** The bins of a number column; the first one is for missing numbers if there are any. */
  private static Feature numberFeature(String name, Values values, int most) {
    double[] distinct = values.distinct();
    int first = values.missing() || distinct.length == 0 ? 1 : 0;
    double[] low = new double[first + Math.min(distinct.length, most - first)];
    double[] high = new double[low.length];
    Arrays.fill(low, 0, first, Double.NEGATIVE_INFINITY);
    Arrays.fill(high, 0, first, Double.NEGATIVE_INFINITY);
    boolean all = low.length - first == distinct.length;
    int bin = first - 1;
    long left = values.total();
    int inBin = 0;
    double target = 0;
    for (int i = 0; i < distinct.length; i++) {
      if (bin < first || all || inBin >= target && bin + 1 < low.length) {
        bin++;
        low[bin] = distinct[i];
        target = (double) left / (low.length - bin);
        inBin = 0;
      }
      high[bin] = distinct[i];
      inBin += values.counts()[i];
      left -= values.counts()[i];
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
