package org.rapport.insight.internal.clv;

/**
 * The two ways in which a history can have come about under the Pareto/NBD model, both without the factors they share:
 * alive at the end, (α+T)^−k (β+T)^−s, or left at a moment τ since the last order, ∫ s (α+τ)^−k (β+τ)^−(s+1) dτ.
 *
 * <p>The integral is taken over z = ln(1 + t/c), t the time since the last order and c the shortest scale on which the
 * integrand changes, by Gauss-Legendre rules of ten nodes on pieces of length 2: the integrand is analytic within a
 * distance of π around the line.
 */
final class LeavingTime {
  private static final double[] NODES = {0.14887433898163121, 0.43339539412924719, 0.67940956829902441,
      0.86506336668898451, 0.97390652851717172};
  private static final double[] WEIGHTS = {0.29552422471475287, 0.26926671930999636, 0.21908636251598204,
      0.14945134915058059, 0.066671344308688138};
  private static final double PIECE = 2;
  private static final double NEGLIGIBLE = 1e-17;

  private double k;
  private double m;
  private double a;
  private double b;
  private double c;
  private double total;
  private double meanLogA;
  private double meanInverseA;
  private double meanLogB;
  private double meanInverseB;
  private double logStayed;
  private double odds;
  private final double[] stayed = new double[4];
  private final double[] left = new double[4];

  /** Computes all for one history; k = r + x. */
  void compute(double shape, double alpha, double s, double beta, double recency, double age) {
    k = shape;
    m = s + 1;
    a = alpha + recency;
    b = beta + recency;
    double logA = Math.log(alpha + age);
    double logB = Math.log(beta + age);
    logStayed = -k * logA - s * logB;
    stayed[0] = -logA;
    stayed[1] = -k / (alpha + age);
    stayed[2] = -logB;
    stayed[3] = -s / (beta + age);
    if (age <= recency) {
      odds = Double.NEGATIVE_INFINITY;
      return;
    }
    integrate(age - recency);
    double logLastA = Math.log(a);
    double logLastB = Math.log(b);
    odds = Math.log(s) - k * logLastA - m * logLastB + Math.log(total) - logStayed;
    left[0] = -logLastA - meanLogA / total;
    left[1] = -k * meanInverseA / total;
    left[2] = 1 / s - logLastB - meanLogB / total;
    left[3] = -m * meanInverseB / total;
  }

  private void integrate(double length) {
    c = 1 / Math.max(k / a + m / b, Math.max(1 / a, 1 / b));
    total = 0;
    meanLogA = 0;
    meanInverseA = 0;
    meanLogB = 0;
    meanInverseB = 0;
    double end = Math.log1p(length / c);
    for (double begin = 0; begin < end; begin += PIECE) {
      double half = Math.min(PIECE, end - begin) / 2;
      double before = total;
      for (int node = 0; node < NODES.length; node++) {
        add(begin + half * (1 - NODES[node]), half * WEIGHTS[node]);
        add(begin + half * (1 + NODES[node]), half * WEIGHTS[node]);
      }
      if (total - before < NEGLIGIBLE * total) {
        return;
      }
    }
  }

  private void add(double z, double weight) {
    double t = c * Math.expm1(z);
    double logA = Math.log1p(t / a);
    double logB = Math.log1p(t / b);
    double value = weight * c * Math.exp(z - k * logA - m * logB);
    total += value;
    meanLogA += value * logA;
    meanInverseA += value / (a + t);
    meanLogB += value * logB;
    meanInverseB += value / (b + t);
  }

  /** The logarithm of the first way. */
  double logStayed() {
    return logStayed;
  }

  /** The logarithm of the second way's share to the first's; minus infinity when the last order was at the end. */
  double odds() {
    return odds;
  }

  /** The derivative of the logarithm of the first way with respect to r, α, s or β. */
  double stayedGradient(int parameter) {
    return stayed[parameter];
  }

  /** The derivative of the logarithm of the second way with respect to r, α, s or β. */
  double leftGradient(int parameter) {
    return left[parameter];
  }
}
