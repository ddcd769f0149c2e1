package org.rapport.mining.internal.linear;

/**
 * The triangular factor of a symmetric positive semidefinite matrix. Columns that are linear combinations of those
 * before them are left out: their part of every solution is 0.
 */
final class Cholesky {
  private final double[][] l;
  private final boolean[] out;

  private Cholesky(double[][] l, boolean[] out) {
    this.l = l;
    this.out = out;
  }

  /**
   * Factors a matrix.
   *
   * @param a the matrix; its lower triangle is read
   * @param excluded columns to leave out
   * @param tolerance the share of a column's square that must be left when the columns before it are taken off
   */
  static Cholesky of(double[][] a, boolean[] excluded, double tolerance) {
    int n = a.length;
    double[][] l = new double[n][];
    boolean[] out = excluded.clone();
    for (int i = 0; i < n; i++) {
      l[i] = new double[i + 1];
      if (out[i]) {
        continue;
      }
      for (int j = 0; j < i; j++) {
        l[i][j] = out[j] ? 0 : (a[i][j] - dot(l[i], l[j], j)) / l[j][j];
      }
      double left = a[i][i] - dot(l[i], l[i], i);
      if (left <= tolerance * a[i][i]) {
        out[i] = true;
        java.util.Arrays.fill(l[i], 0);
      } else {
        l[i][i] = Math.sqrt(left);
      }
    }
    return new Cholesky(l, out);
  }

  private static double dot(double[] a, double[] b, int length) {
    double sum = 0;
    for (int k = 0; k < length; k++) {
      sum += a[k] * b[k];
    }
    return sum;
  }

  /** Whether a column was left out. */
  boolean out(int column) {
    return out[column];
  }

  /** The number of columns that were not left out. */
  int rank() {
    int rank = 0;
    for (boolean left : out) {
      rank += left ? 0 : 1;
    }
    return rank;
  }

  /** Twice the sum of the logarithms of the factor's diagonal: the logarithm of the determinant. */
  double logDeterminant() {
    double sum = 0;
    for (int i = 0; i < l.length; i++) {
      sum += out[i] ? 0 : 2 * Math.log(l[i][i]);
    }
    return sum;
  }

  /** Solves the system for a right-hand side. */
  double[] solve(double[] right) {
    int n = l.length;
    double[] x = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = out[i] ? 0 : (right[i] - dot(l[i], x, i)) / l[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      if (out[i]) {
        continue;
      }
      x[i] /= l[i][i];
      for (int k = 0; k < i; k++) {
        x[k] -= out[k] ? 0 : l[i][k] * x[i];
      }
    }
    return x;
  }

  /** The inverse, with rows and columns of 0 for what was left out. */
  double[][] inverse() {
    int n = l.length;
    double[][] w = new double[n][];
    for (int i = 0; i < n; i++) {
      w[i] = new double[i + 1];
      if (out[i]) {
        continue;
      }
      for (int k = 0; k < i; k++) {
        double[] wk = w[k];
        double factor = l[i][k];
        if (factor != 0) {
          for (int j = 0; j <= k; j++) {
            w[i][j] -= factor * wk[j];
          }
        }
      }
      for (int j = 0; j < i; j++) {
        w[i][j] /= l[i][i];
      }
      w[i][i] = 1 / l[i][i];
    }
    double[][] inverse = new double[n][n];
    for (int k = 0; k < n; k++) {
      for (int i = 0; i <= k; i++) {
        double factor = w[k][i];
        if (factor != 0) {
          for (int j = 0; j <= i; j++) {
            inverse[i][j] += factor * w[k][j];
          }
        }
      }
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        inverse[j][i] = inverse[i][j];
      }
    }
    return inverse;
  }
}
