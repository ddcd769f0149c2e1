package org.rapport.mining.internal.neighbours;

import java.util.Arrays;
import java.util.List;

/**
 * The training rows, twice: exactly in double precision, and rounded to float in tiles of a few hundred rows that fit
 * into the first-level cache, column after column, so that plain loops over a tile become vector instructions.
 */
final class Tiles {
  /** The rows of a tile. */
  static final int ROWS = 512;
  private static final int STEP = 4;

  private final int rows;
  private final int numbers;
  private final int categories;
  private final double[][] points;
  private final int[] order;
  private final float[][][] tiles;
  private final double largest;

  /**
   * Takes the training rows in.
   *
   * @param points feature × row, as {@link Scale#values} gives them
   */
  Tiles(List<Scale> scales, double[][] points) {
    this.points = points;
    this.rows = points.length == 0 ? 0 : points[0].length;
    int numeric = (int) scales.stream().filter(scale -> !scale.category()).count();
    this.numbers = (numeric + STEP - 1) / STEP * STEP;
    this.categories = scales.size() - numeric;
    this.order = order(scales, numbers);
    this.tiles = new float[count()][dimensions()][ROWS];
    double most = 0;
    for (int d = 0; d < order.length; d++) {
      for (int row = 0; row < rows && order[d] >= 0; row++) {
        double value = points[order[d]][row];
        tiles[row / ROWS][d][row % ROWS] = (float) value;
        most = d < numbers ? Math.max(most, Math.abs(value)) : most;
      }
    }
    this.largest = most;
  }

  /** The feature of every dimension: numbers first, −1 for padding, then categories. */
  private static int[] order(List<Scale> scales, int paddedNumbers) {
    int[] order = new int[paddedNumbers + (int) scales.stream().filter(Scale::category).count()];
    Arrays.fill(order, -1);
    int number = 0;
    int category = paddedNumbers;
    for (int i = 0; i < scales.size(); i++) {
      if (scales.get(i).category()) {
        order[category++] = i;
      } else {
        order[number++] = i;
      }
    }
    return order;
  }

  int rows() {
    return rows;
  }

  int dimensions() {
    return numbers + categories;
  }

  /** The number of tiles. */
  int count() {
    return (rows + ROWS - 1) / ROWS;
  }

  /** The rows of a tile; the last one may have fewer. */
  int rows(int tile) {
    return Math.min(ROWS, rows - tile * ROWS);
  }

  /** Rounds a query to float, in the order of the dimensions. */
  float[] query(double[][] queries, int row) {
    float[] query = new float[dimensions()];
    for (int d = 0; d < query.length; d++) {
      query[d] = order[d] < 0 ? 0 : (float) queries[order[d]][row];
    }
    return query;
  }

  /**
   * How far the root of a rounded squared distance can lie below the root of the exact one, because coordinates were
   * rounded.
   */
  double slack(float[] query) {
    double most = largest;
    for (int d = 0; d < numbers; d++) {
      most = Math.max(most, Math.abs(query[d]));
    }
    return Math.sqrt(numbers) * most * 0x1p-22;
  }

  /** The exact squared distance of a query and a training row. */
  double distance(double[][] queries, int query, int row) {
    double sum = 0;
    for (int d = 0; d < numbers; d++) {
      int feature = order[d];
      if (feature >= 0) {
        double difference = points[feature][row] - queries[feature][query];
        sum += difference * difference;
      }
    }
    for (int d = numbers; d < order.length; d++) {
      sum += points[order[d]][row] != queries[order[d]][query] ? 1 : 0;
    }
    return sum;
  }

  /** The rounded squared distances of a query and all rows of a tile. */
  void distances(int tile, float[] query, float[] distances) {
    float[][] columns = tiles[tile];
    Arrays.fill(distances, 0);
    int d = 0;
    for (; d < numbers; d += STEP) {
      addNumbers(columns[d], columns[d + 1], columns[d + 2], columns[d + 3], query, d, distances);
    }
    for (; d + 1 < order.length; d += 2) {
      addCategories(columns[d], columns[d + 1], query[d], query[d + 1], distances);
    }
    if (d < order.length) {
      addCategory(columns[d], query[d], distances);
    }
  }

  private static void addNumbers(float[] x0, float[] x1, float[] x2, float[] x3, float[] query, int d, float[] sums) {
    float q0 = query[d];
    float q1 = query[d + 1];
    float q2 = query[d + 2];
    float q3 = query[d + 3];
    for (int i = 0; i < sums.length; i++) {
      float difference = x0[i] - q0;
      float sum = sums[i] + difference * difference;
      difference = x1[i] - q1;
      sum += difference * difference;
      difference = x2[i] - q2;
      sum += difference * difference;
      difference = x3[i] - q3;
      sums[i] = sum + difference * difference;
    }
  }

  private static void addCategories(float[] x0, float[] x1, float q0, float q1, float[] sums) {
    for (int i = 0; i < sums.length; i++) {
      float difference = x0[i] - q0;
      float sum = sums[i] + Math.min(difference * difference, 1f);
      difference = x1[i] - q1;
      sums[i] = sum + Math.min(difference * difference, 1f);
    }
  }

  private static void addCategory(float[] x, float q, float[] sums) {
    for (int i = 0; i < sums.length; i++) {
      float difference = x[i] - q;
      sums[i] += Math.min(difference * difference, 1f);
    }
  }
}
