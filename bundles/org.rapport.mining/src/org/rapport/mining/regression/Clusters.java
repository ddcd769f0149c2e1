package org.rapport.mining.regression;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.rapport.mining.evaluation.Dependence;
import org.rapport.mining.evaluation.Interval;
import org.rapport.mining.internal.statistics.SpecialFunctions;

/**
 * Which evaluated rows count as one: the same data row in several repeats, and rows of one group. Standard errors come
 * from sums by cluster (Liang and Zeger, Longitudinal data analysis using generalized linear models, 1986).
 *
 * @param of the cluster of every evaluated row, 0 … count − 1
 * @param count how many there are
 */
record Clusters(int[] of, int count) {

  static Clusters of(EvaluatedNumbers rows) {
    return of(rows.dependence().kind() == Dependence.Kind.GROUPS ? rows.dependence().groups() : rows.row());
  }

  private static Clusters of(int[] given) {
    Map<Integer, Integer> numbers = new HashMap<>();
    int[] of = new int[given.length];
    for (int i = 0; i < of.length; i++) {
      of[i] = numbers.computeIfAbsent(given[i], key -> numbers.size());
    }
    return new Clusters(of, numbers.size());
  }

  /** The clusters of some of the rows, in the order given. */
  Clusters among(int[] chosen) {
    return of(Arrays.stream(chosen).map(i -> of[i]).toArray());
  }

  /**
   * How many unrelated rows tell as much if the rows of a cluster are all the same (Kish, Survey Sampling, 1965); with
   * clusters of one size their number, else less; at least 1.
   */
  int effective() {
    long[] sizes = new long[count];
    for (int cluster : of) {
      sizes[cluster]++;
    }
    double squares = Arrays.stream(sizes).mapToDouble(size -> (double) size * size).sum();
    return Math.max(1, (int) ((double) of.length * of.length / squares));
  }

  /** Half of the 95 % interval of a mean, given how far every row's value is from it; infinite for one cluster. */
  double half(double[] distances) {
    if (count < 2) {
      return Double.POSITIVE_INFINITY;
    }
    double square = 0;
    for (double sum : sums(distances)) {
      square += sum * sum;
    }
    double error = Math.sqrt(square * count / (count - 1)) / distances.length;
    return SpecialFunctions.studentQuantileTwoSided(1 - Interval.LEVEL, count - 1.0) * error;
  }

  /** The sum of a value over every cluster. */
  double[] sums(double[] values) {
    double[] sums = new double[count];
    for (int i = 0; i < values.length; i++) {
      sums[of[i]] += values[i];
    }
    return sums;
  }
}
