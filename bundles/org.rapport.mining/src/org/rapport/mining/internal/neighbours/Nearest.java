package org.rapport.mining.internal.neighbours;

import java.util.Arrays;

/** The k nearest rows found so far, nearest first; of equally near ones the one with the smaller number. */
final class Nearest {
  private final int[] rows;
  private final double[] distances;
  private final double slack;
  private int size;
  private float bound = Float.POSITIVE_INFINITY;

  Nearest(int k, double slack) {
    this.rows = new int[k];
    this.distances = new double[k];
    this.slack = slack;
  }

  /** A row whose rounded squared distance is above this is not among the nearest. */
  float bound() {
    return bound;
  }

  /** Offers a row with its exact squared distance. Rows come in ascending order. */
  void offer(int row, double distance) {
    if (size == rows.length && distance >= distances[size - 1]) {
      return;
    }
    int place = Arrays.binarySearch(distances, 0, size, distance);
    place = place < 0 ? -place - 1 : place;
    while (place < size && distances[place] == distance) {
      place++;
    }
    if (size < rows.length) {
      size++;
    }
    System.arraycopy(rows, place, rows, place + 1, size - 1 - place);
    System.arraycopy(distances, place, distances, place + 1, size - 1 - place);
    rows[place] = row;
    distances[place] = distance;
    if (size == rows.length) {
      double root = Math.sqrt(distances[size - 1]) + slack;
      bound = (float) (root * root * (1 + 1e-4) + Float.MIN_NORMAL);
    }
  }

  int size() {
    return size;
  }

  int row(int place) {
    return rows[place];
  }

  double distance(int place) {
    return distances[place];
  }
}
