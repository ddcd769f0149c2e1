package org.rapport.mining.internal.trees;

import java.util.Arrays;
import java.util.List;

import org.rapport.mining.internal.Contributions;
import org.rapport.mining.internal.Softmax;
import org.rapport.mining.spi.ExplainingModel;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.Table;

/**
 * Trained boosted trees. A row's score is a base and the sum of all trees' answers; scores become probabilities by the
 * logistic function, with more than two classes by softmax.
 */
public final class BoostedModel implements ExplainingModel {
  private final List<Tree[]> rounds;
  private final double[] base;
  private final List<Feature> features;
  private final List<String> classes;

  BoostedModel(List<Tree[]> rounds, double[] base, List<Feature> features, List<String> classes) {
    this.rounds = rounds;
    this.base = base;
    this.features = features;
    this.classes = classes;
  }

  /** Probabilities from scores: of the second class if there is one score, else of all. */
  static void shares(double[][] scores, int row, double[] shares) {
    if (scores.length == 1) {
      shares[0] = 1 / (1 + Math.exp(-scores[0][row]));
      return;
    }
    for (int k = 0; k < scores.length; k++) {
      shares[k] = scores[k][row];
    }
    Softmax.apply(shares);
  }

  @Override
  public List<String> classes() {
    return classes;
  }

  @Override
  public List<String> features() {
    return features.stream().map(Feature::name).toList();
  }

  private double[][] scores(double[][] values, int rows, MiningContext context) {
    double[][] scores = new double[base.length][rows];
    TreeModel.blocks(rows, context, (from, to) -> {
      for (int k = 0; k < base.length; k++) {
        double[] sum = scores[k];
        Arrays.fill(sum, from, to, base[k]);
        for (Tree[] round : rounds) {
          Tree tree = round[k];
          for (int row = from; row < to; row++) {
            sum[row] += tree.shares(tree.leaf(values, row))[0];
          }
        }
      }
    });
    return scores;
  }

  @Override
  public double[][] probabilities(Table rows, MiningContext context) {
    double[][] scores = scores(TreeModel.values(features, rows), rows.rows(), context);
    double[][] probabilities = new double[rows.rows()][];
    for (int row = 0; row < probabilities.length; row++) {
      probabilities[row] = all(scores, row);
    }
    return probabilities;
  }

  private double[] all(double[][] scores, int row) {
    double[] shares = new double[classes.size()];
    shares(scores, row, shares);
    if (base.length == 1) {
      shares[1] = shares[0];
      shares[0] = 1 - shares[1];
    }
    return shares;
  }

  /**
   * The trees' changes of the score along a row's paths, stretched so that together they make the difference between the
   * row's probability and that of the base rate.
   */
  @Override
  public double[][] contributions(Table rows, int[] classIndex, MiningContext context) {
    double[][] values = TreeModel.values(features, rows);
    double[][] scores = scores(values, rows.rows(), context);
    double[][] bases = new double[base.length][];
    for (int k = 0; k < base.length; k++) {
      bases[k] = new double[]{base[k]};
    }
    double[] usual = all(bases, 0);
    double[][] contributions = new double[rows.rows()][features.size()];
    TreeModel.blocks(contributions.length, context, (from, to) -> {
      for (int row = from; row < to; row++) {
        double[] shares = all(scores, row);
        for (int k = 0; k < base.length; k++) {
          double factor = base.length == 1 ? classIndex[row] == 1 ? 1 : -1
              : (classIndex[row] == k ? 1 : 0) - shares[k];
          for (Tree[] round : rounds) {
            round[k].contribute(values, row, 0, factor, contributions[row]);
          }
        }
        Contributions.stretch(contributions[row], shares[classIndex[row]], usual[classIndex[row]]);
      }
    });
    return contributions;
  }

  @Override
  public String text() {
    return rounds.size() + " rounds of boosted trees\n";
  }
}
