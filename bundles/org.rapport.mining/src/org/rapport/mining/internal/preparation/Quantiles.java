package org.rapport.mining.internal.preparation;

import java.util.Arrays;

/** Order statistics without sorting everything: Hoare's selection ("Find", C. A. R. Hoare, 1961). */
public final class Quantiles {
  private static final int FEW = 40;

  private Quantiles() {}

  /** The values that are there: all but NaN. */
  public static double[] present(double[] values) {
    double[] present = new double[values.length];
    int n = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        present[n++] = value;
      }
    }
    return n == values.length ? present : Arrays.copyOf(present, n);
  }

  /**
   * A quantile by linear interpolation between order statistics (type 7 of Hyndman and Fan, Sample quantiles in
   * statistical packages, 1996).
   *
   * @param values finite, at least one; reordered
   * @param share 0 … 1
   */
  public static double of(double[] values, double share) {
    double place = share * (values.length - 1);
    int below = (int) place;
    double low = select(values, below);
    if (place == below) {
      return low;
    }
    double high = Double.POSITIVE_INFINITY;
    for (int i = below + 1; i < values.length; i++) {
      high = Math.min(high, values[i]);
    }
    double above = place - below;
    return Double.isInfinite(high - low) ? low * (1 - above) + high * above : low + (high - low) * above;
  }

  /** The k-th smallest value, from 0; afterwards smaller ones stand before place k and larger ones behind. */
  private static double select(double[] a, int k) {
    int low = 0;
    int high = a.length - 1;
    int rounds = 0;
    while (high - low > FEW) {
      if (++rounds > 200) {
        // a row of bad pivots: sorting is never worse than n log n
        break;
      }
      double pivot = middle(a[low], a[low + (high - low >>> 1)], a[high]);
      int i = low;
      int j = high;
      while (i <= j) {
        while (a[i] < pivot) {
          i++;
        }
        while (a[j] > pivot) {
          j--;
        }
        if (i <= j) {
          double swap = a[i];
          a[i++] = a[j];
          a[j--] = swap;
        }
      }
      if (k <= j) {
        high = j;
      } else if (k >= i) {
        low = i;
      } else {
        return a[k];
      }
    }
    Arrays.sort(a, low, high + 1);
    return a[k];
  }

  private static double middle(double a, double b, double c) {
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  }
}
