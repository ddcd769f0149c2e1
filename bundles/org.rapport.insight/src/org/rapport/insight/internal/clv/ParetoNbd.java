package org.rapport.insight.internal.clv;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Customers order at random at a rate of their own (gamma: r, α) and leave at a random moment, at a rate of their own
 * (gamma: s, β). D. C. Schmittlein, D. G. Morrison and R. Colombo, Counting Your Customers: Who Are They and What Will
 * They Do Next?, 1987; the form of the expectations is that of P. S. Fader and B. G. S. Hardie, A Note on Deriving the
 * Pareto/NBD Model and Related Expressions, 2005.
 *
 * <p>The literature writes the likelihood as a difference of two hypergeometric functions, which cancel where orders are
 * many. Here it is what it means: either the customer is alive at the end, or left at one of the moments since the last
 * order; the integral over these moments has only positive terms ({@link LeavingTime}), and so have its derivatives.
 */
public final class ParetoNbd implements OrderProcess {
  private static final int R = 0;
  private static final int ALPHA = 1;
  private static final int S = 2;
  private static final int BETA = 3;

  @Override
  public List<String> names() {
    return List.of("r", "alpha", "s", "beta");
  }

  @Override
  public boolean[] durations() {
    return new boolean[]{false, true, false, true};
  }

  @Override
  public List<double[]> starts(double meanAge) {
    return List.of(new double[]{0.5, meanAge / 3, 0.6, meanAge / 3}, new double[]{1, meanAge, 1, meanAge},
        new double[]{3, meanAge, 0.3, meanAge}, new double[]{0.2, meanAge / 20, 2, 5 * meanAge});
  }

  @Override
  public double logLikelihood(Histories histories, double[] parameters, double[] gradient) {
    double r = parameters[R];
    double alpha = parameters[ALPHA];
    double s = parameters[S];
    double beta = parameters[BETA];
    double logAlpha = Math.log(alpha);
    double logBeta = Math.log(beta);
    double logGammaR = Gammas.logGamma(r);
    double digammaR = Gammas.digamma(r);
    double sum = 0;
    double[] d = new double[4];
    double before = -1;
    double constant = 0;
    double psi = 0;
    LeavingTime time = new LeavingTime();
    for (int i = 0; i < histories.size(); i++) {
      double x = histories.frequency(i);
      if (x != before) {
        before = x;
        constant = Gammas.logGamma(r + x) - logGammaR + r * logAlpha + s * logBeta;
        psi = Gammas.digamma(r + x) - digammaR + logAlpha;
      }
      time.compute(r + x, alpha, s, beta, histories.recency(i), histories.age(i));
      double count = histories.count(i);
      double left = Gammas.logistic(time.odds());
      sum += count * (constant + time.logStayed() + Gammas.softPlus(time.odds()));
      d[R] += count * (psi + mixed(left, time, R));
      d[ALPHA] += count * (r / alpha + mixed(left, time, ALPHA));
      d[S] += count * (logBeta + mixed(left, time, S));
      d[BETA] += count * (s / beta + mixed(left, time, BETA));
    }
    for (int i = 0; i < 4; i++) {
      gradient[i] = parameters[i] * d[i];
    }
    return sum;
  }

  private static double mixed(double left, LeavingTime time, int parameter) {
    return (1 - left) * time.stayedGradient(parameter) + (left > 0 ? left * time.leftGradient(parameter) : 0);
  }

  @Override
  public Expectation[] expectations(Histories histories, double[] parameters, Schedule schedule) {
    Expectation[] expectations = new Expectation[histories.size()];
    double[] coefficients = schedule.coefficients();
    IntStream.range(0, histories.size()).parallel()
        .forEach(i -> expectations[i] = expectation(histories, i, parameters, schedule, coefficients));
    return expectations;
  }

  private static Expectation expectation(Histories histories, int history, double[] parameters, Schedule schedule,
      double[] coefficients) {
    double k = parameters[R] + histories.frequency(history);
    LeavingTime time = new LeavingTime();
    time.compute(k, parameters[ALPHA], parameters[S], parameters[BETA], histories.recency(history),
        histories.age(history));
    double alive = Gammas.logistic(-time.odds());
    double slope = -alive * Gammas.logistic(time.odds());
    double[] aliveGradient = new double[4];
    for (int i = 0; i < 4 && slope != 0; i++) {
      aliveGradient[i] = slope * parameters[i] * (time.leftGradient(i) - time.stayedGradient(i));
    }
    double end = parameters[ALPHA] + histories.age(history);
    double staying = parameters[BETA] + histories.age(history);
    double orders = 0;
    double discounted = 0;
    double[] ordersGradient = new double[4];
    double[] discountedGradient = new double[4];
    for (int i = 0; i < coefficients.length; i++) {
      double[] lived = lived(parameters[S], staying, schedule.ends()[i]);
      double expected = k / end * lived[0];
      double[] gradient = {parameters[R] * lived[0] / end, -parameters[ALPHA] * expected / end,
          parameters[S] * k / end * lived[1], parameters[BETA] * k / end * lived[2]};
      discounted += coefficients[i] * expected;
      add(discountedGradient, coefficients[i], gradient);
      if (i == coefficients.length - 1) {
        orders = expected;
        ordersGradient = gradient;
      }
    }
    return Expectation.of(alive, aliveGradient, orders, ordersGradient, discounted, discountedGradient);
  }

  private static void add(double[] sum, double factor, double[] gradient) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += factor * gradient[i];
    }
  }

  /**
   * The expected time that a living customer stays within a coming time, and its derivatives with respect to s and B:
   * B (1 − (B / (B + t))^(s−1)) / (s − 1), whose singularity at s = 1 is removed by its series.
   */
  static double[] lived(double s, double scale, double time) {
    double log = Math.log1p(time / scale);
    double u = (s - 1) * log;
    double f;
    double ds;
    if (Math.abs(u) < 1e-3) {
      f = log * (1 - u / 2 * (1 - u / 3 * (1 - u / 4 * (1 - u / 5))));
      ds = -log * log * (0.5 - u / 3 + u * u / 8 - u * u * u / 30);
    } else {
      f = -Math.expm1(-u) / (s - 1);
      ds = (log * Math.exp(-u) - f) / (s - 1);
    }
    return new double[]{scale * f, scale * ds, f - time / (scale + time) * Math.exp(-u)};
  }
}
