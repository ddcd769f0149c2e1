package org.rapport.mining.internal.linear;

import org.rapport.mining.spi.MiningContext;

/**
 * Ridge regression on standardised columns: least squares plus λ times the sum of the squared coefficients, the
 * intercept free (Hoerl and Kennard, Ridge regression: biased estimation for nonorthogonal problems, 1970). λ is chosen
 * by generalised cross-validation if it is not given (Golub, Heath and Wahba, Generalized cross-validation as a method
 * for choosing a good ridge parameter, 1979).
 *
 * @param lambda λ
 * @param coefficients by column, for the centred target
 * @param effective the effective number of coefficients: the trace of the matrix that makes fitted values of targets
 */
record Penalised(double lambda, double[] coefficients, double effective) {
  private static final int GRID = 37;
  private static final double LOWEST = 1e-6;
  private static final double HIGHEST = 1e3;
  private static final int GOLDEN_STEPS = 24;

  /** The sums that every λ is tried on. */
  private record Sums(double[][] gram, double[] products, double square, int count, MiningContext context) {
    Penalised at(double lambda) {
      context.checkCanceled();
      int width = products.length;
      double[][] a = new double[width][];
      for (int i = 0; i < width; i++) {
        a[i] = java.util.Arrays.copyOf(gram[i], i + 1);
        a[i][i] += i == 0 ? 0 : lambda;
      }
      Cholesky factor = Cholesky.of(a, new boolean[width], 0);
      double[] b = factor.solve(products);
      double[][] inverse = factor.inverse();
      double trace = 0;
      for (int i = 1; i < width; i++) {
        trace += inverse[i][i];
      }
      return new Penalised(lambda, b, factor.rank() - lambda * trace);
    }

    /** The generalised cross-validation: the mean squared residual over the squared share of free rows. */
    double score(Penalised fit) {
      double squares = square;
      double[] b = fit.coefficients();
      for (int i = 0; i < b.length; i++) {
        squares -= 2 * b[i] * products[i];
        for (int j = 0; j <= i; j++) {
          squares += (i == j ? 1 : 2) * b[i] * gram[i][j] * b[j];
        }
      }
      double free = 1 - fit.effective() / count;
      return free <= 1e-9 ? Double.POSITIVE_INFINITY : Math.max(0, squares) / count / (free * free);
    }
  }

  /**
   * Fits.
   *
   * @param centred the target less its mean, 0 for rows of weight 0
   * @param lambda above 0, or 0 to choose it
   */
  static Penalised fit(Rows rows, double[] weights, double[] centred, double lambda, MiningContext context) {
    double square = 0;
    int count = 0;
    for (int row = 0; row < weights.length; row++) {
      square += weights[row] * centred[row] * centred[row];
      count += weights[row] > 0 ? 1 : 0;
    }
    Sums sums = new Sums(rows.gram(weights), rows.transposeTimes(LeastSquares.product(weights, centred)), square,
        count, context);
    return lambda > 0 ? sums.at(lambda) : choose(sums);
  }

  /** The best of a grid, then golden sections between its neighbours. */
  private static Penalised choose(Sums sums) {
    double total = sums.gram()[0][0];
    double step = Math.log(HIGHEST / LOWEST) / (GRID - 1);
    double best = Double.POSITIVE_INFINITY;
    int at = 0;
    for (int i = 0; i < GRID; i++) {
      double score = sums.score(sums.at(total * LOWEST * Math.exp(i * step)));
      if (score < best) {
        best = score;
        at = i;
      }
    }
    double low = Math.log(total * LOWEST) + (at - 1) * step;
    double high = low + 2 * step;
    double ratio = (Math.sqrt(5) - 1) / 2;
    for (int i = 0; i < GOLDEN_STEPS; i++) {
      double a = high - ratio * (high - low);
      double b = low + ratio * (high - low);
      if (sums.score(sums.at(Math.exp(a))) <= sums.score(sums.at(Math.exp(b)))) {
        high = b;
      } else {
        low = a;
      }
    }
    return sums.at(Math.exp((low + high) / 2));
  }
}
