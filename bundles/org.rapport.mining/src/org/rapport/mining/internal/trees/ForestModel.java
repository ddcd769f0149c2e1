package org.rapport.mining.internal.trees;

import java.util.List;
import java.util.Locale;

import org.rapport.mining.spi.ExplainingModel;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.Table;

/** A trained random forest. */
public final class ForestModel implements ExplainingModel {
  private final List<Tree> trees;
  private final List<Feature> features;
  private final List<String> classes;
  private final double outOfBagError;

  ForestModel(List<Tree> trees, List<Feature> features, List<String> classes, double outOfBagError) {
    this.trees = trees;
    this.features = features;
    this.classes = classes;
    this.outOfBagError = outOfBagError;
  }

  @Override
  public List<String> classes() {
    return classes;
  }

  @Override
  public List<String> features() {
    return features.stream().map(Feature::name).toList();
  }

  /**
   * The fraction of training rows that the trees which have not drawn them get wrong together, 0 … 1; NaN if there are
   * none.
   */
  public double outOfBagError() {
    return outOfBagError;
  }

  @Override
  public double[][] probabilities(Table rows, MiningContext context) {
    double[][] values = TreeModel.values(features, rows);
    double[][] probabilities = new double[rows.rows()][classes.size()];
    TreeModel.blocks(probabilities.length, context, (from, to) -> {
      for (Tree tree : trees) {
        for (int row = from; row < to; row++) {
          double[] shares = tree.shares(tree.leaf(values, row));
          double[] sum = probabilities[row];
          for (int c = 0; c < sum.length; c++) {
            sum[c] += shares[c];
          }
        }
      }
      for (int row = from; row < to; row++) {
        for (int c = 0; c < probabilities[row].length; c++) {
          probabilities[row][c] /= trees.size();
        }
      }
    });
    return probabilities;
  }

  /**
   * Shapley values, see {@link TreeShap}, the mean over the trees: together with the trees' mean share among their drawn
   * rows they make the probability.
   */
  @Override
  public double[][] contributions(Table rows, int[] classIndex, MiningContext context) {
    return TreeShap.of(trees, TreeModel.values(features, rows), rows.rows(), classIndex, 1.0 / trees.size(), context);
  }

  List<Tree> trees() {
    return trees;
  }

  double[][] values(Table rows) {
    return TreeModel.values(features, rows);
  }

  @Override
  public String text() {
    String error = Double.isNaN(outOfBagError) ? ""
        : String.format(Locale.ROOT, ", out-of-bag error %.1f %%", 100 * outOfBagError);
    return "forest of " + trees.size() + " trees" + error + "\n";
  }
}
