package org.rapport.insight.survival;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.rapport.insight.InsightException;
import org.rapport.insight.internal.statistics.Tails;

/**
 * Whether groups of customers stay differently long: the log-rank test (N. Mantel, Evaluation of Survival Data and Two New
 * Rank Order Statistics, 1966; R. Peto and J. Peto, 1972), with the hypergeometric variance.
 *
 * @param groups what was seen in each group, and what was to be expected if all stayed equally long
 * @param chiSquare the test statistic, 0 or more
 * @param degrees its degrees of freedom: groups that could differ, less one
 * @param p the probability of so large a difference if all stayed equally long, 0 … 1
 * @since 0.1
 */
public record LogRankTest(List<Group> groups, double chiSquare, int degrees, double p) {

  /**
   * A group of customers.
   *
   * @param name its name
   * @param customers how many there are
   * @param left how many left
   * @param expected how many would have left if all groups stayed equally long
   */
  public record Group(String name, int customers, int left, double expected) {
  }

  public LogRankTest {
    groups = List.copyOf(groups);
  }

  /**
   * Tests two groups or more.
   *
   * @param groups lifetimes by the groups' names, all in one unit
   * @throws InsightException when there are fewer than two groups, units differ, or nobody left who could be compared
   */
  public static LogRankTest of(Map<String, Lifetimes> groups) {
    List<String> names = new ArrayList<>(groups.keySet());
    List<Lifetimes> all = new ArrayList<>(groups.values());
    if (all.size() < 2) {
      throw new InsightException("A comparison of lifetimes needs two groups or more.");
    }
    if (all.stream().map(Lifetimes::unit).distinct().count() > 1) {
      throw new InsightException("The groups' lifetimes have different units of time: bring them to one.");
    }
    Sums sums = new Sums(all);
    List<Integer> able = new ArrayList<>();
    for (int g = 0; g < all.size(); g++) {
      if (sums.variance[g][g] > 0) {
        able.add(g);
      }
    }
    if (able.size() < 2) {
      throw new InsightException("Nobody left while customers of several groups were there, so the groups can't be "
          + "compared.");
    }
    double chiSquare = statistic(sums, able.subList(0, able.size() - 1));
    List<Group> shown = new ArrayList<>();
    for (int g = 0; g < all.size(); g++) {
      shown.add(new Group(names.get(g), all.get(g).customers(), all.get(g).departures(), sums.expected[g]));
    }
    return new LogRankTest(shown, chiSquare, able.size() - 1, Tails.chiSquare(chiSquare, able.size() - 1));
  }

  /** dᵀ V⁻¹ d over all groups but one, by Gaussian elimination. */
  private static double statistic(Sums sums, List<Integer> groups) {
    int k = groups.size();
    double[][] matrix = new double[k][k + 1];
    double[] difference = new double[k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        matrix[i][j] = sums.variance[groups.get(i)][groups.get(j)];
      }
      difference[i] = sums.left[groups.get(i)] - sums.expected[groups.get(i)];
      matrix[i][k] = difference[i];
    }
    for (int i = 0; i < k; i++) {
      for (int row = i + 1; row < k; row++) {
        double factor = matrix[row][i] / matrix[i][i];
        for (int c = i; c <= k; c++) {
          matrix[row][c] -= factor * matrix[i][c];
        }
      }
    }
    double sum = 0;
    double[] solution = new double[k];
    for (int i = k - 1; i >= 0; i--) {
      double value = matrix[i][k];
      for (int c = i + 1; c < k; c++) {
        value -= matrix[i][c] * solution[c];
      }
      solution[i] = value / matrix[i][i];
      sum += solution[i] * difference[i];
    }
    return Math.max(0, sum);
  }

  /** Observed and expected departures of each group and the covariances of their differences. */
  private static final class Sums {
    final double[] left;
    final double[] expected;
    final double[][] variance;

    Sums(List<Lifetimes> groups) {
      int k = groups.size();
      left = new double[k];
      expected = new double[k];
      variance = new double[k][k];
      int[] seen = new int[k];
      double[] gone = new double[k];
      while (true) {
        double time = Double.POSITIVE_INFINITY;
        for (int g = 0; g < k; g++) {
          if (seen[g] < groups.get(g).customers()) {
            time = Math.min(time, groups.get(g).time(seen[g]));
          }
        }
        if (Double.isInfinite(time)) {
          return;
        }
        double[] risk = new double[k];
        for (int g = 0; g < k; g++) {
          Lifetimes group = groups.get(g);
          risk[g] = group.customers() - seen[g];
          gone[g] = 0;
          for (; seen[g] < group.customers() && group.time(seen[g]) == time; seen[g]++) {
            gone[g] += group.left(seen[g]) ? 1 : 0;
          }
        }
        add(risk, gone);
      }
    }

    private void add(double[] risk, double[] gone) {
      double all = 0;
      double leaving = 0;
      for (int g = 0; g < risk.length; g++) {
        all += risk[g];
        leaving += gone[g];
      }
      if (leaving == 0) {
        return;
      }
      double spread = all > 1 ? leaving * (all - leaving) / (all - 1) : 0;
      for (int g = 0; g < risk.length; g++) {
        left[g] += gone[g];
        expected[g] += leaving * risk[g] / all;
        for (int h = 0; h < risk.length; h++) {
          variance[g][h] += spread * risk[g] / all * ((g == h ? 1 : 0) - risk[h] / all);
        }
      }
    }
  }
}
