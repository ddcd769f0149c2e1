package org.rapport.mining.internal.linear;

/**
 * Adds up the weighted products of all pairs of a design's columns, intercept included, without ever writing the columns
 * of levels out: a row with ten categories of forty levels has ten ones, not four hundred numbers. Used by one thread.
 */
final class Gram {
  /** Rows taken together: their columns stay in the processor's nearest cache. */
  private static final int BLOCK = 512;

  private final Design design;
  private final int width;
  private final double[][] weighted;
  private final int[][] codes;

  Gram(Design design) {
    this.design = design;
    this.width = design.width();
    int terms = design.terms().size();
    weighted = new double[terms][];
    codes = new int[terms][];
    for (int t = 0; t < terms; t++) {
      if (design.terms().get(t).category()) {
        codes[t] = new int[BLOCK];
      } else {
        weighted[t] = new double[BLOCK];
      }
    }
  }

  /**
   * Adds rows {@code from} to {@code to} − 1.
   *
   * @param values the design's values of all rows
   * @param weights the weight of row {@code from} and those after it
   * @param sums the lower half of the matrix, row after row
   */
  void add(double[][] values, int from, int to, double[] weights, double[] sums) {
    for (int begin = from; begin < to; begin += BLOCK) {
      int count = Math.min(BLOCK, to - begin);
      prepare(values, begin, count, weights, begin - from);
      block(values, begin, count, weights, begin - from, sums);
    }
  }

  private void prepare(double[][] values, int begin, int count, double[] weights, int place) {
    for (int t = 0; t < values.length; t++) {
      double[] v = values[t];
      if (weighted[t] != null) {
        double[] product = weighted[t];
        for (int i = 0; i < count; i++) {
          product[i] = weights[place + i] * v[begin + i];
        }
      } else {
        int[] code = codes[t];
        for (int i = 0; i < count; i++) {
          code[i] = (int) v[begin + i];
        }
      }
    }
  }

  private void block(double[][] values, int begin, int count, double[] weights, int place, double[] sums) {
    double all = 0;
    for (int i = 0; i < count; i++) {
      all += weights[place + i];
    }
    sums[0] += all;
    for (int t = 0; t < values.length; t++) {
      int at = design.terms().get(t).offset();
      if (weighted[t] != null) {
        number(values, begin, count, t, at, sums);
      } else {
        category(count, t, at, weights, place, sums);
      }
    }
  }

  /** The row of a number's products with the intercept and the terms before and at it. */
  private void number(double[][] values, int begin, int count, int t, int at, double[] sums) {
    double[] product = weighted[t];
    int row = at * width;
    double first = 0;
    for (int i = 0; i < count; i++) {
      first += product[i];
    }
    sums[row] += first;
    for (int s = 0; s <= t; s++) {
      int other = design.terms().get(s).offset();
      if (weighted[s] != null) {
        sums[row + other] += dot(product, values[s], begin, count);
      } else {
        int[] code = codes[s];
        for (int i = 0; i < count; i++) {
          if (code[i] >= 0) {
            sums[row + other + code[i]] += product[i];
          }
        }
      }
    }
  }

  /** Four sums at a time: one alone would wait for itself. */
  private static double dot(double[] a, double[] b, int begin, int count) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int i = 0;
    for (; i + 3 < count; i += 4) {
      s0 += a[i] * b[begin + i];
      s1 += a[i + 1] * b[begin + i + 1];
      s2 += a[i + 2] * b[begin + i + 2];
      s3 += a[i + 3] * b[begin + i + 3];
    }
    for (; i < count; i++) {
      s0 += a[i] * b[begin + i];
    }
    return s0 + s1 + (s2 + s3);
  }

  /** The rows of a category's levels: products with the intercept and the terms before and at it. */
  private void category(int count, int t, int at, double[] weights, int place, double[] sums) {
    int[] code = codes[t];
    for (int i = 0; i < count; i++) {
      if (code[i] >= 0) {
        int row = (at + code[i]) * width;
        sums[row] += weights[place + i];
        sums[row + at + code[i]] += weights[place + i];
      }
    }
    for (int s = 0; s < t; s++) {
      int other = design.terms().get(s).offset();
      if (weighted[s] != null) {
        double[] product = weighted[s];
        for (int i = 0; i < count; i++) {
          if (code[i] >= 0) {
            sums[(at + code[i]) * width + other] += product[i];
          }
        }
      } else {
        int[] before = codes[s];
        for (int i = 0; i < count; i++) {
          if (code[i] >= 0 && before[i] >= 0) {
            sums[(at + code[i]) * width + other + before[i]] += weights[place + i];
          }
        }
      }
    }
  }
}
