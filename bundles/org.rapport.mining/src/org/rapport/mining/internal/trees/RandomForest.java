package org.rapport.mining.internal.trees;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.rapport.mining.Dataset;
import org.rapport.mining.Parameter;
import org.rapport.mining.internal.Labels;
import org.rapport.mining.internal.Parallel;
import org.rapport.mining.spi.Classifier;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.Needs;
import org.rapport.table.CategoryColumn;

/**
 * A random forest (Breiman, Random forests, 2001) on columns sorted into at most 256 bins. Every tree draws its rows with
 * replacement and looks at a few features by lot in every node; it has a seed of its own, so the forest does not depend
 * on the number of threads.
 */
public final class RandomForest implements Classifier<RandomForest.Settings> {
  private static final int BINS = 256;
  private static final long SEED_FACTOR = 1_000_003;

  /**
   * The parameters.
   *
   * @param trees the number of trees
   * @param depth the largest number of conditions from root to leaf
   * @param minLeaf the smallest number of drawn rows in a leaf
   * @param features the number of features looked at in a node; 0 for the square root of their number
   */
  public record Settings(
      @Parameter(label = "Trees", defaultValue = "100", min = 1, max = 5_000,
          help = "The number of trees. More trees give steadier probabilities and take longer.") int trees,
      @Parameter(label = "Depth", defaultValue = "3", min = 1, max = 30,
          help = "The largest number of conditions from the root to a leaf of a tree.") int depth,
      @Parameter(label = "Smallest leaf", defaultValue = "1", min = 1, max = 1_000_000,
          help = "The smallest number of drawn rows in a leaf.") int minLeaf,
      @Parameter(label = "Features per node", defaultValue = "0", min = 0, max = 100_000,
          help = "How many features, drawn by lot, a node may choose from; 0 takes the square root of their number.") int features) {
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
  public ForestModel train(Dataset data, Settings settings, MiningContext context) {
    CategoryColumn label = data.labelColumn();
    Binner.Binned[] columns = Binner.bin(data.featureColumns(), BINS, context);
    List<Feature> features = Stream.of(columns).map(Binner.Binned::feature).toList();
    int perNode = settings.features() > 0 ? settings.features() : (int) Math.max(1, Math.sqrt(columns.length));
    TreeShape shape = new TreeShape(settings.depth(), settings.minLeaf(), perNode);
    double[] weights = Labels.weights(data, label);
    int[] eligible = eligible(weights);
    Tree[] trees = new Tree[settings.trees()];
    OutOfBag outOfBag = new OutOfBag(settings.trees(), data.rows());
    int[] codes = label.codes();
    int classes = label.levels().size();
    Parallel.run(trees.length, context, t -> {
      if (t % 10 == 0) {
        context.monitor().subTask("Random forest: tree " + (t + 1) + " of " + trees.length);
      }
      SplittableRandom random = random(context, t);
      double[] drawn = draw(weights, eligible, random);
      outOfBag.drawn(t, drawn);
      trees[t] = new TreeGrower(columns, codes, classes, shape, context, random).grow(drawn);
    });
    double error = outOfBag.error(trees, TreeModel.values(features, data.table()), codes, weights, classes, context);
    return new ForestModel(List.of(trees), features, label.levels(), error);
  }

  /** The random numbers of a tree. */
  static SplittableRandom random(MiningContext context, int tree) {
    return new SplittableRandom(context.seed() * SEED_FACTOR + tree);
  }

  /** The rows with a weight above 0. */
  static int[] eligible(double[] weights) {
    int n = 0;
    int[] rows = new int[weights.length];
    for (int row = 0; row < weights.length; row++) {
      if (weights[row] > 0) {
        rows[n++] = row;
      }
    }
    return Arrays.copyOf(rows, n);
  }

  /** Draws as many rows as there are, with replacement: the weight of every row times how often it was drawn. */
  static double[] draw(double[] weights, int[] eligible, SplittableRandom random) {
    double[] drawn = new double[weights.length];
    for (int i = 0; i < eligible.length; i++) {
      int row = eligible[random.nextInt(eligible.length)];
      drawn[row] += weights[row];
    }
    return drawn;
  }
}
