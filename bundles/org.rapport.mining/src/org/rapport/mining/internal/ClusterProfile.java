package org.rapport.mining.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.rapport.mining.MiningResult.Difference;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.Interval;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/**
 * How groups differ from all other rows: means of numbers, shares of levels, each as a standardised difference with the
 * interval of Hedges and Olkin (Statistical methods for meta-analysis, 1985, chapter 5).
 */
final class ClusterProfile {
  private static final double NORMAL = 1.959963984540054;

  private final Table rows;
  private final int[] group;

  ClusterProfile(Table rows, int[] group) {
    this.rows = rows;
    this.group = group;
  }

  /** The differences of a group, the strongest first; of a category only its strongest level. */
  List<Difference> of(int k) {
    List<Difference> differences = new ArrayList<>();
    for (Column column : rows.columns()) {
      switch (column) {
        case NumberColumn numbers -> differences.add(difference(numbers.name(), "", numbers.values(), k));
        case CategoryColumn categories -> {
          Difference best = null;
          for (int level = 0; level < categories.levels().size(); level++) {
            Difference next = difference(categories.name(), categories.levels().get(level), level(categories, level),
                k);
            best = best == null || size(next) > size(best) ? next : best;
          }
          if (best != null) {
            differences.add(best);
          }
        }
        default -> throw new IllegalStateException(column.name());
      }
    }
    differences.sort(Comparator.comparingDouble(ClusterProfile::size).reversed().thenComparing(Difference::field));
    return differences;
  }

  private static double size(Difference difference) {
    return Math.abs(difference.standardised().value());
  }

  private static double[] level(CategoryColumn column, int level) {
    double[] is = new double[column.size()];
    for (int row = 0; row < is.length; row++) {
      is[row] = column.code(row) == level ? 1 : 0;
    }
    return is;
  }

  private Difference difference(String field, String level, double[] values, int k) {
    double[] sums = new double[2];
    int[] counts = new int[2];
    for (int row = 0; row < values.length; row++) {
      int side = group[row] == k ? 0 : 1;
      sums[side] += values[row];
      counts[side]++;
    }
    double mean = (sums[0] + sums[1]) / values.length;
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    double deviation = Math.sqrt(squares / values.length);
    double inside = counts[0] == 0 ? mean : sums[0] / counts[0];
    double outside = counts[1] == 0 ? mean : sums[1] / counts[1];
    double d = deviation > 1e-12 * Math.abs(mean) ? (inside - outside) / deviation : 0;
    double error = counts[0] == 0 || counts[1] == 0 ? 0
        : Math.sqrt(1.0 / counts[0] + 1.0 / counts[1] + d * d / (2.0 * values.length));
    return new Difference(field, level, inside, outside,
        new Estimate(d, new Interval(d - NORMAL * error, d + NORMAL * error), "Hedges and Olkin"));
  }
}
