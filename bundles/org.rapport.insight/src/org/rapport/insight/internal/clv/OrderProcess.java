package org.rapport.insight.internal.clv;

import java.util.List;

/**
 * A model of how customers order and leave. Its parameters are positive and are passed as they are; gradients are with
 * respect to their logarithms, in which the maximum is looked for and in which standard errors are symmetric.
 */
public interface OrderProcess {

  /** The names of the parameters in the literature, in order. */
  List<String> names();

  /** Which parameters are durations and hence scale with the unit of time. */
  boolean[] durations();

  /**
   * The log-likelihood of histories.
   *
   * @param histories the customers
   * @param parameters all positive
   * @param gradient receives the derivatives with respect to the logarithms of the parameters
   * @return the sum over customers
   */
  double logLikelihood(Histories histories, double[] parameters, double[] gradient);

  /**
   * What is expected of every history in a coming time.
   *
   * @param histories the customers
   * @param parameters all positive
   * @param schedule the coming time in steps
   * @return one a history
   */
  Expectation[] expectations(Histories histories, double[] parameters, Schedule schedule);

  /** Parameters to begin a search from, for a base whose customers have been observed for so long on average. */
  List<double[]> starts(double meanAge);

  /**
   * The coming time, cut into steps at whose ends orders are paid.
   *
   * @param ends the ends of the steps from now, rising; the last is the horizon
   * @param weights what an order of each step counts: its discount factor
   */
  record Schedule(double[] ends, double[] weights) {

    /** The horizon. */
    double horizon() {
      return ends[ends.length - 1];
    }

    /** What the expected number of orders up to each end counts, once the weighted differences are summed by parts. */
    double[] coefficients() {
      double[] coefficients = new double[ends.length];
      for (int i = 0; i < ends.length; i++) {
        coefficients[i] = weights[i] - (i + 1 < ends.length ? weights[i + 1] : 0);
      }
      return coefficients;
    }
  }

  /**
   * What is expected of one history; gradients are with respect to the logarithms of the parameters.
   *
   * @param alive the probability of being a customer still, above 0, at most 1
   * @param aliveGradient of {@code alive}
   * @param orders the expected number of orders up to the horizon, at least 0
   * @param ordersGradient of {@code orders}
   * @param discounted the expected number of orders, each weighted by its step
   * @param discountedGradient of {@code discounted}
   */
  record Expectation(double alive, double[] aliveGradient, double orders, double[] ordersGradient, double discounted,
      double[] discountedGradient) {

    /** Multiplies what is expected of a living customer with the probability of being one. */
    static Expectation of(double alive, double[] aliveGradient, double orders, double[] ordersGradient,
        double discounted, double[] discountedGradient) {
      return new Expectation(alive, aliveGradient, alive * orders,
          product(alive, aliveGradient, orders, ordersGradient), alive * discounted,
          product(alive, aliveGradient, discounted, discountedGradient));
    }

    private static double[] product(double alive, double[] aliveGradient, double value, double[] gradient) {
      double[] product = new double[gradient.length];
      for (int i = 0; i < product.length; i++) {
        product[i] = alive * gradient[i] + aliveGradient[i] * value;
      }
      return product;
    }
  }
}
