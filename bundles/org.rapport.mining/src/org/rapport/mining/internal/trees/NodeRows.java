package org.rapport.mining.internal.trees;

/**
 * The rows of a node: a range of a shared array of row numbers.
 *
 * @param rows row numbers, those of the node from {@code from} to {@code to} − 1
 * @param from the first position
 * @param to the position after the last one
 * @param labels the class of every row of the data set
 * @param weights the weight of every row of the data set, ≥ 0
 * @param totals the weight of every class in this node
 */
record NodeRows(int[] rows, int from, int to, int[] labels, double[] weights, double[] totals) {

  static NodeRows of(int[] rows, int from, int to, int[] labels, double[] weights, int classes) {
    double[] totals = new double[classes];
    for (int i = from; i < to; i++) {
      totals[labels[rows[i]]] += weights[rows[i]];
    }
    return new NodeRows(rows, from, to, labels, weights, totals);
  }

  int size() {
    return to - from;
  }

  double weight() {
    double weight = 0;
    for (double total : totals) {
      weight += total;
    }
    return weight;
  }

  /** Whether all rows are of one class. */
  boolean pure() {
    int present = 0;
    for (double total : totals) {
      present += total > 0 ? 1 : 0;
    }
    return present < 2;
  }
}
