package org.rapport.insight.internal.clv;

import java.util.List;

/**
 * Customers under contract renew or leave at the end of each period, each with a probability of leaving of their own
 * (beta: a, b). P. S. Fader and B. G. S. Hardie, How to Project Customer Retention, 2007, who write α and β.
 */
public final class ShiftedBetaGeometric {
  /** The names of the parameters, in order. */
  public static final List<String> NAMES = List.of("a", "b");

  /** Parameters to begin a search from. */
  public static final List<double[]> STARTS = List.of(new double[]{1, 3}, new double[]{0.3, 0.5},
      new double[]{5, 20}, new double[]{0.1, 2});

  private final double[] lost;
  private final double[] kept;

  /**
   * @param lost customers who left at the end of the first, second … period
   * @param kept customers who were still there when they were last seen: after no, one, two … periods; one number more
   */
  public ShiftedBetaGeometric(double[] lost, double[] kept) {
    this.lost = lost;
    this.kept = kept;
  }

  /**
   * The log-likelihood.
   *
   * @param parameters a and b, both positive
   * @param gradient receives the derivatives with respect to their logarithms
   */
  public double logLikelihood(double[] parameters, double[] gradient) {
    double a = parameters[0];
    double b = parameters[1];
    double logBeta = Gammas.logBeta(a, b);
    double psiBoth = Gammas.digamma(a + b);
    double baseA = Gammas.digamma(a) - psiBoth;
    double baseB = Gammas.digamma(b) - psiBoth;
    double leaving = Gammas.digamma(a + 1);
    double sum = 0;
    double da = 0;
    double db = 0;
    for (int t = 1; t <= lost.length; t++) {
      double both = Gammas.digamma(a + b + t);
      double count = lost[t - 1];
      sum += count * (Gammas.logBeta(a + 1, b + t - 1) - logBeta);
      da += count * (leaving - both - baseA);
      db += count * (Gammas.digamma(b + t - 1) - both - baseB);
      if (kept[t] > 0) {
        sum += kept[t] * (Gammas.logBeta(a, b + t) - logBeta);
        da += kept[t] * (psiBoth - both);
        db += kept[t] * (Gammas.digamma(b + t) - both - baseB);
      }
    }
    gradient[0] = a * da;
    gradient[1] = b * db;
    return sum;
  }

  /**
   * The logarithm of the share that is still there after t periods, and its derivatives with respect to the logarithms
   * of the parameters.
   */
  public static double[] logSurvival(double[] parameters, int t) {
    double a = parameters[0];
    double b = parameters[1];
    double both = Gammas.digamma(a + b) - Gammas.digamma(a + b + t);
    return new double[]{Gammas.logBeta(a, b + t) - Gammas.logBeta(a, b), a * both,
        b * (both + Gammas.digamma(b + t) - Gammas.digamma(b))};
  }
}
