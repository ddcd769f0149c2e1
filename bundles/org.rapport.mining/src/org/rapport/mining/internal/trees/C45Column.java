package org.rapport.mining.internal.trees;

import java.util.Arrays;
import java.util.List;

import org.rapport.mining.MiningException;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;

/**
 * A training column as {@link C45} sees it.
 *
 * @param name the column's name
 * @param levels the levels of a category, empty for numbers
 * @param distinct the different numbers, ascending, negative infinity standing for missing ones; empty for categories
 * @param codes by row the place in {@code distinct} or the code of the level, for missing levels their number
 */
record C45Column(String name, List<String> levels, double[] distinct, int[] codes) {

  static C45Column of(Column column) {
    return switch (column) {
      case NumberColumn numbers -> numbers(numbers);
      case CategoryColumn categories -> categories(categories);
      default -> throw new MiningException("The column \"" + column.name()
          + "\" holds neither numbers nor categories, so a tree can't use it.");
    };
  }

  private static C45Column numbers(NumberColumn column) {
    double[] values = new double[column.size()];
    for (int row = 0; row < values.length; row++) {
      values[row] = asNumber(column.value(row));
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int n = 0;
    for (double value : sorted) {
      if (n == 0 || value != sorted[n - 1]) {
        sorted[n++] = value;
      }
    }
    double[] distinct = Arrays.copyOf(sorted, n);
    int[] codes = new int[values.length];
    for (int row = 0; row < codes.length; row++) {
      codes[row] = Arrays.binarySearch(distinct, values[row]);
    }
    return new C45Column(column.name(), List.of(), distinct, codes);
  }

  private static C45Column categories(CategoryColumn column) {
    List<String> levels = column.levels().isEmpty() ? List.of("") : column.levels();
    int[] codes = new int[column.size()];
    for (int row = 0; row < codes.length; row++) {
      codes[row] = column.code(row) < 0 ? levels.size() : column.code(row);
    }
    return new C45Column(column.name(), levels, new double[0], codes);
  }

  private static double asNumber(double value) {
    // Adding 0 makes one zero of both
    return Double.isNaN(value) ? Double.NEGATIVE_INFINITY : value + 0.0;
  }

  boolean category() {
    return !levels.isEmpty();
  }

  /** The number of different codes. */
  int size() {
    return category() ? levels.size() + 1 : distinct.length;
  }

  /** A column to predict from: numbers, or codes where unknown and missing levels have the number of levels. */
  static double[] values(String name, List<String> levels, Column column) {
    boolean category = !levels.isEmpty();
    double[] values = new double[column.size()];
    if (column instanceof NumberColumn numbers && !category) {
      for (int row = 0; row < values.length; row++) {
        values[row] = asNumber(numbers.value(row));
      }
      return values;
    }
    if (column instanceof CategoryColumn given && category) {
      int[] codes = given.withLevels(levels).codes();
      for (int row = 0; row < values.length; row++) {
        values[row] = codes[row] < 0 ? levels.size() : codes[row];
      }
      return values;
    }
    throw new MiningException("The column \"" + name + "\" holds " + (category ? "no categories" : "no numbers")
        + ", but the model was trained on " + (category ? "categories" : "numbers") + ".");
  }
}
