package org.rapport.mining.evaluation;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The scores of rows that are what was looked for, and of those that are not, each in ascending order.
 *
 * @param positives scores of the former
 * @param negatives scores of the latter
 */
record Scores(double[] positives, double[] negatives) {

  /** Takes a step down the list that is sorted by falling scores; rows of one score come together. */
  interface Step {
    /**
     * @param score the score of the rows that were added
     * @param hits how many positives have this score or a higher one
     * @param misses how many negatives have
     */
    void at(double score, int hits, int misses);
  }

  /** The scores of some of the rows; a score that is not a number counts as the lowest. */
  static Scores of(double[] scores, boolean[] hit, IntPredicate rows) {
    double[] p = new double[scores.length];
    double[] n = new double[scores.length];
    int hits = 0;
    int misses = 0;
    for (int i = 0; i < scores.length; i++) {
      if (rows.test(i)) {
        double score = finite(scores[i]);
        if (hit[i]) {
          p[hits++] = score;
        } else {
          n[misses++] = score;
        }
      }
    }
    double[] positives = Arrays.copyOf(p, hits);
    double[] negatives = Arrays.copyOf(n, misses);
    Arrays.sort(positives);
    Arrays.sort(negatives);
    return new Scores(positives, negatives);
  }

  static double finite(double score) {
    return Double.isNaN(score) ? Double.NEGATIVE_INFINITY : score + 0.0;
  }

  int rows() {
    return positives.length + negatives.length;
  }

  /** Whether there is a row of either kind. */
  boolean both() {
    return positives.length > 0 && negatives.length > 0;
  }

  /** Goes down the list, from the highest score to the lowest. */
  void descend(Step step) {
    int i = positives.length;
    int j = negatives.length;
    while (i > 0 || j > 0) {
      double score = Math.max(i > 0 ? positives[i - 1] : Double.NEGATIVE_INFINITY,
          j > 0 ? negatives[j - 1] : Double.NEGATIVE_INFINITY);
      while (i > 0 && positives[i - 1] >= score) {
        i--;
      }
      while (j > 0 && negatives[j - 1] >= score) {
        j--;
      }
      step.at(score, positives.length - i, negatives.length - j);
    }
  }

  /**
   * How many positives are among the first rows of the list. Of rows with the same score it counts the positives as if
   * they were spread evenly, so that the order of ties does not matter.
   *
   * @param depths numbers of rows, ascending, at most {@link #rows()}
   */
  double[] found(double[] depths) {
    double[] found = new double[depths.length];
    int[] state = new int[3];
    descend((score, hits, misses) -> {
      int before = state[1] + state[2];
      int after = hits + misses;
      while (state[0] < depths.length && depths[state[0]] <= after) {
        found[state[0]] = state[1] + (depths[state[0]] - before) / (after - before) * (hits - state[1]);
        state[0]++;
      }
      state[1] = hits;
      state[2] = misses;
    });
    Arrays.fill(found, state[0], depths.length, positives.length);
    return found;
  }
}
