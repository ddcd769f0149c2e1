package org.rapport.mining.internal.trees;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Finds the best binary split of a node's rows by one feature: the largest fall of Gini impurity; of equal ones the
 * first. Categories are put in the order of the share of one class (with two classes the best division of the levels
 * is found for certain that way) and divided like numbers. Keeps working memory; for one thread at a time.
 */
final class SplitFinder {
  private final int classes;
  private double[] histogram = new double[0];
  private int[] bins = new int[0];
  private double[] sums = new double[0];
  private long[] keys = new long[0];

  SplitFinder(int classes) {
    this.classes = classes;
  }

  /**
   * The best split, or null if there is none.
   *
   * @param node the rows of the node
   * @param index the index of the feature
   * @param minLeaf the smallest weight of a side
   */
  @Nullable
  Split find(Binner.Binned column, int index, NodeRows node, double minLeaf) {
    Feature feature = column.feature();
    if (feature.bins() < 2) {
      return null;
    }
    int present = node.size() < feature.bins() >> 3 ? collectSorted(column, node) : collect(column, node);
    if (present < 2) {
      return null;
    }
    if (feature.category()) {
      order(present, node.totals());
    }
    int cut = cut(present, node.totals(), minLeaf);
    if (cut < 0) {
      return null;
    }
    double gain = gainAt(cut, present, node.totals());
    return feature.category() ? new Split(gain, index, -1, -1, leftBins(cut, present, feature.bins()))
        : new Split(gain, index, bins[cut], bins[cut + 1], new boolean[0]);
  }

  /** Sums the weights by bin and class; keeps the bins that occur. */
  private int collect(Binner.Binned column, NodeRows node) {
    int all = column.feature().bins();
    reserve(all);
    if (histogram.length < all * classes) {
      histogram = new double[all * classes];
    }
    double[] h = histogram;
    char[] codes = column.codes();
    int[] rows = node.rows();
    int[] labels = node.labels();
    double[] weights = node.weights();
    for (int i = node.from(); i < node.to(); i++) {
      int row = rows[i];
      h[codes[row] * classes + labels[row]] += weights[row];
    }
    int present = 0;
    for (int bin = 0; bin < all; bin++) {
      double weight = 0;
      for (int c = 0; c < classes; c++) {
        double w = h[bin * classes + c];
        weight += w;
        sums[present * classes + c] = w;
        h[bin * classes + c] = 0;
      }
      if (weight > 0) {
        bins[present++] = bin;
      }
    }
    return present;
  }

  /** As {@link #collect} for few rows and many bins. */
  private int collectSorted(Binner.Binned column, NodeRows node) {
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
        Arrays.fill(sums, present * classes, (present + 1) * classes, 0);
      }
      sums[present * classes + node.labels()[row]] += node.weights()[row];
    }
    return present + 1;
  }

  private void reserve(int most) {
    if (bins.length < most + 1) {
      bins = new int[most + 1];
      sums = new double[(most + 1) * classes];
    }
  }

  /** Puts the bins in the order of the share of class 1, or with many classes of the node's most frequent class. */
  private void order(int present, double[] totals) {
    int reference = 1;
    if (classes > 2) {
      for (int c = 0; c < classes; c++) {
        reference = totals[c] > totals[reference] ? c : reference;
      }
    }
    Integer[] order = new Integer[present];
    double[] share = new double[present];
    for (int i = 0; i < present; i++) {
      order[i] = i;
      double weight = 0;
      for (int c = 0; c < classes; c++) {
        weight += sums[i * classes + c];
      }
      share[i] = sums[i * classes + reference] / weight;
    }
    Arrays.sort(order, (a, b) -> {
      int byShare = Double.compare(share[a], share[b]);
      return byShare != 0 ? byShare : Integer.compare(a, b);
    });
    int[] oldBins = Arrays.copyOf(bins, present);
    double[] oldSums = Arrays.copyOf(sums, present * classes);
    for (int i = 0; i < present; i++) {
      bins[i] = oldBins[order[i]];
      System.arraycopy(oldSums, order[i] * classes, sums, i * classes, classes);
    }
  }

  /** The position after which to cut, or −1 if no cut makes the sides purer. */
  private int cut(int present, double[] totals, double minLeaf) {
    double[] left = new double[classes];
    double total = 0;
    double parent = 0;
    for (double t : totals) {
      total += t;
      parent += t * t;
    }
    double best = parent / total + 1e-10 * total;
    int cut = -1;
    double leftWeight = 0;
    for (int i = 0; i < present - 1; i++) {
      double l = 0;
      double r = 0;
      for (int c = 0; c < classes; c++) {
        double w = sums[i * classes + c];
        left[c] += w;
        leftWeight += w;
        double right = totals[c] - left[c];
        l += left[c] * left[c];
        r += right * right;
      }
      double rightWeight = total - leftWeight;
      if (leftWeight >= minLeaf && rightWeight >= minLeaf && rightWeight > 0) {
        double score = l / leftWeight + r / rightWeight;
        if (score > best) {
          best = score;
          cut = i;
        }
      }
    }
    return cut;
  }

  private double gainAt(int cut, int present, double[] totals) {
    double total = 0;
    double leftWeight = 0;
    double parent = 0;
    double l = 0;
    double r = 0;
    for (int c = 0; c < classes; c++) {
      double left = 0;
      for (int i = 0; i <= cut; i++) {
        left += sums[i * classes + c];
      }
      total += totals[c];
      parent += totals[c] * totals[c];
      leftWeight += left;
      l += left * left;
      r += (totals[c] - left) * (totals[c] - left);
    }
    return l / leftWeight + r / (total - leftWeight) - parent / total;
  }

  /** The sides of all bins; those without rows here go with the heavier side. */
  private boolean[] leftBins(int cut, int present, int all) {
    double leftWeight = 0;
    double rightWeight = 0;
    for (int i = 0; i < present; i++) {
      for (int c = 0; c < classes; c++) {
        if (i <= cut) {
          leftWeight += sums[i * classes + c];
        } else {
          rightWeight += sums[i * classes + c];
        }
      }
    }
    boolean[] goesLeft = new boolean[all];
    Arrays.fill(goesLeft, leftWeight >= rightWeight);
    for (int i = 0; i < present; i++) {
      goesLeft[bins[i]] = i <= cut;
    }
    return goesLeft;
  }
}
