package org.rapport.mining.internal.trees;

import java.util.Arrays;
import java.util.List;

import org.rapport.mining.spi.ExplainingRegressorModel;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.TreeOutline;
import org.rapport.table.Table;

/**
 * Trees that predict a number: a base plus the sum of all trees' answers, each times a factor.
 *
 * @param trees the trees
 * @param columns what is known of the features
 * @param base added to every prediction
 * @param factor of every tree's answer
 * @param words the model in words; "" for the rules of a single tree
 */
public record ValueModel(List<Tree> trees, List<Feature> columns, double base, double factor, String words)
    implements
      ExplainingRegressorModel,
      TreeOutline {

  @Override
  public List<String> features() {
    return columns.stream().map(Feature::name).toList();
  }

  @Override
  public double[] predict(Table rows, MiningContext context) {
    double[][] values = TreeModel.values(columns, rows);
    double[] predicted = new double[rows.rows()];
    TreeModel.blocks(predicted.length, context, (from, to) -> {
      double[] sums = new double[to - from];
      for (Tree tree : trees) {
        for (int row = from; row < to; row++) {
          sums[row - from] += tree.shares(tree.leaf(values, row))[0];
        }
      }
      for (int row = from; row < to; row++) {
        predicted[row] = base + factor * sums[row - from];
      }
    });
    return predicted;
  }

  /** Shapley values, see {@link TreeShap}: together with the trees' mean answers and the base they make the prediction. */
  @Override
  public double[][] contributions(Table rows, MiningContext context) {
    return TreeShap.of(trees, TreeModel.values(columns, rows), rows.rows(), TreeShap.outputs(rows.rows(), 0), factor,
        context);
  }

  @Override
  public String condition(Table rows, int row, int feature) {
    return trees.size() > 1 ? "" : TreeModel.condition(trees.get(0), columns, rows, row, feature);
  }

  /**
   * The leaf of every row in a tree, a number 0 … nodes − 1.
   *
   * @param tree the number of the tree, from 0
   * @param rows prepared rows
   */
  public int[] leaves(int tree, Table rows) {
    double[][] values = TreeModel.values(columns, rows);
    int[] leaves = new int[rows.rows()];
    Arrays.setAll(leaves, row -> trees.get(tree).leaf(values, row));
    return leaves;
  }

  /** The nodes of a single tree; of several none. */
  @Override
  public List<Node> nodes() {
    return words.isEmpty() ? new TreeText(trees.get(0), columns, List.of()).nodes() : List.of();
  }

  @Override
  public int[] leaves(Table rows) {
    return words.isEmpty() ? leaves(0, rows) : new int[0];
  }

  @Override
  public String text() {
    return words.isEmpty() ? new TreeText(trees.get(0), columns, List.of()).write() : words;
  }
}
