package org.rapport.insight.internal.clv;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Customers order at random at a rate of their own (gamma: r, α) and leave after an order with a probability of their
 * own (beta: a, b). BG/NBD: P. S. Fader, B. G. S. Hardie and K. L. Lee, "Counting Your Customers" the Easy Way: An
 * Alternative to the Pareto/NBD Model, 2005. MBG/NBD, in which a customer may leave right after the first order: E. P.
 * Batislam, M. Denizel and A. Filiztekin, Empirical validation and comparison of models for customer base analysis,
 * 2007.
 */
public final class BetaGeometric implements OrderProcess {
  private static final int R = 0;
  private static final int ALPHA = 1;
  private static final int A = 2;
  private static final int B = 3;

  /** 1 when a customer may leave after the first order too: the number of times they stayed is then one more. */
  private final int first;

  /**
   * @param leavesAfterFirst whether a customer may leave after the first order (MBG/NBD) or not (BG/NBD)
   */
  public BetaGeometric(boolean leavesAfterFirst) {
    first = leavesAfterFirst ? 1 : 0;
  }

  @Override
  public List<String> names() {
    return List.of("r", "alpha", "a", "b");
  }

  @Override
  public boolean[] durations() {
    return new boolean[]{false, true, false, false};
  }

  @Override
  public List<double[]> starts(double meanAge) {
    return List.of(new double[]{0.3, meanAge / 6, 0.8, 2.5}, new double[]{1, meanAge, 1, 1},
        new double[]{3, meanAge, 0.2, 2}, new double[]{0.1, meanAge / 50, 0.1, 1}, new double[]{1, meanAge / 4, 2, 20});
  }

  @Override
  public double logLikelihood(Histories histories, double[] parameters, double[] gradient) {
    double r = parameters[R];
    double alpha = parameters[ALPHA];
    double a = parameters[A];
    double b = parameters[B];
    double logAlpha = Math.log(alpha);
    double logA = Math.log(a);
    double logGammaR = Gammas.logGamma(r);
    double digammaR = Gammas.digamma(r);
    double betaAb = Gammas.logBeta(a, b);
    double digammaAb = Gammas.digamma(a + b);
    double digammaB = Gammas.digamma(b);
    double sum = 0;
    double dr = 0;
    double dAlpha = 0;
    double da = 0;
    double db = 0;
    double before = -1;
    double constant = 0;
    double psiRate = 0;
    double psiStay = 0;
    double psiBoth = 0;
    double logLeave = 0;
    for (int i = 0; i < histories.size(); i++) {
      double x = histories.frequency(i);
      double k = r + x;
      double n = b + x + first;
      if (x != before) {
        before = x;
        constant = Gammas.logGamma(k) - logGammaR + r * logAlpha + Gammas.logBeta(a, n) - betaAb;
        psiRate = Gammas.digamma(k) - digammaR + logAlpha;
        psiBoth = digammaAb - Gammas.digamma(a + n);
        psiStay = Gammas.digamma(n) - digammaB;
        logLeave = mayHaveLeft(x) ? logA - Math.log(n - 1) : Double.NEGATIVE_INFINITY;
      }
      double end = alpha + histories.age(i);
      double last = alpha + histories.recency(i);
      double logEnd = Math.log(end);
      double logLast = Math.log(last);
      double odds = logLeave + k * (logEnd - logLast);
      double left = Gammas.logistic(odds);
      double stayed = 1 - left;
      double count = histories.count(i);
      sum += count * (constant - k * logEnd + Gammas.softPlus(odds));
      dr += count * (psiRate - stayed * logEnd - left * logLast);
      dAlpha += count * (r / alpha - k * (stayed / end + left / last));
      da += count * (psiBoth + left / a);
      db += count * (psiBoth + psiStay - (left > 0 ? left / (n - 1) : 0));
    }
    gradient[R] = r * dr;
    gradient[ALPHA] = alpha * dAlpha;
    gradient[A] = a * da;
    gradient[B] = b * db;
    return sum;
  }

  private boolean mayHaveLeft(double x) {
    return first > 0 || x > 0;
  }

  @Override
  public Expectation[] expectations(Histories histories, double[] parameters, Schedule schedule) {
    Expectation[] expectations = new Expectation[histories.size()];
    int[] begins = IntStream.range(0, histories.size())
        .filter(i -> i == 0 || histories.frequency(i) != histories.frequency(i - 1)).toArray();
    IntStream.range(0, begins.length).parallel().forEach(group -> {
      int end = group + 1 < begins.length ? begins[group + 1] : histories.size();
      double x = histories.frequency(begins[group]);
      LeavingRule rule = new LeavingRule(parameters[A], parameters[B] + x + first,
          (parameters[R] + x) * Math.max(1, schedule.horizon() / parameters[ALPHA]));
      IntStream.range(begins[group], end).parallel()
          .forEach(i -> expectations[i] = expectation(histories, i, parameters, schedule, rule));
    });
    return expectations;
  }

  private Expectation expectation(Histories histories, int history, double[] parameters, Schedule schedule,
      LeavingRule rule) {
    double x = histories.frequency(history);
    double k = parameters[R] + x;
    double end = parameters[ALPHA] + histories.age(history);
    double last = parameters[ALPHA] + histories.recency(history);
    double alive = 1;
    double[] aliveGradient = new double[4];
    if (mayHaveLeft(x)) {
      double n = parameters[B] + x + first;
      double odds = Math.log(parameters[A] / (n - 1)) + k * Math.log(end / last);
      alive = Gammas.logistic(-odds);
      double slope = -alive * Gammas.logistic(odds);
      aliveGradient[R] = slope * parameters[R] * Math.log(end / last);
      aliveGradient[ALPHA] = slope * parameters[ALPHA] * k * (1 / end - 1 / last);
      aliveGradient[A] = slope;
      aliveGradient[B] = -slope * parameters[B] / (n - 1);
    }
    double[] coefficients = schedule.coefficients();
    double[] one = new double[coefficients.length];
    one[one.length - 1] = 1;
    double[] orders = rule.orders(k, end, schedule.ends(), one);
    double[] discounted = rule.orders(k, end, schedule.ends(), coefficients);
    return Expectation.of(alive, aliveGradient, orders[0], scaled(orders, parameters), discounted[0],
        scaled(discounted, parameters));
  }

  private static double[] scaled(double[] valueAndGradient, double[] parameters) {
    double[] gradient = new double[4];
    for (int i = 0; i < 4; i++) {
      gradient[i] = valueAndGradient[i + 1] * parameters[i];
    }
    return gradient;
  }
}
