package org.rapport.mining.internal.clusters;

/**
 * The distributions of a mixture, ready to be evaluated.
 *
 * @param weights the share of every group
 * @param means groups × numbers
 * @param factors by group the lower triangle L, row after row, of the covariance L·Lᵀ (Cholesky); only the diagonal if not
 *        full
 * @param constants by group the logarithm of its weight less that of the normal distribution's divisor
 * @param levels groups × categories × codes: logarithms of the levels' probabilities; the first is for unknown levels
 * @param full whether numbers may depend on each other within a group
 */
record Components(double[] weights, double[][] means, double[][] factors, double[] constants, double[][][] levels,
    boolean full) {

  /** Memory for one thread. */
  record Scratch(double[] solved) {
  }

  Scratch scratch() {
    return new Scratch(new double[means[0].length]);
  }

  /** How many figures describe the mixture. */
  double figures() {
    int k = weights.length;
    int p = means[0].length;
    double figures = k - 1 + k * (p + (full ? p * (p + 1) / 2.0 : p));
    for (double[] ofCategory : levels[0]) {
      figures += k * (ofCategory.length - 2.0);
    }
    return figures;
  }

  /**
   * The probability of every group for a row.
   *
   * @return the logarithm of the row's density
   */
  double share(Space.Points points, int row, double[] shares, Scratch scratch) {
    double most = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < shares.length; k++) {
      shares[k] = density(points, row, k, scratch.solved());
      most = Math.max(most, shares[k]);
    }
    if (most == Double.NEGATIVE_INFINITY) {
      // so far from all groups that no density is left: as likely as they are themselves
      System.arraycopy(weights, 0, shares, 0, shares.length);
      return most;
    }
    double sum = 0;
    for (int k = 0; k < shares.length; k++) {
      shares[k] = Math.exp(shares[k] - most);
      sum += shares[k];
    }
    for (int k = 0; k < shares.length; k++) {
      shares[k] /= sum;
    }
    return most + Math.log(sum);
  }

  private double density(Space.Points points, int row, int k, double[] solved) {
    double[] mean = means[k];
    double[] factor = factors[k];
    int p = mean.length;
    int at = row * p;
    double squares = 0;
    int cell = 0;
    for (int i = 0; i < p; i++) {
      double sum = points.numbers()[at + i] - mean[i];
      if (full) {
        for (int j = 0; j < i; j++) {
          sum -= factor[cell++] * solved[j];
        }
      }
      solved[i] = sum / factor[cell++];
      squares += solved[i] * solved[i];
    }
    double density = constants[k] - squares / 2;
    int q = points.codeCount();
    for (int i = 0; i < q; i++) {
      density += levels[k][i][points.codes()[row * q + i] + 1];
    }
    return density;
  }
}
