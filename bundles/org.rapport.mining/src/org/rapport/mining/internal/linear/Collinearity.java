package org.rapport.mining.internal.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.rapport.mining.regression.LinearSummary.Inflation;

/** How nearly the columns of a fit say the same. */
final class Collinearity {
  private static final int MOST_ITERATIONS = 2000;

  private final double[][] centred;
  private final double[][] inverse;
  private final int[] columns;

  /**
   * @param fit the fit
   * @param inverse the inverse of its normal equations
   */
  Collinearity(LeastSquares fit, double[][] inverse) {
    int n = 0;
    int[] kept = new int[inverse.length];
    for (int i = 1; i < inverse.length; i++) {
      if (!fit.factor().out(i)) {
        kept[n++] = i;
      }
    }
    this.columns = Arrays.copyOf(kept, n);
    this.inverse = inverse;
    double[][] gram = fit.gram();
    this.centred = new double[inverse.length][inverse.length];
    for (int i : columns) {
      for (int j : columns) {
        double product = i >= j ? gram[i][j] : gram[j][i];
        centred[i][j] = product - gram[i][0] * gram[j][0] / gram[0][0];
      }
    }
  }

  /** The inflation of every field that has a coefficient. */
  List<Inflation> inflations(List<Design.Term> terms) {
    List<Inflation> inflations = new ArrayList<>();
    for (Design.Term term : terms) {
      int[] own = Arrays.stream(columns).filter(c -> c >= term.offset() && c < term.offset() + term.width()).toArray();
      if (own.length > 0) {
        double log = logDeterminant(centred, own) + logDeterminant(inverse, own);
        inflations.add(new Inflation(term.name(), Math.max(1, Math.exp(log / own.length))));
      }
    }
    return inflations;
  }

  private static double logDeterminant(double[][] matrix, int[] columns) {
    double[][] part = new double[columns.length][columns.length];
    for (int i = 0; i < columns.length; i++) {
      for (int j = 0; j < columns.length; j++) {
        part[i][j] = matrix[columns[i]][columns[j]];
      }
    }
    return Cholesky.of(part, new boolean[columns.length], 0).logDeterminant();
  }

  /** The largest singular value of the standardised columns divided by the smallest: by power iteration. */
  double conditionNumber() {
    if (columns.length < 2) {
      return 1;
    }
    int n = columns.length;
    double[][] correlations = new double[n][n];
    double[][] inverted = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        double scale = Math.sqrt(centred[columns[i]][columns[i]] * centred[columns[j]][columns[j]]);
        correlations[i][j] = centred[columns[i]][columns[j]] / scale;
        inverted[i][j] = inverse[columns[i]][columns[j]] * scale;
      }
    }
    return Math.max(1, Math.sqrt(largest(correlations) * largest(inverted)));
  }

  private static double largest(double[][] matrix) {
    double[] x = new double[matrix.length];
    for (int i = 0; i < x.length; i++) {
      x[i] = 1 + i % 7 * 0.1;
    }
    double before = 0;
    for (int iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
      double[] y = new double[x.length];
      double square = 0;
      for (int i = 0; i < x.length; i++) {
        for (int j = 0; j < x.length; j++) {
          y[i] += matrix[i][j] * x[j];
        }
        square += y[i] * y[i];
      }
      double length = Math.sqrt(square);
      for (int i = 0; i < x.length; i++) {
        x[i] = y[i] / length;
      }
      if (Math.abs(length - before) <= 1e-12 * length) {
        return length;
      }
      before = length;
    }
    return before;
  }
}
