package org.rapport.mining.internal.svm;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.rapport.mining.internal.Folds;
import org.rapport.mining.internal.linear.DesignRows;
import org.rapport.mining.spi.MiningContext;

/**
 * Finds the coefficients {@code w} that minimise {@code |w|²/2 + Σ cost · loss(1 − y w·x)} by descending in the dual, one
 * row at a time (Hsieh, Chang, Lin, Keerthi and Sundararajan, A dual coordinate descent method for large-scale linear
 * SVM, 2008, algorithm 1). The constant is a coordinate like the others. It ends when the gap between primal and dual,
 * which bounds the distance to the least value, is small enough.
 */
final class DualDescent {
  private static final int LOOK_EVERY = 8192;
  private static final int GAP_EVERY = 4;

  private final DesignRows rows;
  private final boolean squared;
  private final double tolerance;
  private final int mostEpochs;
  private final MiningContext context;

  /**
   * What was found.
   *
   * @param coefficients the constant first
   * @param gap the primal value less the dual one, divided by the primal one
   * @param epochs how often every row was looked at
   */
  record Found(double[] coefficients, double gap, int epochs) {
  }

  /**
   * A solver.
   *
   * @param squared whether the hinge loss is squared
   * @param tolerance the gap, as a part of the primal value, at which it ends
   */
  DualDescent(DesignRows rows, boolean squared, double tolerance, int mostEpochs, MiningContext context) {
    this.rows = rows;
    this.squared = squared;
    this.tolerance = tolerance;
    this.mostEpochs = mostEpochs;
    this.context = context;
  }

  /**
   * Solves.
   *
   * @param positive whether a row is of the class that is to have high scores
   * @param costs the cost of every row; those with 0 are left out
   * @param width the number of coefficients
   */
  Found solve(boolean[] positive, double[] costs, int width, long seed) {
    double[] w = new double[width];
    double[] alpha = new double[rows.count()];
    double[] squares = new double[rows.count()];
    int[] order = new int[rows.count()];
    int used = 0;
    for (int row = 0; row < order.length; row++) {
      if (costs[row] > 0) {
        order[used++] = row;
        squares[row] = rows.square(row);
      }
    }
    order = Arrays.copyOf(order, used);
    SplittableRandom random = new SplittableRandom(seed);
    double gap = 1;
    int epoch = 0;
    while (epoch < mostEpochs && gap > tolerance) {
      Folds.shuffle(order, random);
      for (int i = 0; i < order.length; i++) {
        if (i % LOOK_EVERY == 0) {
          context.checkCanceled();
        }
        int row = order[i];
        step(row, positive[row] ? 1 : -1, costs[row], squares[row], alpha, w);
      }
      epoch++;
      if (epoch % GAP_EVERY == 0 || epoch == mostEpochs) {
        gap = gap(order, positive, costs, alpha, w);
      }
    }
    return new Found(w, gap, epoch);
  }

  private void step(int row, int y, double cost, double square, double[] alpha, double[] w) {
    double diagonal = squared ? 0.5 / cost : 0;
    double most = squared ? Double.POSITIVE_INFINITY : cost;
    double before = alpha[row];
    double slope = y * rows.score(w, row) - 1 + diagonal * before;
    double after = Math.min(most, Math.max(0, before - slope / (square + diagonal)));
    if (after != before) {
      alpha[row] = after;
      rows.add((after - before) * y, row, w);
    }
  }

  private double gap(int[] order, boolean[] positive, double[] costs, double[] alpha, double[] w) {
    double half = 0;
    for (double coefficient : w) {
      half += coefficient * coefficient / 2;
    }
    double loss = 0;
    double dual = -half;
    for (int i = 0; i < order.length; i++) {
      if (i % LOOK_EVERY == 0) {
        context.checkCanceled();
      }
      int row = order[i];
      double missed = Math.max(0, 1 - (positive[row] ? 1 : -1) * rows.score(w, row));
      loss += costs[row] * (squared ? missed * missed : missed);
      dual += alpha[row] - (squared ? alpha[row] * alpha[row] / (4 * costs[row]) : 0);
    }
    double primal = half + loss;
    return primal > 0 ? (primal - dual) / primal : 0;
  }
}
