package org.rapport.mining.internal.trees;

import java.util.Arrays;

/**
 * A grown tree. Node 0 is the root; children have larger numbers than their parent.
 *
 * @param feature by node the feature asked, −1 in a leaf
 * @param threshold by node the largest number that goes left
 * @param goesLeft by node and bin of a category whether it goes left; empty for numbers
 * @param left by node its left child
 * @param right by node its right child
 * @param rows by node the number of training rows that came to it
 * @param shares by node the share of every class among them, or the values it answers with
 * @param cover by node the weight of the training rows that came to it
 */
record Tree(int[] feature, double[] threshold, boolean[][] goesLeft, int[] left, int[] right, int[] rows,
    double[][] shares, double[] cover) implements ShapleyTree {

  /** Refuses what is no tree: a file may hold anything, and a row must not go round in circles. */
  Tree {
    int n = feature.length;
    boolean tree = n > 0 && threshold.length == n && goesLeft.length == n && left.length == n && right.length == n
        && rows.length == n && shares.length == n && cover.length == n;
    for (int node = 0; tree && node < n; node++) {
      tree = feature[node] < 0 || left[node] > node && left[node] < n && right[node] > node && right[node] < n;
    }
    if (!tree) {
      throw new IllegalArgumentException("The nodes are no tree.");
    }
  }

  /** The number of nodes. */
  int nodes() {
    return feature.length;
  }

  boolean isLeaf(int node) {
    return feature[node] < 0;
  }

  @Override
  public int feature(int node) {
    return feature[node];
  }

  double threshold(int node) {
    return threshold[node];
  }

  /** By bin of a category, whether it goes left; empty for numbers. */
  boolean[] goesLeft(int node) {
    return goesLeft[node];
  }

  int left(int node) {
    return left[node];
  }

  int right(int node) {
    return right[node];
  }

  /** The number of training rows that came to a node. */
  int rows(int node) {
    return rows[node];
  }

  /** The share of every class among a node's training rows. */
  double[] shares(int node) {
    return shares[node];
  }

  /** The child that a row goes to. Missing numbers (NaN) go left, as they lie below all others. */
  int child(int node, double[][] values, int row) {
    double value = values[feature[node]][row];
    boolean[] categories = goesLeft[node];
    boolean goes = categories.length > 0 ? categories[(int) value] : !(value > threshold[node]);
    return goes ? left[node] : right[node];
  }

  /** The leaf of a row. */
  int leaf(double[][] values, int row) {
    int node = 0;
    while (feature[node] >= 0) {
      node = child(node, values, row);
    }
    return node;
  }

  @Override
  public int children(int node) {
    return feature[node] < 0 ? 0 : 2;
  }

  @Override
  public int child(int node, int place) {
    return place == 0 ? left[node] : right[node];
  }

  @Override
  public int place(int node, double[][] values, int row) {
    return child(node, values, row) == left[node] ? 0 : 1;
  }

  /** The weight of the training rows that came to a node; of boosted trees their number. */
  @Override
  public double cover(int node) {
    return cover[node];
  }

  @Override
  public double answer(int leaf, int output) {
    return shares[leaf][output];
  }

  @Override
  public int depth() {
    return depth(0);
  }

  private int depth(int node) {
    return feature[node] < 0 ? 0 : 1 + Math.max(depth(left[node]), depth(right[node]));
  }

  /** Collects nodes. */
  static final class Builder {
    private final int classes;
    private int size;
    private int[] feature = new int[16];
    private double[] threshold = new double[16];
    private boolean[][] goesLeft = new boolean[16][];
    private int[] left = new int[16];
    private int[] right = new int[16];
    private int[] rows = new int[16];
    private double[][] shares = new double[16][];
    private double[] cover = new double[16];

    Builder(int classes) {
      this.classes = classes;
    }

    /** Adds a leaf of rows of these classes; returns its number. */
    int add(double[] totals, int rowCount) {
      double total = Arrays.stream(totals).sum();
      double[] share = new double[classes];
      for (int c = 0; c < classes; c++) {
        share[c] = total > 0 ? totals[c] / total : 1.0 / classes;
      }
      return addValues(share, rowCount, total);
    }

    /** Adds a leaf that answers with these values, every row weighing the same; returns its number. */
    int addValues(double[] values, int rowCount) {
      return addValues(values, rowCount, rowCount);
    }

    /** Adds a leaf that answers with these values; returns its number. */
    int addValues(double[] values, int rowCount, double weight) {
      if (size == feature.length) {
        int more = size * 2;
        feature = Arrays.copyOf(feature, more);
        threshold = Arrays.copyOf(threshold, more);
        goesLeft = Arrays.copyOf(goesLeft, more);
        left = Arrays.copyOf(left, more);
        right = Arrays.copyOf(right, more);
        rows = Arrays.copyOf(rows, more);
        shares = Arrays.copyOf(shares, more);
        cover = Arrays.copyOf(cover, more);
      }
      feature[size] = -1;
      goesLeft[size] = new boolean[0];
      rows[size] = rowCount;
      shares[size] = values;
      cover[size] = weight;
      return size++;
    }

    /** What a node answers; may be changed. */
    double[] values(int node) {
      return shares[node];
    }

    /** Turns a leaf into an inner node. */
    void split(int node, int splitFeature, double splitThreshold, boolean[] categories, int l, int r) {
      feature[node] = splitFeature;
      threshold[node] = splitThreshold;
      goesLeft[node] = categories;
      left[node] = l;
      right[node] = r;
    }

    Tree build() {
      return new Tree(Arrays.copyOf(feature, size), Arrays.copyOf(threshold, size), Arrays.copyOf(goesLeft, size),
          Arrays.copyOf(left, size), Arrays.copyOf(right, size), Arrays.copyOf(rows, size),
          Arrays.copyOf(shares, size), Arrays.copyOf(cover, size));
    }
  }
}
