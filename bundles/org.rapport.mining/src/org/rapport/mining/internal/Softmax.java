package org.rapport.mining.internal;

/** Turns scores, such as logarithms of likelihoods, into shares. */
public final class Softmax {
  private Softmax() {}

  /**
   * Puts the shares, which sum to 1, in the place of the scores. The highest score is taken off first, so that no
   * exponential overflows.
   *
   * @param scores at least one, finite or negative infinity, not all of them the latter
   */
  public static void apply(double[] scores) {
    double highest = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      highest = Math.max(highest, score);
    }
    double sum = 0;
    for (int k = 0; k < scores.length; k++) {
      scores[k] = Math.exp(scores[k] - highest);
      sum += scores[k];
    }
    for (int k = 0; k < scores.length; k++) {
      scores[k] /= sum;
    }
  }
}
