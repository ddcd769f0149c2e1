package org.rapport.mining.internal;

/** Contributions of models that add up scores, not probabilities. */
public final class Contributions {
  private static final double NOTHING = 1e-9;
  /** Simpson's rule needs an even number. */
  private static final int STEPS = 32;

  private Contributions() {}

  /**
   * Carries contributions to scores over to a probability. The scores go from the usual ones to the row's along a straight
   * line, and every step of the probability on the way is divided among the fields as the step of the scores is (Aumann and
   * Shapley, Values of non-atomic games, 1974), so that the contributions sum to the row's probability less the usual one.
   * With two classes that is the contributions to the log-odds in proportion.
   *
   * @param parts scores × fields: what fields contribute to each score, summing to the difference of its ends; one score
   *        stands for the log-odds of the second of two classes
   * @param usual the scores without knowing any field
   * @param reached the row's scores
   * @param classIndex the class whose probability is explained
   * @return by field, −1 … 1
   */
  public static double[] through(double[][] parts, double[] usual, double[] reached, int classIndex) {
    double[] contributions = new double[parts[0].length];
    double wanted = probability(reached, 0, reached, classIndex) - probability(usual, 0, usual, classIndex);
    double[] slopes = slopes(usual, reached, classIndex, wanted);
    double sum = 0;
    double size = 0;
    for (int f = 0; f < contributions.length; f++) {
      for (int k = 0; k < parts.length; k++) {
        contributions[f] += slopes[k] * parts[k][f];
      }
      sum += contributions[f];
      size += Math.abs(contributions[f]);
    }
    // the integral is rounded: the rest is divided by size
    for (int f = 0; f < contributions.length && size > NOTHING; f++) {
      contributions[f] += (wanted - sum) * Math.abs(contributions[f]) / size;
    }
    return contributions;
  }

  /** The mean slope of the probability by every score along the way. */
  private static double[] slopes(double[] usual, double[] reached, int classIndex, double wanted) {
    double[] slopes = new double[usual.length];
    if (usual.length == 1 && Math.abs(reached[0] - usual[0]) > NOTHING) {
      slopes[0] = wanted / (reached[0] - usual[0]);
      return slopes;
    }
    for (int step = 0; step <= STEPS; step++) {
      double weight = (step == 0 || step == STEPS ? 1 : step % 2 == 1 ? 4 : 2) / (3.0 * STEPS);
      double way = (double) step / STEPS;
      double p = probability(usual, way, reached, classIndex);
      for (int k = 0; k < slopes.length; k++) {
        double slope = slopes.length == 1 ? (classIndex == 1 ? 1 : -1) * p * (1 - p)
            : p * ((k == classIndex ? 1 : 0) - probability(usual, way, reached, k));
        slopes[k] += weight * slope;
      }
    }
    return slopes;
  }

  private static double probability(double[] usual, double way, double[] reached, int classIndex) {
    double[] scores = new double[usual.length];
    for (int k = 0; k < scores.length; k++) {
      scores[k] = usual[k] + way * (reached[k] - usual[k]);
    }
    if (scores.length == 1) {
      double second = 1 / (1 + Math.exp(-scores[0]));
      return classIndex == 1 ? second : 1 - second;
    }
    Softmax.apply(scores);
    return scores[classIndex];
  }

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
