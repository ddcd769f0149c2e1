package org.rapport.mining.internal.trees;

import java.util.List;
import java.util.stream.Stream;

import org.rapport.mining.Dataset;
import org.rapport.mining.Parameter;
import org.rapport.mining.internal.Labels;
import org.rapport.mining.spi.Classifier;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.Needs;
import org.rapport.table.CategoryColumn;

/**
 * A decision tree in the manner of CART (Breiman, Friedman, Olshen and Stone, Classification and Regression Trees, 1984):
 * binary splits that lower the Gini impurity most; categories are divided into two groups of levels. {@link C45} is the
 * other kind of tree. Thresholds are exact up to 65,536 rows, and for whole numbers of a small range always; for other
 * numbers in more rows they are chosen among the values of about 32,768 evenly spaced rows.
 */
public final class DecisionTree implements Classifier<DecisionTree.Settings> {
  private static final int MOST_BINS = 65_536;
  private static final int MOST_CELLS = 1 << 18;

  /**
   * The parameters.
   *
   * @param depth the largest number of conditions from root to leaf
   * @param minLeaf the smallest number of rows in a leaf
   */
  public record Settings(
      @Parameter(label = "Depth", defaultValue = "3", min = 1, max = 30,
          help = "The largest number of conditions from the root to a leaf. Deep trees fit the training rows more "
              + "closely and are harder to read.") int depth,
      @Parameter(label = "Smallest leaf", defaultValue = "1", min = 1, max = 1_000_000,
          help = "The smallest number of training rows in a leaf. Larger leaves give steadier probabilities.") int minLeaf) {
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
  public TreeModel train(Dataset data, Settings settings, MiningContext context) {
    CategoryColumn label = data.labelColumn();
    int classes = label.levels().size();
    int bins = Math.max(256, Math.min(MOST_BINS, MOST_CELLS / Math.max(1, classes)));
    Binner.Binned[] columns = Binner.bin(data.featureColumns(), bins, context);
    TreeShape shape = new TreeShape(settings.depth(), settings.minLeaf(), columns.length);
    Tree tree = new TreeGrower(columns, label.codes(), classes, shape, context, null).grow(Labels.weights(data, label));
    List<Feature> features = Stream.of(columns).map(Binner.Binned::feature).toList();
    return new TreeModel(tree, features, label.levels());
  }
}
