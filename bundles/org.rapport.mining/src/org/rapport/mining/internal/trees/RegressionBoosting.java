package org.rapport.mining.internal.trees;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
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
 * Gradient-boosted trees that predict a number, with squared, absolute or Huber's loss (Friedman, Greedy function
 * approximation: a gradient boosting machine, 2001, algorithms 2 to 4) on columns sorted into at most 256 bins. Nothing
 * is random: the same data and parameters give the same model, whatever the seed and the number of threads.
 */
public final class RegressionBoosting implements Regressor<RegressionBoosting.Settings> {
  private static final int BINS = 256;
  private static final int BLOCK = 16_384;
  /** Huber: residuals above this quantile of their absolute values count by their sign only, as in Friedman 2001. */
  private static final double HUBER_QUANTILE = 0.9;

  /** What is made small. */
  public enum Loss {
    /** Squared errors: predicts means. */
    SQUARED,
    /** Absolute errors: predicts medians. */
    ABSOLUTE,
    /** Squared small errors and absolute large ones. */
    HUBER
  }

  /**
   * The parameters.
   *
   * @param rounds the number of rounds
   * @param depth the largest number of conditions from root to leaf
   * @param rate the factor of every tree
   * @param minLeaf the smallest number of rows in a leaf
   * @param ridge shrinks the answers of leaves, with squared loss
   * @param loss what is made small
   */
  public record Settings(
      @Parameter(label = "Rounds", defaultValue = "100", min = 1, max = 10_000,
          help = "How many trees are added, each correcting those before it. Too many learn the training rows by heart; "
              + "with a smaller learning rate more are needed.") int rounds,
      @Parameter(label = "Depth", defaultValue = "3", min = 1, max = 16,
          help = "The largest number of conditions in a tree: how many fields may act together.") int depth,
      @Parameter(label = "Learning rate", defaultValue = "0.1", min = 0.001, max = 1,
          help = "How much of each tree's correction is taken. Smaller values are steadier and need more rounds.") double rate,
      @Parameter(label = "Smallest leaf", defaultValue = "20", min = 1, max = 1_000_000,
          help = "The smallest number of training rows in a leaf. Larger leaves resist chance.") int minLeaf,
      @Parameter(label = "Ridge", defaultValue = "1", min = 0, max = 1_000_000,
          help = "Draws the answers of small leaves towards nothing; squared loss only. 0 trusts every leaf fully.") double ridge,
      @Parameter(label = "Loss", defaultValue = "squared",
          help = "squared predicts means, and a few huge values pull it; absolute predicts medians, and misses the total "
              + "where values are skewed; huber lies between.") Loss loss) {
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
    double[] y = target.values();
    double[] weights = Targets.weights(data, target);
    int[] eligible = RandomForest.eligible(weights);
    Binner.Binned[] columns = Binner.bin(data.featureColumns(), BINS, context);
    double base = settings.loss() == Loss.SQUARED ? Targets.mean(y, weights)
        : median(eligible, 0, eligible.length, y, weights);
    double[] scores = new double[y.length];
    Arrays.fill(scores, base);
    double[] residuals = new double[y.length];
    double[] limit = {Double.POSITIVE_INFINITY};
    BoostGrower.BoostShape shape = new BoostGrower.BoostShape(settings.depth(), settings.minLeaf(),
        settings.loss() == Loss.SQUARED ? settings.ridge() : 0, settings.rate(), false);
    BoostGrower grower = switch (settings.loss()) {
      case SQUARED -> new BoostGrower(columns, eligible, shape, context);
      case ABSOLUTE -> new BoostGrower(columns, eligible, shape, context,
          (rows, from, to) -> median(rows, from, to, residuals, weights));
      case HUBER -> new BoostGrower(columns, eligible, shape, context,
          (rows, from, to) -> huber(rows, from, to, residuals, weights, limit[0]));
    };
    Gradients gradients = new Gradients(new double[y.length], new double[y.length]);
    Tree[] trees = new Tree[settings.rounds()];
    for (int round = 0; round < trees.length; round++) {
      context.checkCanceled();
      for (int row : eligible) {
        residuals[row] = y[row] - scores[row];
      }
      limit[0] = settings.loss() == Loss.HUBER ? quantile(eligible, residuals) : Double.POSITIVE_INFINITY;
      derive(settings.loss(), residuals, weights, limit[0], gradients, context);
      trees[round] = grower.grow(gradients, scores);
    }
    return new ValueModel(List.of(trees), Stream.of(columns).map(Binner.Binned::feature).toList(), base, 1,
        trees.length + " rounds of boosted trees, " + settings.loss().name().toLowerCase(java.util.Locale.ROOT)
            + " loss, starting from " + TreeText.number(base) + "\n");
  }

  private static void derive(Loss loss, double[] residuals, double[] weights, double limit, Gradients gradients,
      MiningContext context) {
    Parallel.blocks(weights.length, BLOCK, context, (from, to) -> {
      for (int row = from; row < to; row++) {
        double pull = loss == Loss.ABSOLUTE ? Math.signum(residuals[row])
            : Math.max(-limit, Math.min(limit, residuals[row]));
        gradients.slope()[row] = weights[row] > 0 ? -weights[row] * pull : 0;
        gradients.curvature()[row] = weights[row];
      }
    });
  }

  /** The absolute residual that nine of ten rows stay below. */
  private static double quantile(int[] rows, double[] residuals) {
    double[] sizes = IntStream.of(rows).mapToDouble(row -> Math.abs(residuals[row])).sorted().toArray();
    double place = HUBER_QUANTILE * (sizes.length - 1);
    int below = (int) place;
    int above = Math.min(sizes.length - 1, below + 1);
    return sizes[below] + (place - below) * (sizes[above] - sizes[below]);
  }

  /** The weighted median; the middle of the two middle values if half of the weight lies on either side. */
  static double median(int[] rows, int from, int to, double[] values, double[] weights) {
    double first = weights[rows[from]];
    double total = 0;
    boolean equal = true;
    for (int i = from; i < to; i++) {
      total += weights[rows[i]];
      equal &= weights[rows[i]] == first;
    }
    if (equal) {
      double[] sorted = IntStream.range(from, to).mapToDouble(i -> values[rows[i]]).sorted().toArray();
      int middle = sorted.length / 2;
      return sorted.length % 2 == 1 ? sorted[middle]
          : sorted[middle - 1] + (sorted[middle] - sorted[middle - 1]) / 2;
    }
    int[] order = IntStream.range(from, to).map(i -> rows[i]).boxed()
        .sorted(Comparator.<Integer>comparingDouble(row -> values[row]).thenComparing(row -> row))
        .mapToInt(Integer::intValue).toArray();
    double below = 0;
    for (int i = 0; i < order.length; i++) {
      below += weights[order[i]];
      if (2 * below == total && i + 1 < order.length) {
        return values[order[i]] + (values[order[i + 1]] - values[order[i]]) / 2;
      }
      if (2 * below > total) {
        return values[order[i]];
      }
    }
    return values[order[order.length - 1]];
  }

  /** The median, and from there the mean of the clipped rest: one step of Huber's estimate. */
  private static double huber(int[] rows, int from, int to, double[] residuals, double[] weights, double limit) {
    double median = median(rows, from, to, residuals, weights);
    double sum = 0;
    double total = 0;
    for (int i = from; i < to; i++) {
      double rest = residuals[rows[i]] - median;
      sum += weights[rows[i]] * Math.max(-limit, Math.min(limit, rest));
      total += weights[rows[i]];
    }
    return median + sum / total;
  }
}
