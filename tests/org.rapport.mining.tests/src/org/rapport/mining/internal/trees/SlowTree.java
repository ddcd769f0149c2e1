package org.rapport.mining.internal.trees;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.rapport.mining.Dataset;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;

/** A tree of two classes by trying out everything: every threshold and every division of the levels. */
final class SlowTree {
  private final Dataset data;
  private final int[] labels;
  private final double[] share;

  private SlowTree(Dataset data) {
    this.data = data;
    this.labels = data.labelColumn().codes();
    this.share = new double[data.rows()];
  }

  /** For every row the share of class 1 in its leaf. */
  static double[] shares(Dataset data, int depth) {
    SlowTree tree = new SlowTree(data);
    tree.grow(IntStream.range(0, data.rows()).toArray(), depth);
    return tree.share;
  }

  private void grow(int[] rows, int depth) {
    IntPredicate best = null;
    double bestImpurity = impurity(rows) - 1e-9;
    if (depth > 0) {
      for (IntPredicate candidate : candidates(rows)) {
        int[] left = IntStream.of(rows).filter(candidate).toArray();
        int[] right = IntStream.of(rows).filter(candidate.negate()).toArray();
        double impurity = impurity(left) + impurity(right);
        if (left.length > 0 && right.length > 0 && impurity < bestImpurity - 1e-9) {
          best = candidate;
          bestImpurity = impurity;
        }
      }
    }
    if (best == null) {
      double ones = IntStream.of(rows).map(row -> labels[row]).sum();
      IntStream.of(rows).forEach(row -> share[row] = ones / rows.length);
      return;
    }
    grow(IntStream.of(rows).filter(best).toArray(), depth - 1);
    grow(IntStream.of(rows).filter(best.negate()).toArray(), depth - 1);
  }

  private List<IntPredicate> candidates(int[] rows) {
    List<IntPredicate> candidates = new ArrayList<>();
    for (Column column : data.featureColumns()) {
      if (column instanceof NumberColumn numbers) {
        IntStream.of(rows).mapToDouble(numbers::value).distinct().sorted()
            .forEach(threshold -> candidates.add(row -> numbers.value(row) <= threshold));
      } else if (column instanceof CategoryColumn categories) {
        for (int set = 1; set < 1 << categories.levels().size() - 1; set++) {
          int levels = set;
          candidates.add(row -> (levels >> categories.code(row) & 1) == 1);
        }
      }
    }
    return candidates;
  }

  private double impurity(int[] rows) {
    double ones = IntStream.of(rows).map(row -> labels[row]).sum();
    double n = rows.length;
    return n == 0 ? 0 : n - (ones * ones + (n - ones) * (n - ones)) / n;
  }
}
