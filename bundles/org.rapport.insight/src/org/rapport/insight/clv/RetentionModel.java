package org.rapport.insight.clv;

import java.util.Arrays;
import java.util.List;

import org.rapport.insight.InsightException;
import org.rapport.insight.internal.clv.Maximum;
import org.rapport.insight.internal.clv.ShiftedBetaGeometric;
import org.rapport.mining.evaluation.Interval;

/**
 * How long customers under contract stay: the shifted beta-geometric model (P. S. Fader and B. G. S. Hardie, How to
 * Project Customer Retention, 2007), fitted on one cohort. It has the period of renewal as its unit.
 *
 * @since 0.1
 */
public final class RetentionModel {
  private static final int LONGEST = 10_000;

  private final PeriodUnit period;
  private final ModelFit fit;

  private RetentionModel(PeriodUnit period, ModelFit fit) {
    this.period = period;
    this.fit = fit;
  }

  /**
   * Fits the model by maximum likelihood.
   *
   * @param period the time between renewals
   * @param customers how many customers of the cohort were there at the beginning, and after each renewal; not rising,
   * three numbers or more
   * @throws InsightException when the numbers rise, are too few, or nobody left
   */
  public static RetentionModel fit(PeriodUnit period, long... customers) {
    if (customers.length < 3) {
      throw new InsightException(
          "A retention model needs the customers at the beginning and after two renewals or more.");
    }
    double[] lost = new double[customers.length - 1];
    for (int t = 0; t < lost.length; t++) {
      lost[t] = customers[t] - (double) customers[t + 1];
      if (lost[t] < 0 || customers[t + 1] < 0) {
        throw new InsightException("A cohort has no new customers: after renewal " + (t + 1) + " there are "
            + customers[t + 1] + ", before it " + customers[t] + ".");
      }
    }
    long stayed = customers[customers.length - 1];
    if (stayed == customers[0]) {
      throw new InsightException("No customer has left, so nothing can be learned about leaving.");
    }
    ShiftedBetaGeometric likelihood = new ShiftedBetaGeometric(lost, stayed);
    double[] parameters = new double[2];
    return new RetentionModel(period, ModelFit.of("sBG", ShiftedBetaGeometric.NAMES, (int) Math.min(Integer.MAX_VALUE,
        customers[0]), (point, gradient) -> {
          parameters[0] = Math.exp(point[0]);
          parameters[1] = Math.exp(point[1]);
          return likelihood.logLikelihood(parameters, gradient);
        }, ShiftedBetaGeometric.STARTS, new double[]{1, 1}));
  }

  /** The time between renewals. */
  public PeriodUnit period() {
    return period;
  }

  /** What came of fitting it. */
  public ModelFit fit() {
    return fit;
  }

  /**
   * The share of the cohort that is still there after a number of renewals.
   *
   * @param renewals 0 … 10,000
   * @return above 0, at most 1
   * @throws InsightException when the fit did not converge
   */
  public double survival(int renewals) {
    return Math.exp(logSurvival(renewals)[0]);
  }

  /** The 95 % interval of {@link #survival}, by the delta method on the logarithms of the parameters. */
  public Interval survivalInterval(int renewals) {
    double[] survival = logSurvival(renewals);
    Maximum maximum = fit.usable();
    double deviation = Math.sqrt(maximum.variance(Arrays.copyOfRange(survival, 1, 3)));
    return ModelFit.positive(Math.exp(survival[0]), deviation).clipped();
  }

  /**
   * The share of those there before a renewal who renew.
   *
   * @param renewal 1 … 10,000
   */
  public double retention(int renewal) {
    List<ModelParameter> parameters = fit.parameters();
    logSurvival(renewal);
    double a = parameters.get(0).value();
    double b = parameters.get(1).value();
    return (b + renewal - 1) / (a + b + renewal - 1);
  }

  /**
   * The expected number of payments of a customer who has renewed so often, each discounted to now: one at each coming
   * renewal the customer makes, until the horizon.
   *
   * @param renewals how often the customer has renewed, 0 … 10,000
   * @param horizon the coming time
   * @param discount how much less later money is worth
   * @param lengths how long the units of time are
   */
  public double discountedPayments(int renewals, Span horizon, DiscountRate discount, UnitLengths lengths) {
    double perPeriod = lengths.days(period) / lengths.days(discount.per());
    int coming = (int) Math.min(LONGEST, Math.floor(lengths.in(horizon, period).count() + 1e-9));
    double now = logSurvival(renewals)[0];
    double sum = 0;
    for (int t = 1; t <= coming; t++) {
      sum += Math.exp(logSurvival(renewals + t)[0] - now) * Math.pow(1 + discount.rate(), -t * perPeriod);
    }
    return sum;
  }

  private double[] logSurvival(int renewals) {
    if (renewals < 0 || renewals > 2 * LONGEST) {
      throw new InsightException("The number of renewals is between 0 and " + LONGEST + ", not " + renewals + ".");
    }
    return ShiftedBetaGeometric.logSurvival(fit.usable().parameters(), renewals);
  }
}
