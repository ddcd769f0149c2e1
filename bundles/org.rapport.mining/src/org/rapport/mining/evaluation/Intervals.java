package org.rapport.mining.evaluation;

import org.rapport.mining.internal.statistics.SpecialFunctions;

/**
 * 95 % confidence intervals of rates.
 *
 * @since 0.1
 */
public final class Intervals {

  /** The 97.5 % quantile of the standard normal distribution. */
  static final double Z = 1.959963984540054;

  private Intervals() {}

  /**
   * Wilson's score interval (Wilson 1927) of a rate; never leaves [0, 1] and is sensible at 0 and at 1.
   *
   * @param successes 0 … n; need not be whole, so that counts of repeated runs can be averaged
   * @param n number of trials, more than 0
   * @return the interval of {@code successes / n}
   * @throws IllegalArgumentException when the counts are impossible
   */
  public static Interval wilson(double successes, double n) {
    if (!(n > 0) || !(successes >= 0) || successes > n) {
      throw new IllegalArgumentException("A rate needs 0 <= successes <= n and n > 0, but got " + successes + " of "
          + n + ".");
    }
    double p = successes / n;
    double z2 = Z * Z;
    double centre = (p + z2 / (2 * n)) / (1 + z2 / n);
    double half = Z / (1 + z2 / n) * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n));
    double low = successes == 0 ? 0 : Math.max(0, centre - half);
    double high = successes == n ? 1 : Math.min(1, centre + half);
    return new Interval(low, high);
  }

  /**
   * Interval of the mean of independent rates from their Wilson intervals (MOVER: Newcombe 1998; Zou and Donner 2008).
   *
   * @param successes successes per rate
   * @param n trials per rate, all more than 0
   * @return interval of the unweighted mean of the rates
   */
  public static Interval meanOfRates(double[] successes, double[] n) {
    double mean = 0;
    double below = 0;
    double above = 0;
    for (int i = 0; i < n.length; i++) {
      Interval wilson = wilson(successes[i], n[i]);
      double p = successes[i] / n[i];
      mean += p / n.length;
      below += Math.pow((p - wilson.low()) / n.length, 2);
      above += Math.pow((wilson.high() - p) / n.length, 2);
    }
    return new Interval(mean - Math.sqrt(below), mean + Math.sqrt(above)).clipped();
  }

  /**
   * Interval of F1. With J = TP / (TP + FP + FN), a binomial proportion given its denominator, F1 = 2J / (1 + J); so
   * Wilson's interval of J is carried over. To first order this is the delta method's interval (Takahashi et al. 2022),
   * but it never leaves [0, 1].
   *
   * @param truePositives rows found
   * @param errors false positives plus false negatives
   * @return interval of F1
   */
  public static Interval f1(double truePositives, double errors) {
    Interval jaccard = wilson(truePositives, truePositives + errors);
    return new Interval(2 * jaccard.low() / (1 + jaccard.low()), 2 * jaccard.high() / (1 + jaccard.high()));
  }

  /**
   * Interval of macro-averaged F1 by the delta method for multinomial counts (Takahashi et al. 2022), cut to [0, 1].
   *
   * @param matrix actual against predicted classes
   * @param repeats how often every row is counted
   * @return interval of the unweighted mean of the F1 of all classes that occur
   */
  static Interval macroF1(ConfusionMatrix matrix, int repeats) {
    int k = matrix.classes().size();
    double n = matrix.total();
    double[] margin = new double[k];
    int present = 0;
    for (int i = 0; i < k; i++) {
      margin[i] = (matrix.actual(i) + matrix.predicted(i)) / n;
      present += margin[i] > 0 ? 1 : 0;
    }
    double value = 0;
    double mean = 0;
    double square = 0;
    for (int i = 0; i < k; i++) {
      value += margin[i] > 0 ? 2 * matrix.count(i, i) / n / margin[i] / present : 0;
      for (int j = 0; j < k; j++) {
        double gradient = (i == j && margin[i] > 0 ? 2 / margin[i] : 0) - share(matrix, i, margin[i], n)
            - share(matrix, j, margin[j], n);
        double p = matrix.count(i, j) / n;
        mean += p * gradient / present;
        square += p * Math.pow(gradient / present, 2);
      }
    }
    double half = Z * Math.sqrt(Math.max(0, square - mean * mean) * repeats / n);
    return new Interval(value - half, value + half).clipped();
  }

  private static double share(ConfusionMatrix matrix, int c, double margin, double n) {
    return margin > 0 ? 2 * matrix.count(c, c) / n / (margin * margin) : 0;
  }

  /**
   * Interval of a figure estimated on resampled folds: Student's t with Nadeau and Bengio's (2003) corrected variance
   * (1/J + n_test/n_train)·s², because folds share training rows and are not independent.
   *
   * @param centre the figure
   * @param folds its values per fold, two or more
   * @param testToTraining evaluated rows per training row of a fold, above 0
   * @return the interval, not cut
   */
  public static Interval correctedResampled(double centre, double[] folds, double testToTraining) {
    double half = SpecialFunctions.studentQuantileTwoSided(1 - Interval.LEVEL, folds.length - 1.0)
        * Math.sqrt((1.0 / folds.length + testToTraining) * PairedTests.variance(folds));
    return new Interval(centre - half, centre + half);
  }
}
