package org.rapport.mining.evaluation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

import org.rapport.mining.internal.statistics.SpecialFunctions;

/**
 * Paired tests between two models, and Holm's adjustment for many of them.
 *
 * @since 0.1
 */
public final class PairedTests {

  /** Name of the test used on one hold-out. */
  public static final String MCNEMAR = "exact McNemar";
  /** Name of the test used over folds. */
  public static final String CORRECTED_T = "corrected resampled t";
  /** Name of the test between two AUCs on one hold-out. */
  public static final String DELONG = "DeLong";

  /** Name of the test used on one hold-out by groups. */
  public static final String GROUP_MCNEMAR = "exact McNemar by groups";
  /** Name of the test between two AUCs on one hold-out by groups. */
  public static final String GROUP_DELONG = "DeLong by groups";
  private static final long MOST_WORK = 200_000_000;

  private PairedTests() {}

  /**
   * Exact McNemar test: under the null hypothesis each row on which exactly one model is right is a fair coin.
   *
   * @param onlyA rows that only the first model got right
   * @param onlyB rows that only the second model got right
   * @return two-sided p value; 1 when the models never disagree
   */
  public static double mcNemar(long onlyA, long onlyB) {
    long n = onlyA + onlyB;
    return n == 0 ? 1 : Math.min(1, 2 * SpecialFunctions.binomialHalf(Math.min(onlyA, onlyB), n));
  }

  /**
   * McNemar's test for rows in groups, as an exact permutation test: under the null hypothesis the two models change
   * places in every group with probability one half (sign flips of the groups' differences; Good, Permutation, Parametric
   * and Bootstrap Tests of Hypotheses, 2005). With groups of one row it is the exact McNemar test. For very many groups
   * the normal approximation of Durkalski et al. (Analysis of clustered matched-pair data, 2003).
   *
   * @param differences per group how many more rows the first model got right than the second
   * @return two-sided p value; 1 when the models never differ
   */
  public static double signFlips(long[] differences) {
    long[] sizes = Arrays.stream(differences).map(Math::abs).filter(d -> d > 0).toArray();
    long observed = Math.abs(Arrays.stream(differences).sum());
    long most = Arrays.stream(sizes).sum();
    if (observed == 0) {
      return 1;
    }
    if (most * sizes.length > MOST_WORK) {
      double square = Arrays.stream(sizes).mapToDouble(d -> (double) d * d).sum();
      return SpecialFunctions.normalTwoSided(observed / Math.sqrt(square));
    }
    // the sum of the signed sizes is 2·(sum of those with a plus) − most
    double[] share = new double[(int) most + 1];
    share[0] = 1;
    int reached = 0;
    for (long size : sizes) {
      for (int sum = reached; sum >= 0; sum--) {
        double half = share[sum] / 2;
        share[sum] = half;
        share[sum + (int) size] += half;
      }
      reached += (int) size;
    }
    double p = 0;
    for (int sum = 0; sum <= most; sum++) {
      p += Math.abs(2L * sum - most) >= observed ? share[sum] : 0;
    }
    return Math.min(1, p);
  }

  /**
   * Result of a t test.
   *
   * @param t the statistic
   * @param degrees degrees of freedom
   * @param pValue two-sided p value
   */
  public record TResult(double t, double degrees, double pValue) {
  }

  /**
   * Corrected resampled t test (Nadeau and Bengio 2003) with k·r − 1 degrees of freedom. Differences that are all
   * equal but not 0 are given the variance of rounding to one row, so that a p value of 0 never comes from luck.
   *
   * @param differences difference of the two models per fold, two or more
   * @param rows evaluated rows per fold, on average
   * @param trainingRows training rows per fold, on average
   * @return the test
   */
  public static TResult correctedResampledT(double[] differences, double rows, double trainingRows) {
    double mean = Arrays.stream(differences).average().orElse(0);
    double degrees = differences.length - 1.0;
    double variance = variance(differences);
    if (variance < 1e-20) {
      if (Math.abs(mean) < 1e-12) {
        return new TResult(0, degrees, 1);
      }
      variance = 1 / (rows * rows) / 12;
    }
    double t = mean / Math.sqrt((1.0 / differences.length + rows / trainingRows) * variance);
    return new TResult(t, degrees, SpecialFunctions.studentTwoSided(t, degrees));
  }

  /**
   * Holm's step-down adjustment (Holm 1979).
   *
   * @param pValues p values of one family of tests
   * @return adjusted p values in the same order, each at least its p value and at most 1
   */
  public static double[] holm(double[] pValues) {
    int m = pValues.length;
    int[] order = IntStream.range(0, m).boxed().sorted(Comparator.comparingDouble(i -> pValues[i]))
        .mapToInt(Integer::intValue).toArray();
    double[] adjusted = new double[m];
    double most = 0;
    for (int i = 0; i < m; i++) {
      most = Math.max(most, Math.min(1, (m - i) * pValues[order[i]]));
      adjusted[order[i]] = most;
    }
    return adjusted;
  }

  /** Sample variance (denominator n − 1); 0 for a single value. */
  static double variance(double[] values) {
    if (values.length < 2) {
      return 0;
    }
    double mean = Arrays.stream(values).sum() / values.length;
    double sum = 0;
    for (double value : values) {
      sum += (value - mean) * (value - mean);
    }
    return sum / (values.length - 1);
  }
}
