package org.rapport.insight.internal.statistics;

/**
 * How many of independent events happen when each has a probability of its own: the Poisson binomial distribution, exact
 * by convolving one event after the other.
 */
public final class PoissonBinomial {
  private final double[] probabilities;

  private PoissonBinomial(double[] probabilities) {
    this.probabilities = probabilities;
  }

  /**
   * The distribution of the number of events.
   *
   * @param events the probability of each, 0 … 1
   */
  public static PoissonBinomial of(double[] events) {
    double[] mass = new double[events.length + 1];
    mass[0] = 1;
    for (int i = 0; i < events.length; i++) {
      for (int k = i + 1; k > 0; k--) {
        mass[k] = mass[k] * (1 - events[i]) + mass[k - 1] * events[i];
      }
      mass[0] *= 1 - events[i];
    }
    return new PoissonBinomial(mass);
  }

  /** The probability of so many events. */
  public double probability(int events) {
    return probabilities[events];
  }

  /**
   * The least number that is not exceeded with a probability.
   *
   * @param level above 0, below 1
   */
  public int quantile(double level) {
    double sum = 0;
    for (int k = 0; k < probabilities.length; k++) {
      sum += probabilities[k];
      if (sum >= level - 1e-12) {
        return k;
      }
    }
    return probabilities.length - 1;
  }
}
