package org.rapport.mining.evaluation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

import org.rapport.mining.internal.statistics.SpecialFunctions;

/**
 * Rows of a group are alike, so that an interval which takes them for unrelated is too narrow. By how much, tells the
 * linearised figure: the sum over groups of the squared sums of what each row does to it, against the sum over rows of
 * the squares (design effect: Kish, Survey Sampling, 1965; for AUC: Obuchowski, Nonparametric analysis of clustered ROC
 * curve data, 1997). An interval is never made narrower.
 *
 * @param of the number of every evaluated row's group, from 0; empty when rows are not in groups
 * @param number the number of groups
 * @param repeats how often every row is evaluated
 * @param quantile by how much wider Student's quantile for so many groups is than the normal one
 */
record Clusters(int[] of, int number, int repeats, double quantile) {

  static Clusters of(Evaluated rows) {
    int[] groups = rows.dependence().groups();
    if (rows.dependence().kind() != Dependence.Kind.GROUPS) {
      return new Clusters(new int[0], 0, rows.repeats(), 1);
    }
    Map<Integer, Integer> known = new HashMap<>();
    int[] of = new int[groups.length];
    for (int i = 0; i < of.length; i++) {
      of[i] = known.computeIfAbsent(groups[i], key -> known.size());
    }
    int number = known.size();
    double quantile = number < 2 ? 1
        : SpecialFunctions.studentQuantileTwoSided(1 - Interval.LEVEL, number - 1.0) / Intervals.Z;
    return new Clusters(of, number, rows.repeats(), quantile);
  }

  boolean none() {
    return number == 0;
  }

  /** The sums over the groups of what each row does to a figure, less the mean. */
  double[] sums(IntToDoubleFunction influence) {
    double mean = mean(influence);
    double[] sums = new double[number];
    for (int i = 0; i < of.length; i++) {
      sums[of[i]] += influence.applyAsDouble(i) - mean;
    }
    return sums;
  }

  private double mean(IntToDoubleFunction influence) {
    double sum = 0;
    for (int i = 0; i < of.length; i++) {
      sum += influence.applyAsDouble(i);
    }
    return of.length == 0 ? 0 : sum / of.length;
  }

  /** The variance of a figure by the groups, from what each row does to it. */
  double variance(IntToDoubleFunction influence) {
    return Arrays.stream(sums(influence)).map(s -> s * s).sum() * number / Math.max(1.0, number - 1.0);
  }

  /** How many times as large as by rows the variance of a figure is; at least 1, and 1 when there are no groups. */
  double effect(IntToDoubleFunction influence) {
    if (number < 2) {
      return 1;
    }
    double mean = mean(influence);
    double byRow = 0;
    for (int i = 0; i < of.length; i++) {
      double own = influence.applyAsDouble(i) - mean;
      byRow += own * own;
    }
    return byRow > 0 ? Math.max(1, variance(influence) / (byRow * repeats)) : 1;
  }

  /** By what the halves of an interval are multiplied, Student's quantile for few groups included. */
  double factor(double effect) {
    return number < 2 ? 1 : Math.sqrt(effect) * quantile;
  }

  /** An estimate with the interval made wider for groups; the same one when there are none. */
  Estimate widen(Estimate estimate, double effect) {
    if (number < 2) {
      return estimate;
    }
    double factor = factor(effect);
    Interval interval = estimate.interval();
    double below = Math.max(0, estimate.value() - interval.low());
    double above = Math.max(0, interval.high() - estimate.value());
    return new Estimate(estimate.value(), new Interval(estimate.value() - factor * below,
        estimate.value() + factor * above), estimate.method() + ", widened for " + number + " groups");
  }
}
