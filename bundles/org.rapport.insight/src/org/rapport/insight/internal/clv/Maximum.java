package org.rapport.insight.internal.clv;

/**
 * Where a likelihood is greatest, or where the search for it ended.
 *
 * @param point the logarithms of the parameters
 * @param value the log-likelihood there
 * @param converged whether this is a maximum inside the bounds, sharp in every direction
 * @param covariance of the logarithms of the parameters: the inverse of the negative Hessian; zeros when not converged
 * @param bound the number of a parameter that ran to its bound, or -1
 * @param starts how many points the search was begun from
 * @param agreeing how many of them led here, to within 0.001 of the log-likelihood
 */
public record Maximum(double[] point, double value, boolean converged, double[][] covariance, int bound, int starts,
    int agreeing) {

  /** The parameters themselves. */
  public double[] parameters() {
    double[] parameters = new double[point.length];
    for (int i = 0; i < parameters.length; i++) {
      parameters[i] = Math.exp(point[i]);
    }
    return parameters;
  }

  /** The variance of a quantity with such a gradient with respect to the logarithms (the delta method). */
  public double variance(double[] gradient) {
    double sum = 0;
    for (int i = 0; i < gradient.length; i++) {
      for (int j = 0; j < gradient.length; j++) {
        sum += gradient[i] * gradient[j] * covariance[i][j];
      }
    }
    return Math.max(0, sum);
  }
}
