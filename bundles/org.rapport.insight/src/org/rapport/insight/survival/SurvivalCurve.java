package org.rapport.insight.survival;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rapport.insight.InsightException;
import org.rapport.insight.clv.PeriodUnit;
import org.rapport.insight.clv.Span;
import org.rapport.insight.internal.statistics.Tails;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.Interval;

/**
 * The share of customers that stays longer than a time (E. L. Kaplan and P. Meier, Nonparametric Estimation from
 * Incomplete Observations, 1958). Its variance is Greenwood's (M. Greenwood, The Natural Duration of Cancer, 1926); the
 * 95 % intervals are symmetric on the scale of log(−log S), so that they stay within 0 … 1 (J. D. Kalbfleisch and R. L.
 * Prentice, The Statistical Analysis of Failure Time Data, 1980).
 *
 * @since 0.1
 */
public final class SurvivalCurve {
  private static final String METHOD = "Greenwood, log-log";

  private final PeriodUnit unit;
  private final int customers;
  private final double longest;
  private final List<SurvivalStep> steps;
  private final double[] variances;

  private SurvivalCurve(Lifetimes lifetimes, List<SurvivalStep> steps, double[] variances) {
    this.unit = lifetimes.unit();
    this.customers = lifetimes.customers();
    this.longest = lifetimes.longest();
    this.steps = List.copyOf(steps);
    this.variances = variances;
  }

  /** Estimates the curve. A customer who was last seen at the time at which others left counts as there until then. */
  public static SurvivalCurve of(Lifetimes lifetimes) {
    List<SurvivalStep> steps = new ArrayList<>();
    List<Double> sums = new ArrayList<>();
    int n = lifetimes.customers();
    double survival = 1;
    double greenwood = 0;
    for (int i = 0; i < n;) {
      double time = lifetimes.time(i);
      int first = i;
      int left = 0;
      for (; i < n && lifetimes.time(i) == time; i++) {
        left += lifetimes.left(i) ? 1 : 0;
      }
      int risk = n - first;
      survival *= (double) (risk - left) / risk;
      greenwood += left == 0 ? 0 : left / ((double) risk * (risk - left));
      steps.add(new SurvivalStep(time, risk, left, i - first - left, survival, interval(survival, greenwood)));
      sums.add(greenwood);
    }
    return new SurvivalCurve(lifetimes, steps, sums.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** When nobody has left yet the share is 1 without a variance, and when all have it is 0. */
  private static Interval interval(double survival, double greenwood) {
    if (survival <= 0 || survival >= 1) {
      double ends = survival <= 0 ? 0 : 1;
      return new Interval(ends, ends);
    }
    double half = Tails.Z * Math.sqrt(greenwood) / -Math.log(survival);
    return new Interval(Math.pow(survival, Math.exp(half)), Math.pow(survival, Math.exp(-half)));
  }

  /** The unit of all times. */
  public PeriodUnit unit() {
    return unit;
  }

  /** How many customers the curve was estimated from. */
  public int customers() {
    return customers;
  }

  /** The longest time seen; nothing is known of times after it. */
  public Span longest() {
    return new Span(longest, unit);
  }

  /** All times at which somebody left or was last seen, rising. */
  public List<SurvivalStep> steps() {
    return steps;
  }

  /**
   * The share that stays longer than a time.
   *
   * @param time a time in the curve's unit
   * @return the share with its interval
   * @throws InsightException when the unit is another one, or the time is after the longest seen
   */
  public Estimate survival(Span time) {
    double count = checked(time);
    SurvivalStep at = null;
    for (SurvivalStep step : steps) {
      if (step.time() > count) {
        break;
      }
      at = step;
    }
    return at == null ? new Estimate(1, new Interval(1, 1), METHOD)
        : new Estimate(at.survival(), at.interval(), METHOD);
  }

  /**
   * The time by which a share of the customers has left, the median for 0.5, as R's survival package gives it: where the
   * curve runs exactly along the share, the middle of that stretch.
   *
   * @param share above 0, below 1
   * @return the time, empty when fewer have left so far
   */
  public Optional<Span> quantile(double share) {
    double level = 1 - share;
    for (int i = 0; i < steps.size(); i++) {
      double survival = steps.get(i).survival();
      if (Math.abs(survival - level) < 1e-9) {
        int j = i;
        while (j < steps.size() && Math.abs(steps.get(j).survival() - level) < 1e-9) {
          j++;
        }
        double end = j < steps.size() ? steps.get(j).time() : steps.get(i).time();
        return Optional.of(new Span((steps.get(i).time() + end) / 2, unit));
      }
      if (survival < level) {
        return Optional.of(new Span(steps.get(i).time(), unit));
      }
    }
    return Optional.empty();
  }

  /** The time by which half of the customers have left; empty when fewer have left so far. */
  public Optional<Span> median() {
    return quantile(0.5);
  }

  /**
   * The lower end of the median's 95 % interval: the first time at which the curve's band reaches down to one half (R.
   * Brookmeyer and J. Crowley, A Confidence Interval for the Median Survival Time, 1982).
   *
   * @return empty when the band stays above one half
   */
  public Optional<Span> medianLow() {
    return steps.stream().filter(step -> step.left() > 0 && step.interval().low() <= 0.5).findFirst()
        .map(step -> new Span(step.time(), unit));
  }

  /**
   * The upper end of the median's 95 % interval, see {@link #medianLow()}.
   *
   * @return empty when it lies beyond the times seen, so that the median has no upper limit
   */
  public Optional<Span> medianHigh() {
    return steps.stream().filter(step -> step.left() > 0 && step.interval().high() <= 0.5).findFirst()
        .map(step -> new Span(step.time(), unit));
  }

  /**
   * The mean time that customers stay within a horizon: the area under the curve until it (P. Royston and M. K. B.
   * Parmar, Restricted Mean Survival Time, 2013).
   *
   * @param horizon how far to look, in the curve's unit, above 0 and at most {@link #longest()}
   * @return the mean in the curve's unit, with its interval by Greenwood's variance, cut to 0 … horizon
   * @throws InsightException when the unit is another one, or the horizon is not seen
   */
  public Estimate restrictedMean(Span horizon) {
    double until = checked(horizon);
    if (until == 0) {
      throw new InsightException("The horizon of a mean time is above 0 " + unit.word() + "s.");
    }
    double area = 0;
    double before = 0;
    double height = 1;
    List<Integer> inside = new ArrayList<>();
    List<Double> areas = new ArrayList<>();
    for (int i = 0; i < steps.size() && steps.get(i).time() < until; i++) {
      SurvivalStep step = steps.get(i);
      area += height * (step.time() - before);
      before = step.time();
      height = step.survival();
      inside.add(i);
      areas.add(area);
    }
    area += height * (until - before);
    double variance = 0;
    for (int k = 0; k < inside.size(); k++) {
      int i = inside.get(k);
      double own = variances[i] - (i == 0 ? 0 : variances[i - 1]);
      double rest = area - areas.get(k);
      variance += rest > 0 && own > 0 ? rest * rest * own : 0;
    }
    double half = Tails.Z * Math.sqrt(variance);
    return new Estimate(area, new Interval(Math.max(0, area - half), Math.min(until, area + half)), "Greenwood");
  }

  private double checked(Span time) {
    if (time.unit() != unit) {
      throw new InsightException("The curve is in " + unit.word() + "s, so it can't be asked about " + time + ".");
    }
    if (time.count() > longest) {
      throw new InsightException("No customer was seen for " + time + ": the longest time is " + longest() + ".");
    }
    return time.count();
  }
}
