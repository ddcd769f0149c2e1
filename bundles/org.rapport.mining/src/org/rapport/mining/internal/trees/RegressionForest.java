package org.rapport.mining.internal.trees;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.rapport.mining.Dataset;
import org.rapport.mining.Parameter;
import org.rapport.mining.internal.Parallel;
import org.rapport.mining.internal.Targets;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.Needs;
import org.rapport.mining.spi.Regressor;
import org.rapport.table.NumberColumn;

/**
 * A random forest that predicts a number (Breiman, Random forests, 2001) on columns sorted into at most 256 bins. Every
 * tree draws its rows with replacement and looks at a third of the features, drawn by lot, in every node; it has a seed of
 * its own, so the forest does not depend on the number of threads.
 */
public final class RegressionForest implements Regressor<RegressionForest.Settings> {
  private static final int BINS = 256;

  /**
   * The parameters.
   *
   * @param trees the number of trees
   * @param depth the largest number of conditions from root to leaf
   * @param minLeaf the smallest number of drawn rows in a leaf
   * @param features the number of features looked at in a node; 0 for a third of their number
   */
  public record Settings(
      @Parameter(label = "Trees", defaultValue = "100", min = 1, max = 5_000,
          help = "The number of trees, whose answers are averaged. More trees give steadier predictions and take longer.") int trees,
      @Parameter(label = "Depth", defaultValue = "12", min = 1, max = 30,
          help = "The largest number of conditions from the root to a leaf of a tree. A forest never predicts beyond "
              + "what it has seen, so it misleads where customers grow past all others.") int depth,
      @Parameter(label = "Smallest leaf", defaultValue = "5", min = 1, max = 1_000_000,
          help = "The smallest number of drawn rows in a leaf.") int minLeaf,
      @Parameter(label = "Features per node", defaultValue = "0", min = 0, max = 100_000,
          help = "How many features, drawn by lot, a node may choose from; 0 takes a third of their number.") int features) {
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
    double[] centred = RegressionTree.centred(target, weights, centre);
    Binner.Binned[] columns = Binner.bin(data.featureColumns(), BINS, context);
    List<Feature> features = Stream.of(columns).map(Binner.Binned::feature).toList();
    int perNode = settings.features() > 0 ? settings.features() : Math.max(1, columns.length / 3);
    TreeShape shape = new TreeShape(settings.depth(), settings.minLeaf(), perNode);
    int[] eligible = RandomForest.eligible(weights);
    Tree[] trees = new Tree[settings.trees()];
    OutOfBag outOfBag = new OutOfBag(settings.trees(), data.rows());
    Parallel.run(trees.length, context, t -> {
      SplittableRandom random = RandomForest.random(context, t);
      double[] drawn = RandomForest.draw(weights, eligible, random);
      outOfBag.drawn(t, drawn);
      trees[t] = new ValueGrower(columns, centred, centre, shape, context, random).grow(drawn);
    });
    double[] unseen = outOfBag.means(trees, TreeModel.values(features, data.table()), weights, context);
    return new ValueModel(List.of(trees), features, 0, 1.0 / trees.length,
        text(trees.length, unseen, centre, target.values(), weights));
  }

  private static String text(int trees, double[] unseen, double centre, double[] target, double[] weights) {
    double mass = 0;
    double error = 0;
    double spread = 0;
    for (int row = 0; row < unseen.length; row++) {
      if (weights[row] > 0 && !Double.isNaN(unseen[row])) {
        mass += weights[row];
        error += weights[row] * Math.pow(target[row] - unseen[row], 2);
        spread += weights[row] * Math.pow(target[row] - centre, 2);
      }
    }
    String outOfBag = mass == 0 || spread == 0 ? ""
        : String.format(Locale.ROOT, ", out-of-bag RMSE %s, R² %.3f", TreeText.number(Math.sqrt(error / mass)),
            1 - error / spread);
    return "forest of " + trees + " trees" + outOfBag + "\n";
  }
}
