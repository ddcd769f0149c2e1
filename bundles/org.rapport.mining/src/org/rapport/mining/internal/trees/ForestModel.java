package org.rapport.mining.internal.trees;

import java.util.List;
import java.util.Locale;

import org.rapport.mining.spi.ExplainingModel;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.Table;

/**
 * A trained random forest.
 *
 * @param trees the trees
 * @param columns what is known of the features
 * @param classes the classes in the order of the probabilities
 * @param outOfBagError the fraction of training rows that the trees which have not drawn them get wrong together, 0 … 1;
 *        NaN if there are none
 */
public record ForestModel(List<Tree> trees, List<Feature> columns, List<String> classes, double outOfBagError)
    implements
      ExplainingModel {

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
    double[][] values = TreeModel.values(columns, rows);
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
    return TreeShap.of(trees, TreeModel.values(columns, rows), rows.rows(), classIndex, 1.0 / trees.size(), context);
  }

  double[][] values(Table rows) {
    return TreeModel.values(columns, rows);
  }

  @Override
  public String text() {
    String error = Double.isNaN(outOfBagError) ? ""
        : String.format(Locale.ROOT, ", out-of-bag error %.1f %%", 100 * outOfBagError);
    return "forest of " + trees.size() + " trees" + error + "\n";
  }
}
