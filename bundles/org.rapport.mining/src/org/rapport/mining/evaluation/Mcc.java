package org.rapport.mining.evaluation;

import java.util.Arrays;

/**
 * Matthews' correlation coefficient, for many classes as by Gorodkin (Comparing two K-category assignments by a
 * K-category correlation coefficient, 2004). 0 where it is not defined: when only one class occurs, or only one was
 * answered.
 */
final class Mcc {
  private static final double STEP = 1e-4;

  private Mcc() {}

  /** From counts of actual against predicted classes, which need not be whole. */
  static double value(double[][] counts) {
    int k = counts.length;
    double[] actual = new double[k];
    double[] predicted = new double[k];
    double right = 0;
    double total = 0;
    for (int a = 0; a < k; a++) {
      for (int p = 0; p < k; p++) {
        actual[a] += counts[a][p];
        predicted[p] += counts[a][p];
        total += counts[a][p];
      }
      right += counts[a][a];
    }
    double both = right * total;
    double squareActual = total * total;
    double squarePredicted = total * total;
    for (int c = 0; c < k; c++) {
      both -= actual[c] * predicted[c];
      squareActual -= actual[c] * actual[c];
      squarePredicted -= predicted[c] * predicted[c];
    }
    double product = squareActual * squarePredicted;
    return product > 0 ? Math.max(-1, Math.min(1, both / Math.sqrt(product))) : 0;
  }

  static double[][] counts(ConfusionMatrix matrix) {
    return Arrays.stream(matrix.counts()).map(row -> Arrays.stream(row).asDoubleStream().toArray())
        .toArray(double[][]::new);
  }

  /**
   * The interval: delta method for multinomial counts on Fisher's z scale, with half a row added to every cell, so that
   * perfect answers on few rows are not taken for certainty.
   *
   * @param repeats how often every row is counted
   */
  static Interval interval(ConfusionMatrix matrix, int repeats) {
    double[][] counts = counts(matrix);
    double total = 0;
    for (double[] row : counts) {
      for (int p = 0; p < row.length; p++) {
        row[p] = row[p] / repeats + 0.5;
        total += row[p];
      }
    }
    double centre = value(counts);
    double mean = 0;
    double square = 0;
    for (int a = 0; a < counts.length; a++) {
      for (int p = 0; p < counts.length; p++) {
        double slope = slope(counts, a, p, total);
        double share = counts[a][p] / total;
        mean += share * slope;
        square += share * slope * slope;
      }
    }
    double deviation = Math.sqrt(Math.max(0, square - mean * mean) * total);
    double z = 0.5 * Math.log((1 + centre) / (1 - centre));
    double half = Intervals.Z * deviation / (1 - centre * centre);
    double value = value(counts(matrix));
    return new Interval(Math.tanh(z - half), Math.tanh(z + half)).hull(new Interval(value, value));
  }

  /** What one more row in a cell does to the coefficient. */
  static double slope(double[][] counts, int actual, int predicted, double total) {
    double kept = counts[actual][predicted];
    double step = STEP * Math.max(1, total / counts.length / counts.length);
    counts[actual][predicted] = kept + step;
    double above = value(counts);
    counts[actual][predicted] = Math.max(0, kept - step);
    double below = value(counts);
    double width = kept + step - counts[actual][predicted];
    counts[actual][predicted] = kept;
    return (above - below) / width;
  }
}
