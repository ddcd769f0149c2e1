package org.rapport.mining.internal.trees;

import java.util.Arrays;

import org.rapport.mining.internal.Parallel;
import org.rapport.mining.spi.MiningContext;

/**
 * Exact Shapley values of the features of a row for a tree's answer (Lundberg et al., From local explanations to global
 * understanding with explainable AI for trees, 2020, the path-dependent kind: what the tree says without knowing a feature
 * is the mean of both ways, weighted by the training rows that went there). They sum to the answer less the
 * {@linkplain #expected expected} one. One object a thread.
 */
final class TreeShap {
  private static final int ROWS = 32;

  private final ShapleyTree tree;
  private final int[] features;
  private final double[] zeros;
  private final double[] ones;
  private final double[] weights;
  private double[][] values = {};
  private int row;
  private int output;
  private double factor;
  private double[] sums = {};

  TreeShap(ShapleyTree tree) {
    this.tree = tree;
    int longest = tree.depth() + 2;
    int cells = longest * (longest + 1) / 2;
    features = new int[cells];
    zeros = new double[cells];
    ones = new double[cells];
    weights = new double[cells];
  }

  /** What is done with some rows, from and to; the objects are the thread's own. */
  interface RowsAction {
    /** Handles the rows from {@code from} to {@code to} − 1. */
    void run(int from, int to);
  }

  /** Runs an action on few rows at a time, since every one takes long in deep trees. */
  static void blocks(int rows, MiningContext context, RowsAction action) {
    Parallel.run((rows + ROWS - 1) / ROWS, context,
        block -> action.run(block * ROWS, Math.min(rows, (block + 1) * ROWS)));
  }

  /** What a tree answers without knowing any feature. */
  static double expected(ShapleyTree tree, int output) {
    return expected(tree, 0, output);
  }

  private static double expected(ShapleyTree tree, int node, int output) {
    if (tree.feature(node) < 0) {
      return tree.answer(node, output);
    }
    double sum = 0;
    double all = covers(tree, node);
    for (int i = 0; i < tree.children(node); i++) {
      double part = part(tree, node, i, all);
      sum += part == 0 ? 0 : part * expected(tree, tree.child(node, i), output);
    }
    return sum;
  }

  private static double covers(ShapleyTree tree, int node) {
    double sum = 0;
    for (int i = 0; i < tree.children(node); i++) {
      sum += tree.cover(tree.child(node, i));
    }
    return sum;
  }

  private static double part(ShapleyTree tree, int node, int place, double all) {
    return all > 0 ? tree.cover(tree.child(node, place)) / all : 1.0 / tree.children(node);
  }

  /**
   * Adds a row's Shapley values.
   *
   * @param columns the columns as the tree reads them
   * @param which the row
   * @param answer which answer of the leaves
   * @param times the factor of every value
   * @param contributions by feature, added to
   */
  void add(double[][] columns, int which, int answer, double times, double[] contributions) {
    values = columns;
    row = which;
    output = answer;
    factor = times;
    sums = contributions;
    visit(0, 0, 0, 0, 1, 1, -1);
  }

  /**
   * Goes down with the path so far.
   *
   * @param parent where the parent's path begins
   * @param start where this node's path begins
   * @param length the number of entries of the parent's path
   * @param zero the part of the training rows that goes here without knowing the feature asked last
   * @param one whether the row goes here, 1 or 0
   * @param feature the feature asked last
   */
  private void visit(int node, int parent, int start, int length, double zero, double one, int feature) {
    System.arraycopy(features, parent, features, start, length);
    System.arraycopy(zeros, parent, zeros, start, length);
    System.arraycopy(ones, parent, ones, start, length);
    System.arraycopy(weights, parent, weights, start, length);
    extend(start, length, zero, one, feature);
    int entries = length + 1;
    int asked = tree.feature(node);
    if (asked < 0) {
      double answer = factor * tree.answer(node, output);
      for (int i = 1; i < entries; i++) {
        int at = start + i;
        sums[features[at]] += unwound(start, entries, i) * (ones[at] - zeros[at]) * answer;
      }
      return;
    }
    double knownZero = 1;
    double knownOne = 1;
    for (int i = 1; i < entries; i++) {
      if (features[start + i] == asked) {
        knownZero = zeros[start + i];
        knownOne = ones[start + i];
        unwind(start, entries, i);
        entries--;
        break;
      }
    }
    int hot = tree.place(node, values, row);
    double all = covers(tree, node);
    for (int i = 0; i < tree.children(node); i++) {
      double childZero = knownZero * part(tree, node, i, all);
      double childOne = i == hot ? knownOne : 0;
      // a branch without training rows that the row does not take has no part in the answer
      if (childZero > 0 || childOne > 0) {
        visit(tree.child(node, i), start, start + length + 1, entries, childZero, childOne, asked);
      }
    }
  }

  private void extend(int start, int length, double zero, double one, int feature) {
    int end = start + length;
    features[end] = feature;
    zeros[end] = zero;
    ones[end] = one;
    weights[end] = length == 0 ? 1 : 0;
    for (int i = length - 1; i >= 0; i--) {
      weights[start + i + 1] += one * weights[start + i] * (i + 1) / (length + 1);
      weights[start + i] = zero * weights[start + i] * (length - i) / (length + 1);
    }
  }

  /** Takes an entry out of the path. */
  private void unwind(int start, int entries, int place) {
    int last = entries - 1;
    double one = ones[start + place];
    double zero = zeros[start + place];
    double next = weights[start + last];
    for (int i = last - 1; i >= 0; i--) {
      if (one != 0) {
        double before = weights[start + i];
        weights[start + i] = next * (last + 1) / ((i + 1) * one);
        next = before - weights[start + i] * zero * (last - i) / (last + 1);
      } else {
        weights[start + i] = weights[start + i] * (last + 1) / (zero * (last - i));
      }
    }
    for (int i = start + place; i < start + last; i++) {
      features[i] = features[i + 1];
      zeros[i] = zeros[i + 1];
      ones[i] = ones[i + 1];
    }
  }

  /** The sum of the weights that unwinding would leave. */
  private double unwound(int start, int entries, int place) {
    int last = entries - 1;
    double one = ones[start + place];
    double zero = zeros[start + place];
    double next = weights[start + last];
    double total = 0;
    for (int i = last - 1; i >= 0; i--) {
      if (one != 0) {
        double weight = next * (last + 1) / ((i + 1) * one);
        total += weight;
        next = weights[start + i] - weight * zero * (last - i) / (last + 1);
      } else {
        total += weights[start + i] * (last + 1) / (zero * (last - i));
      }
    }
    return total;
  }

  /** The Shapley values of a sum of trees, rows × features, for one answer. */
  static double[][] of(Iterable<? extends ShapleyTree> trees, double[][] values, int rows, int[] outputs, double times,
      MiningContext context) {
    double[][] contributions = new double[rows][values.length];
    blocks(rows, context, (from, to) -> {
      for (ShapleyTree tree : trees) {
        context.checkCanceled();
        TreeShap shap = new TreeShap(tree);
        for (int at = from; at < to; at++) {
          shap.add(values, at, outputs[at], times, contributions[at]);
        }
      }
    });
    return contributions;
  }

  /** One output for every row. */
  static int[] outputs(int rows, int output) {
    int[] outputs = new int[rows];
    Arrays.fill(outputs, output);
    return outputs;
  }
}
