package org.rapport.mining.internal.trees;

import java.util.Arrays;
import java.util.List;

import org.rapport.mining.spi.ExplainingRegressorModel;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.Table;

/** Trees that predict a number: a base plus the sum of all trees' answers, each times a factor. */
public final class ValueModel implements ExplainingRegressorModel {
  private final List<Tree> trees;
  private final List<Feature> features;
  private final double base;
  private final double factor;
  private final String text;

  /**
   * @param base added to every prediction
   * @param factor of every tree's answer
   * @param text the model in words; "" for the rules of a single tree
   */
  ValueModel(List<Tree> trees, List<Feature> features, double base, double factor, String text) {
    this.trees = trees;
    this.features = features;
    this.base = base;
    this.factor = factor;
    this.text = text;
  }

  @Override
  public List<String> features() {
    return features.stream().map(Feature::name).toList();
  }

  @Override
  public double[] predict(Table rows, MiningContext context) {
    double[][] values = TreeModel.values(features, rows);
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
    return TreeShap.of(trees, TreeModel.values(features, rows), rows.rows(), TreeShap.outputs(rows.rows(), 0), factor,
        context);
  }

  @Override
  public String condition(Table rows, int row, int feature) {
    return trees.size() > 1 ? "" : TreeModel.condition(trees.get(0), features, rows, row, feature);
  }

  /**
   * The leaf of every row in a tree, a number 0 … nodes − 1.
   *
   * @param tree the number of the tree, from 0
   * @param rows prepared rows
   */
  public int[] leaves(int tree, Table rows) {
    double[][] values = TreeModel.values(features, rows);
    int[] leaves = new int[rows.rows()];
    Arrays.setAll(leaves, row -> trees.get(tree).leaf(values, row));
    return leaves;
  }

  @Override
  public String text() {
    return text.isEmpty() ? new TreeText(trees.get(0), features, List.of()).write() : text;
  }

  List<Tree> trees() {
    return trees;
  }
}
