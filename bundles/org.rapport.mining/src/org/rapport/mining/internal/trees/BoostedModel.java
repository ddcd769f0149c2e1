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
 *
 * @param rounds by round a tree a score
 * @param base by score what is added to the trees' answers
 * @param columns what is known of the features
 * @param classes the classes in the order of the probabilities
 */
public record BoostedModel(List<Tree[]> rounds, double[] base, List<Feature> columns, List<String> classes)
    implements
      ExplainingModel {

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
    return columns.stream().map(Feature::name).toList();
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
    double[][] scores = scores(TreeModel.values(columns, rows), rows.rows(), context);
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
   * Shapley values of the scores, see {@link TreeShap}, carried over to the probability by {@link Contributions#through}:
   * together with the probability of the trees' mean scores they make the row's probability.
   */
  @Override
  public double[][] contributions(Table rows, int[] classIndex, MiningContext context) {
    double[][] values = TreeModel.values(columns, rows);
    double[][] scores = scores(values, rows.rows(), context);
    double[][][] parts = scoreParts(values, rows.rows(), context);
    double[] usual = usualScores();
    double[][] contributions = new double[rows.rows()][];
    TreeModel.blocks(contributions.length, context, (from, to) -> {
      double[] reached = new double[base.length];
      double[][] ofRow = new double[base.length][];
      for (int row = from; row < to; row++) {
        for (int k = 0; k < base.length; k++) {
          reached[k] = scores[k][row];
          ofRow[k] = parts[k][row];
        }
        contributions[row] = Contributions.through(ofRow, usual, reached, classIndex[row]);
      }
    });
    return contributions;
  }

  /** The Shapley values of every score: scores × rows × features. */
  double[][][] scoreParts(double[][] values, int rows, MiningContext context) {
    double[][][] parts = new double[base.length][][];
    for (int k = 0; k < base.length; k++) {
      int which = k;
      parts[k] = TreeShap.of(rounds.stream().map(round -> round[which]).toList(), values, rows,
          TreeShap.outputs(rows, 0), 1, context);
    }
    return parts;
  }

  /** The scores without knowing any feature. */
  double[] usualScores() {
    double[] usual = base.clone();
    for (Tree[] round : rounds) {
      for (int k = 0; k < usual.length; k++) {
        usual[k] += TreeShap.expected(round[k], 0);
      }
    }
    return usual;
  }

  @Override
  public String text() {
    return rounds.size() + " rounds of boosted trees\n";
  }
}
