package org.rapport.mining.internal.clusters;

import java.util.Arrays;

/**
 * The centres of groups.
 *
 * @param numbers the means of the numbers, one array a centre
 * @param codes the most frequent codes, one array a centre
 */
record Centres(double[][] numbers, int[][] codes) {
  /** Centres at some of the rows. */
  static Centres at(Space.Points points, int[] rows) {
    int p = points.numberCount();
    int q = points.codeCount();
    double[][] numbers = new double[rows.length][];
    int[][] codes = new int[rows.length][];
    for (int k = 0; k < rows.length; k++) {
      numbers[k] = Arrays.copyOfRange(points.numbers(), rows[k] * p, (rows[k] + 1) * p);
      codes[k] = Arrays.copyOfRange(points.codes(), rows[k] * q, (rows[k] + 1) * q);
    }
    return new Centres(numbers, codes);
  }

  /** The centre nearest to a row, the first of equally near ones. */
  int nearest(Space.Points points, int row) {
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int k = 0; k < numbers.length; k++) {
      double distance = distance(points, row, k);
      if (distance < least) {
        least = distance;
        best = k;
      }
    }
    return best;
  }

  /** The squared distance of a row to a centre. */
  double distance(Space.Points points, int row, int k) {
    double[] centre = numbers[k];
    double[] values = points.numbers();
    int at = row * centre.length;
    // Two sums: one alone would wait for itself.
    double even = 0;
    double odd = 0;
    int i = 0;
    for (; i + 1 < centre.length; i += 2) {
      double a = values[at + i] - centre[i];
      double b = values[at + i + 1] - centre[i + 1];
      even += a * a;
      odd += b * b;
    }
    if (i < centre.length) {
      double a = values[at + i] - centre[i];
      even += a * a;
    }
    int[] modes = codes[k];
    int different = 0;
    for (int j = 0, from = row * modes.length; j < modes.length; j++) {
      different += points.codes()[from + j] == modes[j] ? 0 : 1;
    }
    return even + odd + different;
  }

  /** The squared distance of a centre to one of other centres. */
  double distance(int k, Centres other, int j) {
    double sum = 0;
    for (int i = 0; i < numbers[k].length; i++) {
      double difference = numbers[k][i] - other.numbers[j][i];
      sum += difference * difference;
    }
    for (int i = 0; i < codes[k].length; i++) {
      sum += codes[k][i] == other.codes[j][i] ? 0 : 1;
    }
    return sum;
  }

  /** For every centre half the distance to the nearest other one: a row nearer than that belongs to it. */
  double[] halfGaps() {
    double[] gaps = new double[numbers.length];
    for (int k = 0; k < gaps.length; k++) {
      double least = Double.POSITIVE_INFINITY;
      for (int j = 0; j < gaps.length; j++) {
        least = j == k ? least : Math.min(least, distance(k, this, j));
      }
      gaps[k] = Math.sqrt(least) / 2;
    }
    return gaps;
  }
}
