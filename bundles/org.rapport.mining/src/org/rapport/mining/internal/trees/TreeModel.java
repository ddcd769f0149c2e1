package org.rapport.mining.internal.trees;

import java.util.List;

import org.rapport.mining.internal.Parallel;
import org.rapport.mining.spi.ExplainingModel;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.TreeOutline;
import org.rapport.table.Table;

/**
 * A trained decision tree.
 *
 * @param tree the tree
 * @param columns what is known of the features
 * @param classes the classes in the order of the probabilities
 */
public record TreeModel(Tree tree, List<Feature> columns, List<String> classes)
    implements
      ExplainingModel,
      TreeOutline {
  /** Rows that are handled between two looks at the monitor. */
  static final int BLOCK = 8192;

  /** The columns as the trees read them. */
  static double[][] values(List<Feature> features, Table rows) {
    double[][] values = new double[features.size()][];
    for (int i = 0; i < values.length; i++) {
      values[i] = features.get(i).values(rows);
    }
    return values;
  }

  /** Runs an action on blocks of rows, from and to, on several threads. */
  static void blocks(int rows, MiningContext context, Parallel.BlockAction action) {
    Parallel.blocks(rows, BLOCK, context, action);
  }

  @Override
  public List<String> classes() {
    return classes;
  }

  @Override
  public List<String> features() {
    return columns.stream().map(Feature::name).toList();
  }

  @Override
  public double[][] probabilities(Table rows, MiningContext context) {
    double[][] values = values(columns, rows);
    double[][] probabilities = new double[rows.rows()][];
    blocks(probabilities.length, context, (from, to) -> {
      for (int row = from; row < to; row++) {
        probabilities[row] = tree.shares(tree.leaf(values, row)).clone();
      }
    });
    return probabilities;
  }

  /** Shapley values, see {@link TreeShap}: together with the share among all training rows they make the probability. */
  @Override
  public double[][] contributions(Table rows, int[] classIndex, MiningContext context) {
    return TreeShap.of(List.of(tree), values(columns, rows), rows.rows(), classIndex, 1, context);
  }

  @Override
  public String condition(Table rows, int row, int feature) {
    return condition(tree, columns, rows, row, feature);
  }

  /** The limits of a number along a row's path, in words; "" for categories. */
  static String condition(Tree tree, List<Feature> features, Table rows, int row, int feature) {
    Feature asked = features.get(feature);
    if (asked.category()) {
      return "";
    }
    double[][] values = values(features, rows.select(new int[]{row}));
    double above = Double.NEGATIVE_INFINITY;
    double atMost = Double.POSITIVE_INFINITY;
    for (int node = 0; !tree.isLeaf(node);) {
      int next = tree.child(node, values, 0);
      if (tree.feature(node) == feature) {
        if (next == tree.left(node)) {
          atMost = Math.min(atMost, tree.threshold(node));
        } else {
          above = Math.max(above, tree.threshold(node));
        }
      }
      node = next;
    }
    String lower = above > Double.NEGATIVE_INFINITY ? "above " + TreeText.number(above) : "";
    String upper = atMost < Double.POSITIVE_INFINITY ? "at most " + TreeText.number(atMost) : "";
    return lower.isEmpty() || upper.isEmpty() ? lower + upper : lower + " and " + upper;
  }

  /**
   * The leaf of every row, a number 0 … nodes − 1.
   *
   * @param rows prepared rows
   */
  @Override
  public int[] leaves(Table rows) {
    double[][] values = values(columns, rows);
    int[] leaves = new int[rows.rows()];
    for (int row = 0; row < leaves.length; row++) {
      leaves[row] = tree.leaf(values, row);
    }
    return leaves;
  }

  @Override
  public String text() {
    return new TreeText(tree, columns, classes).write();
  }

  @Override
  public List<Node> nodes() {
    return new TreeText(tree, columns, classes).nodes();
  }

  double[][] values(Table rows) {
    return values(columns, rows);
  }
}
