package org.rapport.insight.internal.clv;

import java.util.List;

/**
 * What a customer spends per order: gamma distributed around a mean of the customer's own, whose scale is gamma
 * distributed in turn (p, q, v). P. S. Fader and B. G. S. Hardie, The Gamma-Gamma Model of Monetary Value, 2013.
 */
public final class GammaGamma {
  /** The names of the parameters in the literature, in order. */
  public static final List<String> NAMES = List.of("p", "q", "v");

  private final double[] orders;
  private final double[] mean;
  private final double[] logMean;
  private final double[] logOrders;

  /**
   * @param orders the number of orders that were averaged, each 1 or more, rising or falling as it likes
   * @param mean the average value of these orders, each above 0
   */
  public GammaGamma(double[] orders, double[] mean) {
    this.orders = orders;
    this.mean = mean;
    logMean = new double[mean.length];
    logOrders = new double[mean.length];
    for (int i = 0; i < mean.length; i++) {
      logMean[i] = Math.log(mean[i]);
      logOrders[i] = Math.log(orders[i]);
    }
  }

  /**
   * The log-likelihood of the averages.
   *
   * @param parameters p, q and v, all positive
   * @param gradient receives the derivatives with respect to their logarithms
   */
  public double logLikelihood(double[] parameters, double[] gradient) {
    double p = parameters[0];
    double q = parameters[1];
    double v = parameters[2];
    double logV = Math.log(v);
    double logGammaQ = Gammas.logGamma(q);
    double digammaQ = Gammas.digamma(q);
    double sum = 0;
    double dp = 0;
    double dq = 0;
    double dv = 0;
    double before = 0;
    double constant = 0;
    double psiP = 0;
    double psiBoth = 0;
    for (int i = 0; i < mean.length; i++) {
      double x = orders[i];
      double px = p * x;
      if (x != before) {
        before = x;
        psiBoth = Gammas.digamma(px + q);
        psiP = Gammas.digamma(px);
        constant = Gammas.logGamma(px + q) - Gammas.logGamma(px) - logGammaQ + q * logV;
      }
      double total = v + x * mean[i];
      double logTotal = Math.log(total);
      sum += constant + (px - 1) * logMean[i] + px * logOrders[i] - (px + q) * logTotal;
      dp += x * (psiBoth - psiP + logMean[i] + logOrders[i] - logTotal);
      dq += psiBoth - digammaQ + logV - logTotal;
      dv += q / v - (px + q) / total;
    }
    gradient[0] = p * dp;
    gradient[1] = q * dq;
    gradient[2] = v * dv;
    return sum;
  }

  /**
   * The expected value of an order.
   *
   * @param parameters p, q and v
   * @param x the number of orders that were averaged, 0 or more
   * @param average their average; not looked at when there are none
   * @return the expected value and the derivatives of its logarithm with respect to those of the parameters; NaN where
   * the mean is infinite (no orders and q at most 1)
   */
  public static double[] expected(double[] parameters, double x, double average) {
    double p = parameters[0];
    double q = parameters[1];
    double v = parameters[2];
    double known = x > 0 ? x * average : 0;
    double below = p * x + q - 1;
    if (below <= 0) {
      return new double[]{Double.NaN, 0, 0, 0};
    }
    return new double[]{p * (v + known) / below, 1 - p * x / below, -q / below, v / (v + known)};
  }

  /** Parameters to begin a search from, for such an average value of an order. */
  public static List<double[]> starts(double scale) {
    return List.of(new double[]{5, 4, scale * 0.5}, new double[]{1, 2, scale}, new double[]{2, 10, scale * 5},
        new double[]{20, 3, scale * 0.1});
  }
}
