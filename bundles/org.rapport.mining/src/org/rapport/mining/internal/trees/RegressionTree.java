package org.rapport.mining.internal.trees;

import java.util.List;
import java.util.stream.Stream;

import org.rapport.mining.Dataset;
import org.rapport.mining.Parameter;
import org.rapport.mining.internal.Targets;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.Needs;
import org.rapport.mining.spi.Regressor;
import org.rapport.table.NumberColumn;

/**
 * A regression tree in the manner of CART (Breiman, Friedman, Olshen and Stone, Classification and Regression Trees, 1984):
 * binary splits that lower the squared error most; categories are divided into two groups of levels. Thresholds are exact
 * up to 65,536 different values, beyond that they lie between 65,536 quantiles.
 */
public final class RegressionTree implements Regressor<RegressionTree.Settings> {
  private static final int MOST_BINS = 65_536;

  /**
   * The parameters.
   *
   * @param depth the largest number of conditions from root to leaf
   * @param minLeaf the smallest number of rows in a leaf
   */
  public record Settings(
      @Parameter(label = "Depth", defaultValue = "4", min = 1, max = 30,
          help = "The largest number of conditions from the root to a leaf. A tree predicts in steps, one number a leaf, "
              + "and never beyond what it has seen; deep trees learn the training rows by heart.") int depth,
      @Parameter(label = "Smallest leaf", defaultValue = "5", min = 1, max = 1_000_000,
          help = "The smallest number of training rows in a leaf. Larger leaves give steadier means.") int minLeaf) {
  }

  @Override
  public Class<Settings> parameters() {
    return Settings.class;
  }

  @Override
  public Needs needs() {
    return Needs.NOTHING.weighted();
  }

  @Override
  public ValueModel train(Dataset data, Settings settings, MiningContext context) {
    NumberColumn target = data.targetColumn();
    double[] weights = Targets.weights(data, target);
    double centre = Targets.mean(target.values(), weights);
    Binner.Binned[] columns = Binner.bin(data.featureColumns(), MOST_BINS, context);
    TreeShape shape = new TreeShape(settings.depth(), settings.minLeaf(), columns.length);
    Tree tree = new ValueGrower(columns, centred(target, weights, centre), centre, shape, context, null).grow(weights);
    return new ValueModel(List.of(tree), Stream.of(columns).map(Binner.Binned::feature).toList(), 0, 1, "");
  }

  /** The target less a centre, 0 for rows of weight 0. */
  static double[] centred(NumberColumn target, double[] weights, double centre) {
    double[] centred = new double[weights.length];
    for (int row = 0; row < centred.length; row++) {
      centred[row] = weights[row] > 0 ? target.value(row) - centre : 0;
    }
    return centred;
  }
}
