package org.rapport.insight.internal.clv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.function.ToDoubleFunction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.insight.internal.clv.OrderProcess.Expectation;
import org.rapport.insight.internal.clv.OrderProcess.Schedule;

/** Likelihoods and expectations against slow and obvious forms, and gradients against differences. */
class LikelihoodTest {
  private static final double[] BETA = {0.2426, 4.4135, 0.7929, 2.4258};
  private static final double[] PARETO = {0.553, 10.578, 0.606, 11.669};

  private static OrderProcess process(String name) {
    return switch (name) {
      case "BG" -> new BetaGeometric(false);
      case "MBG" -> new BetaGeometric(true);
      default -> new ParetoNbd();
    };
  }

  private static double[] parameters(String name, Random random) {
    double[] base = name.equals("Pareto") ? PARETO : BETA;
    double[] parameters = new double[4];
    for (int i = 0; i < 4; i++) {
      parameters[i] = base[i] * Math.exp(random.nextGaussian());
    }
    return parameters;
  }

  private static Histories histories(Random random, int n) {
    double[] frequency = new double[n];
    double[] recency = new double[n];
    double[] age = new double[n];
    for (int i = 0; i < n; i++) {
      frequency[i] = Math.floor(Math.pow(random.nextDouble(), 3) * 30);
      age[i] = 27 + random.nextInt(85) / 7.0;
      recency[i] = frequency[i] == 0 ? 0 : age[i] * (1 - random.nextDouble());
    }
    return new Histories(frequency, recency, age);
  }

  /** Central differences with one step of Richardson's extrapolation. */
  private static double slope(double[] parameters, int i, ToDoubleFunction<double[]> function) {
    double wide = difference(parameters, i, function, 2e-3);
    double narrow = difference(parameters, i, function, 1e-3);
    return (4 * narrow - wide) / 3;
  }

  private static double difference(double[] parameters, int i, ToDoubleFunction<double[]> function, double step) {
    double[] up = parameters.clone();
    double[] down = parameters.clone();
    up[i] *= Math.exp(step);
    down[i] *= Math.exp(-step);
    return (function.applyAsDouble(up) - function.applyAsDouble(down)) / (2 * step);
  }

  @ParameterizedTest
  @ValueSource(strings = {"BG", "MBG", "Pareto"})
  void gradientsOfLikelihoodsAreExact(String name) {
    OrderProcess process = process(name);
    Random random = new Random(1);
    for (int round = 0; round < 20; round++) {
      Histories histories = histories(random, 50);
      double[] parameters = parameters(name, random);
      double[] gradient = new double[4];
      process.logLikelihood(histories, parameters, gradient);
      for (int i = 0; i < 4; i++) {
        double expected = slope(parameters, i, at -> process.logLikelihood(histories, at, new double[4]));
        assertEquals(expected, gradient[i], 1e-6 * (1 + Math.abs(expected)), process.names().get(i));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"BG", "MBG", "Pareto"})
  void gradientsOfExpectationsAreExact(String name) {
    OrderProcess process = process(name);
    Random random = new Random(2);
    Schedule schedule = new Schedule(new double[]{4.35, 8.7, 39}, new double[]{0.99, 0.98, 0.9});
    for (int round = 0; round < 3; round++) {
      Histories histories = histories(random, 10);
      double[] parameters = parameters(name, random);
      Expectation[] expected = process.expectations(histories, parameters, schedule);
      for (int customer = 0; customer < histories.size(); customer++) {
        int which = customer;
        for (int i = 0; i < 4; i++) {
          check(slope(parameters, i, at -> process.expectations(histories, at, schedule)[which].alive()),
              expected[which].aliveGradient()[i], name + " alive");
          check(slope(parameters, i, at -> process.expectations(histories, at, schedule)[which].orders()),
              expected[which].ordersGradient()[i], name + " orders");
          check(slope(parameters, i, at -> process.expectations(histories, at, schedule)[which].discounted()),
              expected[which].discountedGradient()[i], name + " discounted");
        }
      }
    }
  }

  private static void check(double expected, double found, String message) {
    assertEquals(expected, found, 1e-7 * (1 + Math.abs(expected)), message);
  }

  @Test
  void gradientsOfSpendAndRetentionAreExact() {
    Random random = new Random(3);
    double[] orders = random.doubles(40, 1, 20).map(Math::floor).toArray();
    double[] mean = random.doubles(40, 3, 90).toArray();
    GammaGamma spend = new GammaGamma(orders, mean);
    double[] parameters = {6.249, 3.745, 15.448};
    double[] gradient = new double[3];
    spend.logLikelihood(parameters, gradient);
    for (int i = 0; i < 3; i++) {
      double expected = slope(parameters, i, at -> spend.logLikelihood(at, new double[3]));
      assertEquals(expected, gradient[i], 1e-6 * (1 + Math.abs(expected)));
      double inLog = slope(parameters, i, at -> Math.log(GammaGamma.expected(at, 3, 20)[0]));
      assertEquals(inLog, GammaGamma.expected(parameters, 3, 20)[i + 1], 1e-9);
    }
    ShiftedBetaGeometric retention = new ShiftedBetaGeometric(new double[]{131, 126, 90, 60},
        new double[]{0, 0, 40, 7, 593});
    double[] shape = {0.668, 3.806};
    double[] slopes = new double[2];
    retention.logLikelihood(shape, slopes);
    for (int i = 0; i < 2; i++) {
      double expected = slope(shape, i, at -> retention.logLikelihood(at, new double[2]));
      assertEquals(expected, slopes[i], 1e-6 * (1 + Math.abs(expected)));
      double survival = slope(shape, i, at -> ShiftedBetaGeometric.logSurvival(at, 9)[0]);
      assertEquals(survival, ShiftedBetaGeometric.logSurvival(shape, 9)[i + 1], 1e-9);
    }
  }

  /** The series of the hypergeometric function, for 0 ≤ z &lt; 1 and small parameters. */
  private static double hypergeometric(double a, double b, double c, double z) {
    double term = 1;
    double sum = 1;
    for (int n = 0; n < 100_000 && Math.abs(term) > 1e-18 * Math.abs(sum); n++) {
      term *= (a + n) * (b + n) / (c + n) / (n + 1) * z;
      sum += term;
    }
    return sum;
  }

  @Test
  void theSeriesGivesValuesOfTheHandbook() {
    // Abramowitz and Stegun 15.1.3 and 15.1.4
    assertEquals(-Math.log(0.3) / 0.7, hypergeometric(1, 1, 2, 0.7), 1e-14);
    assertEquals(Math.log(1.5 / 0.5), hypergeometric(0.5, 1, 1.5, 0.25), 1e-14);
  }

  /** Equation 10 of Fader, Hardie and Lee (2005), with the hypergeometric function. */
  private static double expectedOrders(double[] parameters, double x, double recency, double age, double t) {
    double r = parameters[0];
    double alpha = parameters[1];
    double a = parameters[2];
    double b = parameters[3];
    double series = hypergeometric(r + x, b + x, a + b + x - 1, t / (alpha + age + t));
    double living = (a + b + x - 1) / (a - 1) * (1 - Math.pow((alpha + age) / (alpha + age + t), r + x) * series);
    double left = x > 0 ? a / (b + x - 1) * Math.pow((alpha + age) / (alpha + recency), r + x) : 0;
    return living / (1 + left);
  }

  @Test
  void expectedOrdersAgreeWithTheClosedForm() {
    Random random = new Random(4);
    OrderProcess process = process("BG");
    for (int round = 0; round < 200; round++) {
      double[] parameters = parameters("BG", random);
      Histories one = histories(random, 1);
      double t = 1 + random.nextInt(60);
      double expected = expectedOrders(parameters, one.frequency(0), one.recency(0), one.age(0), t);
      double found = process.expectations(one, parameters, new Schedule(new double[]{t}, new double[]{1}))[0].orders();
      assertEquals(expected, found, 1e-9 * expected, () -> "round with a = " + parameters[2]);
    }
  }

  @Test
  void nothingHappensWhereTheClosedFormHasHoles() {
    OrderProcess process = process("BG");
    Histories one = new Histories(new double[]{0, 3}, new double[]{0, 20}, new double[]{30, 30});
    Schedule schedule = new Schedule(new double[]{39}, new double[]{1});
    for (int customer = 0; customer < 2; customer++) {
      double below = process.expectations(one, new double[]{0.3, 4, 1 - 1e-7, 2}, schedule)[customer].orders();
      double at = process.expectations(one, new double[]{0.3, 4, 1, 2}, schedule)[customer].orders();
      double above = process.expectations(one, new double[]{0.3, 4, 1 + 1e-7, 2}, schedule)[customer].orders();
      assertEquals((below + above) / 2, at, 1e-12 * at);
      double half = process.expectations(one, new double[]{0.3, 4, 0.5, 0.5}, schedule)[customer].orders();
      double near = process.expectations(one, new double[]{0.3, 4, 0.5, 0.5 + 1e-7}, schedule)[customer].orders();
      assertEquals(near, half, 1e-6 * half);
    }
  }

  /** The likelihood of Schmittlein, Morrison and Colombo (1987) as Fader and Hardie (2005) write it. */
  private static double paretoLikelihood(double[] parameters, double x, double recency, double age) {
    double r = parameters[0];
    double alpha = parameters[1];
    double s = parameters[2];
    double beta = parameters[3];
    double more = Math.max(alpha, beta);
    double shape = alpha >= beta ? s + 1 : r + x;
    double all = r + s + x;
    double difference = Math.abs(alpha - beta);
    double first = hypergeometric(all, shape, all + 1, difference / (more + recency)) / Math.pow(more + recency, all);
    double second = hypergeometric(all, shape, all + 1, difference / (more + age)) / Math.pow(more + age, all);
    double sum = Math.pow(alpha + age, -r - x) * Math.pow(beta + age, -s) + s / all * (first - second);
    return Gammas.logGamma(r + x) - Gammas.logGamma(r) + r * Math.log(alpha) + s * Math.log(beta) + Math.log(sum);
  }

  @Test
  void theParetoLikelihoodAgreesWithTheClosedForm() {
    Random random = new Random(5);
    OrderProcess process = process("Pareto");
    for (int round = 0; round < 200; round++) {
      double[] parameters = parameters("Pareto", random);
      Histories one = histories(random, 1);
      double expected = paretoLikelihood(parameters, one.frequency(0), one.recency(0), one.age(0));
      assertEquals(expected, process.logLikelihood(one, parameters, new double[4]), 1e-9 * Math.abs(expected));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"BG", "MBG", "Pareto"})
  void longAndBusyHistoriesStayFinite(String name) {
    OrderProcess process = process(name);
    double[] frequency = {0, 1, 5000, 5000, 4999, 0, 3};
    double[] recency = {0, 1e-3, 9999.9, 10, 10_000, 0, 10_000};
    double[] age = {10_000, 10_000, 10_000, 10_000, 10_000, 0, 10_000};
    Histories histories = new Histories(frequency, recency, age);
    double[][] points = {{0.2, 4, 0.8, 2.4}, {1e-3, 1e-2, 1e-3, 1e-3}, {50, 1e4, 100, 900}, {1, 100, 1e-4, 1e4},
        {3, 1, 1e4, 1e-4}};
    Schedule schedule = new Schedule(new double[]{1, 100, 10_000}, new double[]{1, 0.9, 0.5});
    for (double[] point : points) {
      double[] gradient = new double[4];
      assertTrue(Double.isFinite(process.logLikelihood(histories, point, gradient)), name);
      for (double slope : gradient) {
        assertTrue(Double.isFinite(slope), name);
      }
      for (Expectation expected : process.expectations(histories, point, schedule)) {
        assertTrue(expected.alive() >= 0 && expected.alive() <= 1, expected::toString);
        assertTrue(expected.orders() >= 0 && Double.isFinite(expected.orders()), expected::toString);
        assertTrue(expected.discounted() <= expected.orders() * (1 + 1e-12), expected::toString);
      }
    }
  }
}
