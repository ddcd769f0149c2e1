package org.rapport.mining.internal.trees;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Finds the binary split of a node's rows by one feature that lowers the sum of squared differences from the mean most; of
 * equal ones the first. Categories are put in the order of their means and divided like numbers, which finds the best
 * division of the levels (Fisher, On grouping for maximum homogeneity, 1958). Keeps working memory; for one thread at a
 * time.
 */
final class ValueFinder {
  private static final double LEAST_GAIN = 1e-10;

  private int[] bins = new int[0];
  private double[] sums = new double[0];
  private double[] masses = new double[0];
  private double[] histogram = new double[0];
  private long[] keys = new long[0];

  /**
   * A node's rows.
   *
   * @param rows row numbers, those of the node from {@code from} to {@code to} − 1
   * @param targets by row of the data set, near 0 on average
   * @param weights by row of the data set, above 0 for the rows here
   * @param mass the sum of the weights
   * @param sum the weighted sum of the targets
   * @param squares the weighted sum of their squares
   */
  record Node(int[] rows, int from, int to, double[] targets, double[] weights, double mass, double sum,
      double squares) {

    static Node of(int[] rows, int from, int to, double[] targets, double[] weights) {
      double mass = 0;
      double sum = 0;
      double squares = 0;
      for (int i = from; i < to; i++) {
        double weight = weights[rows[i]];
        double weighted = weight * targets[rows[i]];
        mass += weight;
        sum += weighted;
        squares += weighted * targets[rows[i]];
      }
      return new Node(rows, from, to, targets, weights, mass, sum, squares);
    }

    int size() {
      return to - from;
    }

    double mean() {
      return mass > 0 ? sum / mass : 0;
    }

    /** Whether all targets are the same but for rounding. */
    boolean pure() {
      return squares - sum * mean() <= LEAST_GAIN * squares;
    }
  }

  /** The best split, or null if there is none. */
  @Nullable
  Split find(Binner.Binned column, int index, Node node, double minLeaf) {
    Feature feature = column.feature();
    if (feature.bins() < 2) {
      return null;
    }
    int present = node.size() < feature.bins() >> 3 ? collectSorted(column, node) : collect(column, node);
    if (present < 2) {
      return null;
    }
    if (feature.category()) {
      order(present);
    }
    int cut = -1;
    double parent = node.sum() * node.mean();
    double best = parent + LEAST_GAIN * (node.squares() - parent);
    double mass = 0;
    double sum = 0;
    for (int i = 0; i < present - 1; i++) {
      mass += masses[i];
      sum += sums[i];
      double right = node.mass() - mass;
      if (mass >= minLeaf && right >= minLeaf && right > 0) {
        double rest = node.sum() - sum;
        double score = sum * sum / mass + rest * rest / right;
        if (score > best) {
          best = score;
          cut = i;
        }
      }
    }
    if (cut < 0) {
      return null;
    }
    return feature.category() ? new Split(best - parent, index, -1, -1, leftBins(cut, present, feature.bins()))
        : new Split(best - parent, index, bins[cut], bins[cut + 1], new boolean[0]);
  }

  /** Sums by bin; keeps the bins that occur. */
  private int collect(Binner.Binned column, Node node) {
    int all = column.feature().bins();
    reserve(all);
    if (histogram.length < 2 * all) {
      histogram = new double[2 * all];
    }
    char[] codes = column.codes();
    for (int i = node.from(); i < node.to(); i++) {
      int row = node.rows()[i];
      double weight = node.weights()[row];
      int cell = 2 * codes[row];
      histogram[cell] += weight;
      histogram[cell + 1] += weight * node.targets()[row];
    }
    int present = 0;
    for (int bin = 0; bin < all; bin++) {
      if (histogram[2 * bin] > 0) {
        masses[present] = histogram[2 * bin];
        sums[present] = histogram[2 * bin + 1];
        bins[present++] = bin;
      }
    }
    Arrays.fill(histogram, 0, 2 * all, 0);
    return present;
  }

  /** As {@link #collect} for few rows and many bins. */
  private int collectSorted(Binner.Binned column, Node node) {
    int n = node.size();
    reserve(n);
    if (keys.length < n) {
      keys = new long[n];
    }
    for (int i = 0; i < n; i++) {
      int row = node.rows()[node.from() + i];
      keys[i] = (long) column.codes()[row] << 32 | row;
    }
    Arrays.sort(keys, 0, n);
    int present = -1;
    for (int i = 0; i < n; i++) {
      int bin = (int) (keys[i] >>> 32);
      int row = (int) keys[i];
      if (present < 0 || bins[present] != bin) {
        bins[++present] = bin;
        masses[present] = 0;
        sums[present] = 0;
      }
      masses[present] += node.weights()[row];
      sums[present] += node.weights()[row] * node.targets()[row];
    }
    return present + 1;
  }

  private void reserve(int most) {
    if (bins.length < most) {
      bins = new int[most];
      masses = new double[most];
      sums = new double[most];
    }
  }

  /** Puts the bins in the order of their means. */
  private void order(int present) {
    Integer[] order = new Integer[present];
    double[] means = new double[present];
    for (int i = 0; i < present; i++) {
      order[i] = i;
      means[i] = sums[i] / masses[i];
    }
    Arrays.sort(order, (a, b) -> {
      int byMean = Double.compare(means[a], means[b]);
      return byMean != 0 ? byMean : Integer.compare(a, b);
    });
    int[] oldBins = Arrays.copyOf(bins, present);
    double[] oldMasses = Arrays.copyOf(masses, present);
    double[] oldSums = Arrays.copyOf(sums, present);
    for (int i = 0; i < present; i++) {
      bins[i] = oldBins[order[i]];
      masses[i] = oldMasses[order[i]];
      sums[i] = oldSums[order[i]];
    }
  }

  /** The sides of all bins; those without rows here go with the heavier side. */
  private boolean[] leftBins(int cut, int present, int all) {
    double left = 0;
    double right = 0;
    for (int i = 0; i < present; i++) {
      left += i <= cut ? masses[i] : 0;
      right += i <= cut ? 0 : masses[i];
    }
    boolean[] goesLeft = new boolean[all];
    Arrays.fill(goesLeft, left >= right);
    for (int i = 0; i < present; i++) {
      goesLeft[bins[i]] = i <= cut;
    }
    return goesLeft;
  }
}
