package org.rapport.mining.internal.linear;

/** The slow, obvious way. */
final class Slow {
  private Slow() {}

  /** Weighted least squares: the normal equations by Gauss elimination with pivots. */
  static double[] leastSquares(double[][] x, double[] y, double[] w) {
    int p = x[0].length;
    double[][] a = new double[p][p + 1];
    for (int row = 0; row < x.length; row++) {
      for (int i = 0; i < p; i++) {
        for (int j = 0; j < p; j++) {
          a[i][j] += w[row] * x[row][i] * x[row][j];
        }
        a[i][p] += w[row] * x[row][i] * y[row];
      }
    }
    for (int i = 0; i < p; i++) {
      int pivot = i;
      for (int k = i; k < p; k++) {
        pivot = Math.abs(a[k][i]) > Math.abs(a[pivot][i]) ? k : pivot;
      }
      double[] line = a[i];
      a[i] = a[pivot];
      a[pivot] = line;
      for (int k = 0; k < p; k++) {
        double factor = k == i ? 0 : a[k][i] / a[i][i];
        for (int j = i; j <= p; j++) {
          a[k][j] -= factor * a[i][j];
        }
      }
    }
    double[] solution = new double[p];
    for (int i = 0; i < p; i++) {
      solution[i] = a[i][p] / a[i][i];
    }
    return solution;
  }
}
