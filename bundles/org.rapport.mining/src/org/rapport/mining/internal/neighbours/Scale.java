package org.rapport.mining.internal.neighbours;

import java.util.List;

import org.rapport.mining.MiningException;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;

/**
 * How a feature enters the distance.
 *
 * @param name the name of the column
 * @param levels the levels of a category, empty for numbers
 * @param mean the mean of the training rows
 * @param factor one divided by their standard deviation (population), 0 if all are equal
 */
record Scale(String name, List<String> levels, double mean, double factor) {

  static Scale ofNumbers(NumberColumn column) {
    double sum = 0;
    int n = 0;
    for (double value : column.values()) {
      if (!Double.isNaN(value)) {
        sum += value;
        n++;
      }
    }
    double mean = n == 0 ? 0 : sum / n;
    double squares = 0;
    for (double value : column.values()) {
      if (!Double.isNaN(value)) {
        squares += (value - mean) * (value - mean);
      }
    }
    double deviation = n == 0 ? 0 : Math.sqrt(squares / n);
    double factor = deviation > 1e-12 * Math.abs(mean) ? 1 / deviation : 0;
    return new Scale(column.name(), List.of(), mean, factor);
  }

  boolean category() {
    return !levels.isEmpty();
  }

  /**
   * A column's values as distances see them: standardised numbers (0, the mean, for missing), codes of categories (for
   * missing and unknown levels a code of their own).
   */
  double[] values(Column column) {
    if (column instanceof NumberColumn numbers && !category()) {
      double[] values = new double[numbers.size()];
      for (int row = 0; row < values.length; row++) {
        double value = numbers.value(row);
        values[row] = Double.isNaN(value) ? 0 : (value - mean) * factor;
      }
      return values;
    }
    if (column instanceof CategoryColumn given && (category() || given.levels().isEmpty())) {
      int[] codes = given.withLevels(levels).codes();
      double[] values = new double[codes.length];
      for (int row = 0; row < codes.length; row++) {
        values[row] = codes[row] < 0 ? levels.size() : codes[row];
      }
      return values;
    }
    throw new MiningException("The column \"" + name + "\" holds " + (category() ? "no categories" : "no numbers")
        + ", but the model was trained on " + (category() ? "categories" : "numbers") + ".");
  }
}
