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
      lost[t] = left(customers, t);
    }
    long stayed = customers[customers.length - 1];
    double[] kept = new double[customers.length];
    kept[lost.length] = stayed;
    return fit(period, lost, kept);
  }

  /**
   * Fits the model on several cohorts at once, which may have been observed for different times.
   *
   * @param period the time between renewals
   * @param cohorts of each cohort, how many customers were there at the beginning, and after each renewal; not rising,
   * two numbers or more
   * @throws InsightException when the numbers of a cohort rise or are too few, there is only one renewal, or nobody left
   */
  public static RetentionModel fit(PeriodUnit period, List<long[]> cohorts) {
    int longest = cohorts.stream().mapToInt(cohort -> cohort.length - 1).max().orElse(0);
    if (longest < 2 || cohorts.stream().anyMatch(cohort -> cohort.length < 2)) {
      throw new InsightException(
          "A retention model needs the customers at the beginning and after a renewal of each cohort, and after two "
              + "renewals or more of one.");
    }
    double[] lost = new double[longest];
    double[] kept = new double[longest + 1];
    for (long[] cohort : cohorts) {
      for (int t = 0; t < cohort.length - 1; t++) {
        lost[t] += left(cohort, t);
      }
      kept[cohort.length - 1] += cohort[cohort.length - 1];
    }
    return fit(period, lost, kept);
  }

  /**
   * Fits the model on customers who have been there for different times.
   *
   * @param period the time between renewals
   * @param contracts the customers
   * @throws InsightException when nobody left, or nobody has renewed twice
   */
  public static RetentionModel fit(PeriodUnit period, Contracts contracts) {
    double[] lost = Arrays.stream(contracts.leftAt()).asDoubleStream().toArray();
    if (lost.length < 2) {
      throw new InsightException("No customer has been there for two " + period.word() + "s or more, which a retention "
          + "model needs.");
    }
    return fit(period, lost, Arrays.stream(contracts.keptAfter()).asDoubleStream().toArray());
  }

  private static double left(long[] customers, int t) {
    double left = customers[t] - (double) customers[t + 1];
    if (left < 0 || customers[t + 1] < 0) {
      throw new InsightException("A cohort has no new customers: after renewal " + (t + 1) + " there are "
          + customers[t + 1] + ", before it " + customers[t] + ".");
    }
    return left;
  }

  private static RetentionModel fit(PeriodUnit period, double[] lost, double[] kept) {
    double all = Arrays.stream(lost).sum();
    if (all == 0) {
      throw new InsightException("No customer has left, so nothing can be learned about leaving.");
    }
    ShiftedBetaGeometric likelihood = new ShiftedBetaGeometric(lost, kept);
    double[] parameters = new double[2];
    return new RetentionModel(period, ModelFit.of("sBG", ShiftedBetaGeometric.NAMES, (int) Math.min(Integer.MAX_VALUE,
        all + Arrays.stream(kept).sum()), (point, gradient) -> {
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
   * The 95 % interval of {@link #retention}, by the delta method.
   *
   * @param renewal 1 … 10,000
   */
  public Interval retentionInterval(int renewal) {
    double[] before = logSurvival(renewal - 1);
    double[] after = logSurvival(renewal);
    double[] slope = {after[1] - before[1], after[2] - before[2]};
    double deviation = Math.sqrt(fit.usable().variance(slope));
    return ModelFit.positive(retention(renewal), deviation).clipped();
  }

  /**
   * The expected number of payments of a customer who has renewed so often, each discounted to now: one at each coming
   * renewal the customer makes, until the horizon. Without discounting it is the expected remaining lifetime in periods;
   * with it, the discounted expected residual lifetime (P. S. Fader and B. G. S. Hardie, Customer-Base Valuation in a
   * Contractual Setting: The Perils of Ignoring Heterogeneity, 2010).
   *
   * @param renewals how often the customer has renewed, 0 … 10,000
   * @param horizon the coming time; of more than 10,000 periods so many count
   * @param discount how much less later money is worth
   * @param lengths how long the units of time are
   */
  public double discountedPayments(int renewals, Span horizon, DiscountRate discount, UnitLengths lengths) {
    return payments(renewals, horizon, discount, lengths)[0];
  }

  /** The 95 % interval of {@link #discountedPayments}, by the delta method on the logarithms of the parameters. */
  public Interval discountedPaymentsInterval(int renewals, Span horizon, DiscountRate discount, UnitLengths lengths) {
    double[] payments = payments(renewals, horizon, discount, lengths);
    if (payments[0] == 0) {
      return new Interval(0, 0);
    }
    double[] slope = {payments[1] / payments[0], payments[2] / payments[0]};
    return ModelFit.positive(payments[0], Math.sqrt(fit.usable().variance(slope)));
  }

  /** Whether customers stay for a finite time on average, however long one looks: the parameter a is above 1. */
  public boolean hasFiniteLifetime() {
    fit.usable();
    return fit.parameters().get(0).value() > 1;
  }

  /** The payments, and their derivatives with respect to the logarithms of the parameters. */
  private double[] payments(int renewals, Span horizon, DiscountRate discount, UnitLengths lengths) {
    double perPeriod = lengths.days(period) / lengths.days(discount.per());
    int coming = (int) Math.min(LONGEST, Math.floor(lengths.in(horizon, period).count() + 1e-9));
    double[] now = logSurvival(renewals);
    double[] sum = new double[3];
    for (int t = 1; t <= coming; t++) {
      double[] then = logSurvival(renewals + t);
      double payment = Math.exp(then[0] - now[0]) * Math.pow(1 + discount.rate(), -t * perPeriod);
      sum[0] += payment;
      sum[1] += payment * (then[1] - now[1]);
      sum[2] += payment * (then[2] - now[2]);
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
