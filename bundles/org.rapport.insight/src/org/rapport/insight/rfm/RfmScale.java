package org.rapport.insight.rfm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The bounds of the scores of one figure.
 *
 * @param bounds the least value of the scores from 2 up, of recency the most days of the scores from 2 up. Where equal
 *        values leave scores empty, several of them have one bound, and the highest scores none
 * @param descending whether a lower value is better, as with the days since the last order
 * @since 0.1
 */
public record RfmScale(List<Double> bounds, boolean descending) {
  private static final int MOST_APART = 1 << 20;

  /** Copies the list. */
  public RfmScale {
    bounds = List.copyOf(bounds);
  }

  /**
   * The bounds of quantiles, see {@link RfmSettings}.
   *
   * @param sorted all values, ascending, better ones last: of recency the negative days; at least one
   */
  static RfmScale quantiles(double[] sorted, int bins, boolean descending) {
    List<Double> bounds = new ArrayList<>();
    for (int k = 1; k < bins; k++) {
      int next = after(sorted, (int) (((long) k * sorted.length + bins - 1) / bins) - 1);
      if (next < sorted.length) {
        bounds.add(descending ? 0.0 - sorted[next] : sorted[next]);
      }
    }
    return new RfmScale(bounds, descending);
  }

  /** The place of the first value that is greater than the one at a place. */
  private static int after(double[] sorted, int place) {
    int low = place;
    int high = sorted.length;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] <= sorted[place]) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  /** The bounds somebody has chosen, as in {@link RfmSettings}. */
  static RfmScale fixed(List<Double> thresholds, boolean descending) {
    return new RfmScale(descending ? IntStream.range(0, thresholds.size())
        .mapToObj(i -> thresholds.get(thresholds.size() - 1 - i)).toList() : thresholds, descending);
  }

  /** The score of a value, 1 or more. */
  public int score(double value) {
    int score = 1;
    for (double bound : bounds) {
      score += descending ? value <= bound ? 1 : 0 : value >= bound ? 1 : 0;
    }
    return score;
  }

  /** The scores of many values. */
  byte[] scores(double[] values) {
    double[] limits = bounds.stream().mapToDouble(b -> descending ? -b : b).toArray();
    double sign = descending ? -1 : 1;
    byte[] scores = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      double value = sign * values[i];
      int score = 1;
      for (double limit : limits) {
        score += value >= limit ? 1 : 0;
      }
      scores[i] = (byte) score;
    }
    return scores;
  }

  /** Values in ascending order of worth: of recency the negative days. */
  static double[] sorted(double[] values, boolean descending) {
    double[] sorted = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      sorted[i] = descending ? -values[i] : values[i] + 0.0;
    }
    if (!counted(sorted)) {
      Arrays.parallelSort(sorted);
    }
    return sorted;
  }

  /** Sorts whole numbers that are not far apart, as days and orders are, by counting them; false for others. */
  private static boolean counted(double[] values) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      if (value != Math.rint(value)) {
        return false;
      }
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    if (!(most - least < MOST_APART) || Math.abs(least) > Integer.MAX_VALUE) {
      return false;
    }
    int[] counts = new int[(int) (most - least) + 1];
    for (double value : values) {
      counts[(int) (value - least)]++;
    }
    int place = 0;
    for (int i = 0; i < counts.length; i++) {
      Arrays.fill(values, place, place + counts[i], least + i);
      place += counts[i];
    }
    return true;
  }
}
