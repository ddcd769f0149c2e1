package org.rapport.mining.internal.trees;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.mining.Parameter;
import org.rapport.mining.internal.Labels;
import org.rapport.mining.internal.Parallel;
import org.rapport.mining.spi.Classifier;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.Needs;
import org.rapport.table.CategoryColumn;

/**
 * Gradient-boosted trees with logistic loss (Friedman, Greedy function approximation: a gradient boosting machine, 2001;
 * second-order steps and shrinkage of leaves as in Chen and Guestrin, XGBoost, 2016) on columns sorted into at most 256
 * bins. With two classes one tree a round, with more one tree a class and round. Nothing is random: the same data and
 * parameters give the same model, whatever the seed and the number of threads.
 */
public final class GradientBoosting implements Classifier<GradientBoosting.Settings> {
  private static final int BINS = 256;
  private static final int BLOCK = 16_384;

  /**
   * The parameters.
   *
   * @param rounds the number of rounds
   * @param depth the largest number of conditions from root to leaf
   * @param rate the factor of every tree
   * @param minLeaf the smallest number of rows in a leaf
   * @param ridge shrinks the answers of leaves
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
          help = "Draws the answers of small leaves towards nothing. 0 trusts every leaf fully.") double ridge) {
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
  public BoostedModel train(Dataset data, Settings settings, MiningContext context) {
    CategoryColumn label = data.labelColumn();
    double[] weights = Labels.weights(data, label);
    int[] eligible = IntStream.range(0, weights.length).filter(row -> weights[row] > 0).toArray();
    if (eligible.length == 0) {
      throw new MiningException("There is no training row with a target and a weight above 0.");
    }
    Binner.Binned[] columns = Binner.bin(data.featureColumns(), BINS, context);
    List<Feature> features = Stream.of(columns).map(Binner.Binned::feature).toList();
    int classes = label.levels().size();
    int scored = classes == 2 ? 1 : classes;
    double[] base = base(label, weights, scored);
    double[][] scores = new double[scored][data.rows()];
    for (int k = 0; k < scored; k++) {
      Arrays.fill(scores[k], base[k]);
    }
    BoostGrower grower = new BoostGrower(columns, eligible,
        new BoostGrower.BoostShape(settings.depth(), settings.minLeaf(), settings.ridge(), settings.rate(), true),
        context);
    Tree[][] trees = new Tree[settings.rounds()][scored];
    double[][] slopes = new double[scored][data.rows()];
    double[][] curvatures = new double[scored][data.rows()];
    for (int round = 0; round < trees.length; round++) {
      if (round % 10 == 0) {
        context.monitor().subTask("Boosted trees: round " + (round + 1) + " of " + trees.length);
      }
      derive(label.codes(), weights, scores, slopes, curvatures, context);
      for (int k = 0; k < scored; k++) {
        trees[round][k] = grower.grow(new Gradients(slopes[k], curvatures[k]), scores[k]);
      }
    }
    return new BoostedModel(List.of(trees), base, features, label.levels());
  }

  /** The scores of the base rates: log-odds of the second of two classes, else the logarithm of every class's share. */
  private static double[] base(CategoryColumn label, double[] weights, int scored) {
    double[] totals = new double[label.levels().size()];
    for (int row = 0; row < weights.length; row++) {
      if (weights[row] > 0) {
        totals[label.code(row)] += weights[row];
      }
    }
    double all = Arrays.stream(totals).sum();
    double least = 1e-9 * all;
    if (scored == 1) {
      return new double[]{Math.log(Math.max(totals[1], least) / Math.max(totals[0], least))};
    }
    return Arrays.stream(totals).map(total -> Math.log(Math.max(total, least) / all)).toArray();
  }

  private static void derive(int[] codes, double[] weights, double[][] scores, double[][] slopes,
      double[][] curvatures, MiningContext context) {
    int scored = scores.length;
    Parallel.blocks(codes.length, BLOCK, context, (from, to) -> {
      double[] shares = new double[scored];
      for (int row = from; row < to; row++) {
        BoostedModel.shares(scores, row, shares);
        for (int k = 0; k < scored; k++) {
          boolean hit = codes[row] == (scored == 1 ? 1 : k);
          slopes[k][row] = weights[row] * (shares[k] - (hit ? 1 : 0));
          curvatures[k][row] = weights[row] * shares[k] * (1 - shares[k]);
        }
      }
    });
  }
}
