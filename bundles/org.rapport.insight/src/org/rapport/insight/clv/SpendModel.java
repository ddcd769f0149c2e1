package org.rapport.insight.clv;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.rapport.insight.InsightException;
import org.rapport.insight.internal.clv.GammaGamma;

/**
 * What customers spend per order, by the Gamma-Gamma model (P. S. Fader and B. G. S. Hardie, The Gamma-Gamma Model of
 * Monetary Value, 2013). It assumes that how much customers spend does not go with how often they order.
 *
 * @since 0.1
 */
public final class SpendModel {
  private static final int FEWEST = 10;

  private final ModelFit fit;

  private SpendModel(ModelFit fit) {
    this.fit = fit;
  }

  /**
   * Fits the model by maximum likelihood on the customers who ordered again, from several starts. Customers whose repeat
   * orders cost nothing are left out, since the model knows values above 0 only.
   *
   * @param summary customers with the values of their orders
   * @throws InsightException when fewer than 10 customers have repeat orders with a value above 0
   */
  public static SpendModel fit(CustomerSummary summary) {
    int[] usable = IntStream.range(0, summary.customers())
        .filter(customer -> summary.value(customer).filter(value -> value > 0).isPresent()).toArray();
    if (usable.length < FEWEST) {
      throw new InsightException("Only " + usable.length
          + " customers have repeat orders with a value above 0: too few "
          + "to learn what customers spend; at least " + FEWEST + " are needed.");
    }
    double[] orders = Arrays.stream(usable).mapToDouble(customer -> summary.frequencies()[customer]).toArray();
    double[] mean = Arrays.stream(usable).mapToDouble(customer -> summary.value(customer).orElseThrow()).toArray();
    double scale = Arrays.stream(mean).average().orElseThrow();
    GammaGamma likelihood = new GammaGamma(orders, mean);
    double[] parameters = new double[3];
    return new SpendModel(ModelFit.of("Gamma-Gamma", GammaGamma.NAMES, usable.length, (point, gradient) -> {
      for (int i = 0; i < 3; i++) {
        parameters[i] = Math.exp(point[i]);
      }
      return likelihood.logLikelihood(parameters, gradient);
    }, GammaGamma.starts(scale), new double[]{1, 1, scale}));
  }

  /**
   * A model with known parameters.
   *
   * @param p shape of a customer's orders, above 0
   * @param q shape of the customers' scales, above 0
   * @param v scale of the customers' scales, above 0, in the currency of the orders
   */
  public static SpendModel of(double p, double q, double v) {
    return new SpendModel(ModelFit.given("Gamma-Gamma", GammaGamma.NAMES, new double[]{p, q, v}));
  }

  /** What came of fitting it. */
  public ModelFit fit() {
    return fit;
  }

  /**
   * The expected value of a coming order: between the average of the customer's orders and that of all customers.
   *
   * @param frequency repeat orders, 0 or more
   * @param value their average value; not looked at without repeat orders
   * @return in the currency of the orders; NaN for a customer without repeat orders when the average over customers is
   * infinite under the model (q ≤ 1)
   * @throws InsightException when the fit did not converge
   */
  public double expectedSpend(int frequency, double value) {
    return expectation(frequency, value)[0];
  }

  /** The expected value, and the derivatives of its logarithm with respect to those of the parameters. */
  double[] expectation(double frequency, double value) {
    return GammaGamma.expected(fit.usable().parameters(), frequency, value);
  }
}
