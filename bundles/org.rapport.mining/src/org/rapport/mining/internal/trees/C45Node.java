package org.rapport.mining.internal.trees;

import java.util.Arrays;

/**
 * A node of a C4.5 tree. Growing and pruning change it; afterwards it is only read. A number has two branches, at most
 * and above the threshold; a category one a level and a last one for levels that are not known. A branch without rows is a
 * leaf that answers as its parent would.
 */
final class C45Node {
  private static final C45Node[] NONE = {};

  /** The weight of every class among the node's rows. */
  double[] totals;
  /** The number of training rows. */
  int rows;
  /** The feature asked, −1 in a leaf. */
  int feature = -1;
  /** The largest number of the first branch, the place of it among the column's numbers. */
  double threshold;
  int thresholdCode = -1;
  C45Node[] branches = NONE;

  C45Node(double[] totals, int rows) {
    this.totals = totals;
    this.rows = rows;
  }

  boolean leaf() {
    return feature < 0;
  }

  void makeLeaf() {
    feature = -1;
    branches = NONE;
  }

  /** Takes the test and the branches of another node. */
  void take(C45Node other) {
    feature = other.feature;
    threshold = other.threshold;
    thresholdCode = other.thresholdCode;
    branches = other.branches;
  }

  double weight() {
    return Arrays.stream(totals).sum();
  }

  /** The weight of the rows that are not of the most frequent class. */
  double wrong() {
    return weight() - Arrays.stream(totals).max().orElse(0);
  }

  /** The branch of a training row by its code. */
  int branch(int code) {
    return thresholdCode < 0 ? code : code <= thresholdCode ? 0 : 1;
  }

  /** The branch of a value to predict from. */
  int branch(double value) {
    return thresholdCode < 0 ? (int) value : value <= threshold ? 0 : 1;
  }

  /** The branch that most of the weight took, the first of several. */
  int heaviest() {
    int heaviest = 0;
    for (int b = 1; b < branches.length; b++) {
      heaviest = branches[b].weight() > branches[heaviest].weight() ? b : heaviest;
    }
    return heaviest;
  }
}
