package org.rapport.mining.internal.linear;

import java.util.Arrays;

import org.rapport.mining.internal.Targets;
import org.rapport.mining.spi.MiningContext;

/**
 * Weighted least squares on standardised columns: the normal equations by Cholesky, with columns that others tell
 * already left out, and two steps of refinement on the residuals, which bring the accuracy near that of an orthogonal
 * factorisation (Björck, Stability analysis of the method of seminormal equations, 1987). Every category is compared
 * with a reference: its most frequent level.
 *
 * @param rows the rows
 * @param weights their weights
 * @param centre the weighted mean of the target, taken off before fitting
 * @param gram the sum of the weighted outer products of the rows, lower triangle
 * @param factor its factor
 * @param coefficients by column, 0 for what was left out
 * @param residuals target less fitted value, by row; 0 for rows of weight 0
 * @param count the rows with a weight above 0
 */
record LeastSquares(Rows rows, double[] weights, double centre, double[][] gram, Cholesky factor, double[] coefficients,
    double[] residuals, int count) {
  /** A column of which less than this share is its own (variance inflation above 10¹⁰) can't be told. */
  private static final double TOLERANCE = 1e-10;
  private static final int REFINEMENTS = 2;

  static LeastSquares fit(Design design, double[][] values, double[] weights, double[] target, MiningContext context) {
    Rows rows = new Rows(design, values, weights, context);
    double centre = Targets.mean(target, weights);
    double[][] gram = rows.gram(weights);
    boolean[] excluded = new boolean[design.width()];
    for (Design.Term term : design.terms()) {
      if (term.category()) {
        excluded[term.offset() + reference(term)] = true;
      }
    }
    Cholesky factor = Cholesky.of(gram, excluded, TOLERANCE);
    double[] coefficients = new double[design.width()];
    double[] residuals = centred(target, weights, centre);
    for (int step = 0; step <= REFINEMENTS; step++) {
      double[] correction = factor.solve(rows.transposeTimes(product(weights, residuals)));
      for (int i = 0; i < correction.length; i++) {
        coefficients[i] += correction[i];
      }
      double[] fitted = rows.times(coefficients);
      for (int row = 0; row < residuals.length; row++) {
        residuals[row] = weights[row] > 0 ? target[row] - centre - fitted[row] : 0;
      }
    }
    int count = (int) Arrays.stream(weights).filter(weight -> weight > 0).count();
    return new LeastSquares(rows, weights, centre, gram, factor, coefficients, residuals, count);
  }

  /** The level that all others of a category are compared with: the most frequent one, of equal ones the first. */
  static int reference(Design.Term term) {
    int most = 0;
    for (int level = 1; level < term.shares().length; level++) {
      most = term.shares()[level] > term.shares()[most] ? level : most;
    }
    return most;
  }

  static double[] centred(double[] target, double[] weights, double centre) {
    double[] centred = new double[target.length];
    for (int row = 0; row < centred.length; row++) {
      centred[row] = weights[row] > 0 ? target[row] - centre : 0;
    }
    return centred;
  }

  static double[] product(double[] a, double[] b) {
    double[] product = new double[a.length];
    for (int i = 0; i < product.length; i++) {
      product[i] = a[i] * b[i];
    }
    return product;
  }

  /** Degrees of freedom: rows less coefficients, 0 or more. */
  int degrees() {
    return Math.max(0, count - factor.rank());
  }

  /** The weighted sum of the squared residuals. */
  double squares() {
    double sum = 0;
    for (int row = 0; row < residuals.length; row++) {
      sum += weights[row] * residuals[row] * residuals[row];
    }
    return sum;
  }

  /** The variance of a residual of weight 1; NaN without degrees of freedom. */
  double variance() {
    return degrees() == 0 ? Double.NaN : squares() / degrees();
  }
}
