package org.rapport.mining.internal;

/** Contributions of models that add up scores, not probabilities. */
public final class Contributions {
  private static final double NOTHING = 1e-9;

  private Contributions() {}

  /**
   * Stretches what fields contribute to a score so that together they make the difference between the row's probability
   * and the usual one. Where both differences don't point the same way, they are taken by the slope of the logistic
   * function at the usual probability.
   *
   * @param contributions to the score, by field; changed in place to contributions to the probability, −1 … 1
   * @param probability of the row
   * @param usual what the model says without knowing any field
   */
  public static void stretch(double[] contributions, double probability, double usual) {
    double sum = 0;
    for (double contribution : contributions) {
      sum += contribution;
    }
    double wanted = probability - usual;
    double factor = sum * wanted > 0 && Math.abs(sum) > NOTHING ? wanted / sum : usual * (1 - usual);
    for (int f = 0; f < contributions.length; f++) {
      contributions[f] = Math.max(-1, Math.min(1, contributions[f] * factor));
    }
  }
}
