package org.rapport.mining.internal.clusters;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix by rotations (Jacobi, Über ein leichtes Verfahren, die in der Theorie
 * der Säculärstörungen vorkommenden Gleichungen numerisch aufzulösen, 1846).
 *
 * @param values the eigenvalues, in no order
 * @param vectors one unit vector a value
 */
record Eigen(double[] values, double[][] vectors) {
  private static final int MOST_SWEEPS = 60;

  /** Solves; the matrix is not changed. */
  static Eigen of(double[][] symmetric) {
    int n = symmetric.length;
    double[][] a = new double[n][];
    double[][] vectors = new double[n][n];
    for (int i = 0; i < n; i++) {
      a[i] = symmetric[i].clone();
      vectors[i][i] = 1;
    }
    for (int sweep = 0; sweep < MOST_SWEEPS && outside(a) > 0; sweep++) {
      for (int p = 0; p < n - 1; p++) {
        for (int q = p + 1; q < n; q++) {
          rotate(a, vectors, p, q);
        }
      }
    }
    double[] values = new double[n];
    for (int i = 0; i < n; i++) {
      values[i] = a[i][i];
    }
    return new Eigen(values, vectors);
  }

  /** The sum of the squares off the diagonal; 0 where they don't matter beside the diagonal. */
  private static double outside(double[][] a) {
    double sum = 0;
    double diagonal = 0;
    for (int i = 0; i < a.length; i++) {
      diagonal += a[i][i] * a[i][i];
      for (int j = 0; j < i; j++) {
        sum += a[i][j] * a[i][j];
      }
    }
    return sum <= 1e-28 * diagonal ? 0 : sum;
  }

  private static void rotate(double[][] a, double[][] vectors, int p, int q) {
    if (a[p][q] == 0) {
      return;
    }
    double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
    double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
    double c = 1 / Math.sqrt(t * t + 1);
    double s = t * c;
    for (int i = 0; i < a.length; i++) {
      double ip = a[i][p];
      double iq = a[i][q];
      a[i][p] = c * ip - s * iq;
      a[i][q] = s * ip + c * iq;
    }
    turn(a, p, q, c, s);
    turn(vectors, p, q, c, s);
  }

  private static void turn(double[][] rows, int p, int q, double c, double s) {
    double[] first = rows[p];
    double[] second = rows[q];
    for (int i = 0; i < first.length; i++) {
      double ip = first[i];
      double iq = second[i];
      first[i] = c * ip - s * iq;
      second[i] = s * ip + c * iq;
    }
  }
}
