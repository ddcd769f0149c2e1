package org.rapport.mining.internal.trees;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Friedman's boosting with absolute loss (2001, algorithm 3) by trying every threshold of every number. */
final class SlowAbsoluteBoosting {
  private final double[][] x;
  private final double[] y;
  private final int minLeaf;
  private final double[] scores;
  private final double[] signs;

  private SlowAbsoluteBoosting(double[][] x, double[] y, int minLeaf) {
    this.x = x;
    this.y = y;
    this.minLeaf = minLeaf;
    this.scores = new double[y.length];
    this.signs = new double[y.length];
  }

  static double[] predict(double[][] x, double[] y, int rounds, int depth, int minLeaf, double rate) {
    SlowAbsoluteBoosting boosting = new SlowAbsoluteBoosting(x, y, minLeaf);
    Arrays.fill(boosting.scores, median(Arrays.stream(y)));
    int[] all = IntStream.range(0, y.length).toArray();
    for (int round = 0; round < rounds; round++) {
      Arrays.setAll(boosting.signs, row -> Math.signum(y[row] - boosting.scores[row]));
      boosting.grow(all, depth, rate);
    }
    return boosting.scores;
  }

  private void grow(int[] rows, int depth, double rate) {
    double best = 1e-9;
    int[] left = {};
    int[] right = {};
    for (int f = 0; depth > 0 && f < x.length; f++) {
      double[] column = x[f];
      for (double limit : IntStream.of(rows).mapToDouble(row -> column[row]).distinct().sorted().toArray()) {
        int[] l = IntStream.of(rows).filter(row -> column[row] <= limit).toArray();
        int[] r = IntStream.of(rows).filter(row -> column[row] > limit).toArray();
        double gain = square(l) + square(r) - square(rows);
        if (l.length >= minLeaf && r.length >= minLeaf && gain > best + 1e-12) {
          best = gain;
          left = l;
          right = r;
        }
      }
    }
    if (left.length == 0) {
      double median = median(IntStream.of(rows).mapToDouble(row -> y[row] - scores[row]));
      IntStream.of(rows).forEach(row -> scores[row] += rate * median);
      return;
    }
    grow(left, depth - 1, rate);
    grow(right, depth - 1, rate);
  }

  private double square(int[] rows) {
    double sum = IntStream.of(rows).mapToDouble(row -> signs[row]).sum();
    return rows.length == 0 ? 0 : sum * sum / rows.length;
  }

  private static double median(DoubleStream values) {
    double[] sorted = values.sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
