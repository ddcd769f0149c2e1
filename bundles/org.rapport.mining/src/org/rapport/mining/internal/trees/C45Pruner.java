package org.rapport.mining.internal.trees;

import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Prunes by estimated errors (Quinlan, C4.5: Programs for Machine Learning, 1993, chapter 4): a leaf is charged the upper
 * limit of the binomial interval of its errors; a subtree becomes a leaf, or gives way to its heaviest branch, where that
 * is estimated to err less.
 */
final class C45Pruner {
  private static final double SLACK = 0.1;
  private static final double NEARLY = 1e-3;

  private final C45Grower grower;
  private final double confidence;
  private final double z;

  /** @param confidence above 0, at most 0.5 */
  C45Pruner(C45Grower grower, double confidence) {
    this.grower = grower;
    this.confidence = confidence;
    this.z = quantile(1 - confidence);
  }

  /** Prunes a tree that the grower has just grown. */
  void prune(C45Node root) {
    collapse(root);
    prune(root, 0, grower.rows());
  }

  /** Takes divisions away that do not lower the errors on the training rows. */
  private static void collapse(C45Node node) {
    if (node.leaf()) {
      return;
    }
    if (trainingErrors(node) >= node.wrong() - NEARLY) {
      node.makeLeaf();
      return;
    }
    for (C45Node branch : node.branches) {
      collapse(branch);
    }
  }

  private static double trainingErrors(C45Node node) {
    if (node.leaf()) {
      return node.wrong();
    }
    double errors = 0;
    for (C45Node branch : node.branches) {
      errors += trainingErrors(branch);
    }
    return errors;
  }

  private void prune(C45Node node, int from, int to) {
    if (node.leaf()) {
      return;
    }
    grower.checkCanceled();
    int[] starts = grower.divide(node, from, to);
    for (int b = 0; b < node.branches.length; b++) {
      prune(node.branches[b], starts[b], starts[b + 1]);
    }
    C45Node heaviest = node.branches[node.heaviest()];
    double ofBranch = estimateElsewhere(heaviest, from, to);
    double ofLeaf = estimate(node.totals);
    double ofTree = estimate(node);
    if (ofLeaf <= ofTree + SLACK && ofLeaf <= ofBranch + SLACK) {
      node.makeLeaf();
    } else if (ofBranch <= ofTree + SLACK) {
      node.take(heaviest);
      recount(node, from, to);
      prune(node, from, to);
    }
  }

  /** Sends other rows down a subtree. */
  private void recount(C45Node node, int from, int to) {
    C45Node counted = grower.node(from, to);
    node.totals = counted.totals;
    node.rows = counted.rows;
    if (!node.leaf()) {
      int[] starts = grower.divide(node, from, to);
      for (int b = 0; b < node.branches.length; b++) {
        recount(node.branches[b], starts[b], starts[b + 1]);
      }
    }
  }

  private double estimate(C45Node node) {
    if (node.leaf()) {
      return estimate(node.totals);
    }
    double errors = 0;
    for (C45Node branch : node.branches) {
      errors += estimate(branch);
    }
    return errors;
  }

  /** The estimated errors of a subtree if it had these rows. */
  private double estimateElsewhere(C45Node node, int from, int to) {
    Map<C45Node, double[]> leaves = new IdentityHashMap<>();
    for (int i = from; i < to; i++) {
      double[] totals = leaves.computeIfAbsent(grower.leaf(node, i), leaf -> new double[grower.classes()]);
      totals[grower.label(i)] += grower.weight(i);
    }
    return sum(node, leaves);
  }

  /** In the order of the leaves, so that the sum is always the same. */
  private double sum(C45Node node, Map<C45Node, double[]> leaves) {
    if (node.leaf()) {
      double[] totals = leaves.get(node);
      return totals == null ? 0 : estimate(totals);
    }
    double errors = 0;
    for (C45Node branch : node.branches) {
      errors += sum(branch, leaves);
    }
    return errors;
  }

  private double estimate(double[] totals) {
    double weight = 0;
    double most = 0;
    for (double total : totals) {
      weight += total;
      most = Math.max(most, total);
    }
    return weight <= 0 ? 0 : weight - most + added(weight, weight - most);
  }

  /** What the upper limit adds to the errors of a leaf: the function AddErrs of Quinlan's program. */
  double added(double weight, double errors) {
    if (errors < 1) {
      double none = weight * (1 - Math.pow(confidence, 1 / weight));
      return errors <= 0 ? none : none + errors * (added(weight, 1) - none);
    }
    if (errors + 0.5 >= weight) {
      return Math.max(weight - errors, 0);
    }
    double f = (errors + 0.5) / weight;
    double limit = (f + z * z / (2 * weight) + z * Math.sqrt(f / weight - f * f / weight + z * z / (4 * weight
        * weight)))
        / (1 + z * z / weight);
    return limit * weight - errors;
  }

  /** The quantile of the normal distribution, by bisection of Marsaglia's series (Evaluating the normal distribution, 2004). */
  static double quantile(double p) {
    double low = -7;
    double high = 7;
    for (int i = 0; i < 80; i++) {
      double middle = (low + high) / 2;
      if (normal(middle) < p) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  private static double normal(double x) {
    double term = x;
    double sum = x;
    for (int k = 3; Math.abs(term) > 1e-18 * Math.abs(sum); k += 2) {
      term *= x * x / k;
      sum += term;
    }
    return 0.5 + sum * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
  }
}
