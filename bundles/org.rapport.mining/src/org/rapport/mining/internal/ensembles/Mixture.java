package org.rapport.mining.internal.ensembles;

import java.util.Arrays;

import org.rapport.mining.spi.MiningContext;

/**
 * The shares of members in a mixture of their probabilities that has the least log-loss, by expectation and maximisation
 * (Dempster, Laird and Rubin, Maximum likelihood from incomplete data via the EM algorithm, 1977).
 */
final class Mixture {
  private static final int MOST_ROUNDS = 2_000;
  private static final double TOLERANCE = 1e-7;
  private static final double LEAST = 1e-15;

  private Mixture() {}

  static double[] shares(OutOfFold told, MiningContext context) {
    int members = told.probabilities().length;
    double total = Arrays.stream(told.weights()).sum();
    double[] shares = new double[members];
    Arrays.fill(shares, 1.0 / members);
    double moved = 1;
    for (int round = 0; round < MOST_ROUNDS && moved > TOLERANCE; round++) {
      context.checkCanceled();
      double[] next = new double[members];
      for (int i = 0; i < told.labels().length; i++) {
        double sum = 0;
        for (int m = 0; m < members; m++) {
          sum += shares[m] * likelihood(told, m, i);
        }
        for (int m = 0; m < members; m++) {
          next[m] += told.weights()[i] * shares[m] * likelihood(told, m, i) / sum;
        }
      }
      moved = 0;
      for (int m = 0; m < members; m++) {
        next[m] /= total;
        moved = Math.max(moved, Math.abs(next[m] - shares[m]));
      }
      shares = next;
    }
    return shares;
  }

  private static double likelihood(OutOfFold told, int member, int i) {
    return Math.max(LEAST, told.probabilities()[member][i][told.labels()[i]]);
  }
}
