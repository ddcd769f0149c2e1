package org.rapport.mining.internal.trees;

import java.util.List;

import org.rapport.mining.MiningException;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/**
 * What training has learnt about a feature: its bins.
 *
 * <p>Numbers: bin b holds the values from {@code low[b]} to {@code high[b]}; if numbers
 * are missing, the first bin is theirs, below all others (its bounds are negative infinity).
 * Categories: {@code binOfLevel} tells the bin of a level, the last bin is for missing and unknown levels.
 *
 * @param name the name of the column
 * @param levels the levels of a category, empty for numbers
 * @param binOfLevel the bin of every level, empty for numbers
 * @param low the smallest value of every bin, empty for categories
 * @param high the largest value of every bin, empty for categories
 * @param bins the number of bins
 */
record Feature(String name, List<String> levels, int[] binOfLevel, double[] low, double[] high, int bins) {

  boolean category() {
    return !levels.isEmpty();
  }

  /** The bin for missing and unknown levels. */
  int missingBin() {
    return bins - 1;
  }

  /** The threshold between two bins that are next to each other among a node's rows. */
  double threshold(int left, int right) {
    if (high[left] == Double.NEGATIVE_INFINITY) {
      return high[left];
    }
    double middle = high[left] + (low[right] - high[left]) / 2;
    return middle < low[right] ? middle : high[left];
  }

  /**
   * A column's values as the trees read them: numbers as they are (NaN for missing), categories as bin numbers.
   *
   * @throws MiningException if the column is of the other kind
   */
  double[] values(Table rows) {
    Column column = rows.column(name);
    if (column instanceof NumberColumn numbers && !category()) {
      return numbers.values();
    }
    if (column instanceof CategoryColumn given && category()) {
      int[] codes = given.withLevels(levels).codes();
      double[] values = new double[codes.length];
      for (int row = 0; row < codes.length; row++) {
        values[row] = codes[row] < 0 ? missingBin() : binOfLevel[codes[row]];
      }
      return values;
    }
    throw new MiningException("The column \"" + name + "\" holds " + (category() ? "no categories" : "no numbers")
        + ", but the model was trained on " + (category() ? "categories" : "numbers") + ".");
  }
}
