package org.rapport.mining.internal.trees;

import org.rapport.mining.spi.MiningContext;

/** The error of a forest on the rows that its trees have not drawn: an honest figure without a test part. */
final class OutOfBag {
  private final long[][] drawn;

  OutOfBag(int trees, int rows) {
    drawn = new long[trees][(rows + 63) >> 6];
  }

  /** Notes the rows that a tree has drawn. */
  void drawn(int tree, double[] weights) {
    long[] bits = drawn[tree];
    for (int row = 0; row < weights.length; row++) {
      if (weights[row] > 0) {
        bits[row >> 6] |= 1L << row;
      }
    }
  }

  /**
   * The weighted fraction of rows that the trees which have not drawn them get wrong together, 0 … 1; NaN if every row
   * was drawn by every tree.
   */
  double error(Tree[] trees, double[][] values, int[] labels, double[] weights, int classes, MiningContext context) {
    int blocks = (labels.length + TreeModel.BLOCK - 1) / TreeModel.BLOCK;
    double[] wrong = new double[blocks];
    double[] all = new double[blocks];
    TreeModel.blocks(labels.length, context, (from, to) -> {
      double[] votes = new double[(to - from) * classes];
      boolean[] seen = new boolean[to - from];
      for (int t = 0; t < trees.length; t++) {
        vote(trees[t], drawn[t], values, weights, from, votes, seen, classes);
      }
      int block = from / TreeModel.BLOCK;
      for (int row = from; row < to; row++) {
        if (seen[row - from]) {
          all[block] += weights[row];
          wrong[block] += winner(votes, (row - from) * classes, classes) == labels[row] ? 0 : weights[row];
        }
      }
    });
    double wrongs = 0;
    double total = 0;
    for (int i = 0; i < blocks; i++) {
      wrongs += wrong[i];
      total += all[i];
    }
    return wrongs / total;
  }

  private static void vote(Tree tree, long[] inBag, double[][] values, double[] weights, int from, double[] votes,
      boolean[] seen, int classes) {
    for (int i = 0; i < seen.length; i++) {
      int row = from + i;
      if ((inBag[row >> 6] & 1L << row) == 0 && weights[row] > 0) {
        seen[i] = true;
        double[] shares = tree.shares(tree.leaf(values, row));
        for (int c = 0; c < classes; c++) {
          votes[i * classes + c] += shares[c];
        }
      }
    }
  }

  /** For every row the mean answer of the trees that have not drawn it; NaN if there is none. */
  double[] means(Tree[] trees, double[][] values, double[] weights, MiningContext context) {
    double[] means = new double[weights.length];
    TreeModel.blocks(means.length, context, (from, to) -> {
      double[] sums = new double[to - from];
      int[] counts = new int[to - from];
      for (int t = 0; t < trees.length; t++) {
        for (int row = from; row < to; row++) {
          if ((drawn[t][row >> 6] & 1L << row) == 0 && weights[row] > 0) {
            sums[row - from] += trees[t].shares(trees[t].leaf(values, row))[0];
            counts[row - from]++;
          }
        }
      }
      for (int row = from; row < to; row++) {
        means[row] = counts[row - from] == 0 ? Double.NaN : sums[row - from] / counts[row - from];
      }
    });
    return means;
  }

  private static int winner(double[] votes, int offset, int classes) {
    int winner = 0;
    for (int c = 1; c < classes; c++) {
      winner = votes[offset + c] > votes[offset + winner] ? c : winner;
    }
    return winner;
  }
}
