package org.rapport.insight.internal.clv;

import java.util.Arrays;

/**
 * Averages over the probability p of leaving after an order, which has a beta distribution (a, n), and hence the
 * expected number of orders of a living customer. Given p and a rate with a gamma distribution (k, c), it is
 * (1 − (1 + p t/c)^−k) / p up to time t; its average is what Fader, Hardie and Lee (2005, equation 10) write with the
 * hypergeometric function ₂F₁. That form has removable singularities at a = 1 and a + b + x = 1 and loses digits near
 * them and for long times; the average has only positive terms.
 *
 * <p>The average is taken by the trapezoidal rule over ln(p / (1 − p)), which converges geometrically, since the
 * integrand is analytic around the real line (L. N. Trefethen and J. A. C. Weideman, The exponentially convergent
 * trapezoidal rule, 2014). Far out, where p no longer changes what is averaged, the rest of the sum is a geometric series.
 */
final class LeavingRule {
  private static final double WIDEST = 0.3;
  private static final double FAR = 31;
  private static final double SMALLEST = 1e-15;

  private double[] p = new double[64];
  private double[] logP = new double[64];
  private double[] logStay = new double[64];
  private double[] weight = new double[64];
  private int size;

  /**
   * @param a beta parameter of leaving
   * @param n beta parameter of staying
   * @param scale how fast what is averaged changes with p near 0: below 1e-15 / scale it is taken as constant
   */
  LeavingRule(double a, double n, double scale) {
    double step = Math.min(WIDEST, 0.7 * Math.sqrt(Gammas.trigamma(a) + Gammas.trigamma(n)));
    double middle = Math.log(a / n);
    double far = Math.log((n + scale) / SMALLEST);
    add(middle, 1);
    side(middle, step, a, n, far);
    side(middle, -step, a, n, far);
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += weight[i];
    }
    for (int i = 0; i < size; i++) {
      weight[i] /= sum;
    }
  }

  /** Adds the nodes of one side until they no longer count, or differ by their weight only. */
  private void side(double middle, double step, double a, double n, double far) {
    double top = logWeight(middle, a, n);
    for (double y = middle + step; logWeight(y, a, n) > top - FAR; y += step) {
      double w = Math.exp(logWeight(y, a, n) - top);
      if (Math.signum(step) * y > far) {
        double ratio = Math.exp(-(step > 0 ? n : a) * Math.abs(step));
        double series = w / (1 - ratio);
        add(y, series);
        double mean = -Math.abs(y + step * ratio / (1 - ratio));
        (step > 0 ? logStay : logP)[size - 1] = mean;
        return;
      }
      add(y, w);
    }
  }

  private static double logWeight(double y, double a, double n) {
    return -a * Gammas.softPlus(-y) - n * Gammas.softPlus(y);
  }

  private void add(double y, double w) {
    if (size == p.length) {
      p = Arrays.copyOf(p, 2 * size);
      logP = Arrays.copyOf(logP, 2 * size);
      logStay = Arrays.copyOf(logStay, 2 * size);
      weight = Arrays.copyOf(weight, 2 * size);
    }
    p[size] = Gammas.logistic(y);
    logP[size] = -Gammas.softPlus(-y);
    logStay[size] = -Gammas.softPlus(y);
    weight[size++] = w;
  }

  /**
   * A weighted sum of the expected numbers of orders up to several times.
   *
   * @param k shape of the rate
   * @param c scale of the rate, in time
   * @param ends the times
   * @param coefficients their weights
   * @return the sum and its derivatives with respect to k, c, a and n
   */
  double[] orders(double k, double c, double[] ends, double[] coefficients) {
    double value = 0;
    double dk = 0;
    double dc = 0;
    double da = 0;
    double dn = 0;
    double meanLogP = 0;
    double meanLogStay = 0;
    for (int node = 0; node < size; node++) {
      double g = 0;
      double gk = 0;
      double gc = 0;
      for (int i = 0; i < ends.length; i++) {
        if (coefficients[i] != 0) {
          double tau = ends[i] / c;
          double log = Math.log1p(p[node] * tau);
          double gone = Math.expm1(-k * log);
          g -= coefficients[i] * gone;
          gk += coefficients[i] * log * (gone + 1);
          gc -= coefficients[i] * k * tau * (gone + 1) / ((1 + p[node] * tau) * c);
        }
      }
      g /= p[node];
      value += weight[node] * g;
      dk += weight[node] * gk / p[node];
      dc += weight[node] * gc;
      da += weight[node] * g * logP[node];
      dn += weight[node] * g * logStay[node];
      meanLogP += weight[node] * logP[node];
      meanLogStay += weight[node] * logStay[node];
    }
    return new double[]{value, dk, dc, da - value * meanLogP, dn - value * meanLogStay};
  }
}
