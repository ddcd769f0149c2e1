package org.rapport.mining.internal.preparation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

import org.rapport.mining.FieldPreparation;
import org.rapport.mining.FieldPreparation.Transform;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;

/**
 * Numbers as levels. A number that equals an edge belongs to the lower bin.
 *
 * @param edges between the bins, ascending
 * @param levels one more than edges
 */
record Bins(double[] edges, List<String> levels) {
  private static final int DIGITS = 4;

  static Bins learn(NumberColumn column, FieldPreparation wanted) {
    int bins = wanted.bins() == 0 ? FieldPreparation.DEFAULT_BINS : wanted.bins();
    double[] sorted = Quantiles.present(column.values());
    Arrays.sort(sorted);
    double[] edges = new double[bins - 1];
    int n = 0;
    for (int i = 1; i < bins && sorted.length > 0; i++) {
      double first = sorted[0];
      double last = sorted[sorted.length - 1];
      double edge = wanted.transform() == Transform.EQUAL_WIDTH ? first + (last - first) * i / bins
          : sorted[Math.max(0, (int) Math.ceilDiv((long) i * sorted.length, (long) bins) - 1)];
      if (edge < last && (n == 0 || edge > edges[n - 1])) {
        edges[n++] = edge;
      }
    }
    double[] kept = Arrays.copyOf(edges, n);
    return new Bins(kept, levels(kept));
  }

  private static List<String> levels(double[] edges) {
    List<String> texts = Arrays.stream(edges)
        .mapToObj(edge -> NumberColumn.format(new BigDecimal(edge).round(new MathContext(DIGITS)).doubleValue()))
        .toList();
    if (new HashSet<>(texts).size() != texts.size()) {
      texts = Arrays.stream(edges).mapToObj(NumberColumn::format).toList();
    }
    List<String> levels = new ArrayList<>();
    for (int i = 0; i <= edges.length; i++) {
      levels.add(edges.length == 0 ? "any" : i == 0 ? "up to " + texts.get(0)
          : i == edges.length ? "above " + texts.get(i - 1) : "above " + texts.get(i - 1) + " up to " + texts.get(i));
    }
    return levels;
  }

  CategoryColumn apply(NumberColumn column) {
    int[] codes = new int[column.size()];
    for (int row = 0; row < codes.length; row++) {
      double value = column.value(row);
      if (Double.isNaN(value)) {
        codes[row] = CategoryColumn.MISSING;
      } else {
        int place = Arrays.binarySearch(edges, value);
        codes[row] = place < 0 ? -place - 1 : place;
      }
    }
    return CategoryColumn.of(column.name(), codes, levels);
  }
}
