package org.rapport.mining.internal;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.TextColumn;
import org.rapport.table.TimeColumn;

/**
 * What a column looks like at first sight.
 *
 * @param values the number of rows with a value
 * @param constant whether all values are equal
 * @param ids the number of different values if they look like ids: categories and texts that differ in nearly every
 *        row, whole numbers that count up; 0 if they don't
 */
record ColumnProfile(int values, boolean constant, int ids) {
  private static final double NEARLY_ALL = 0.9;

  static ColumnProfile of(Column column) {
    return switch (column) {
      case NumberColumn numbers -> ofNumbers(numbers);
      case CategoryColumn categories -> ofCategories(categories);
      case TextColumn texts -> ofTexts(texts);
      case TimeColumn times -> ofTimes(times);
    };
  }

  private static ColumnProfile ofNumbers(NumberColumn column) {
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    double before = Double.NEGATIVE_INFINITY;
    boolean ascending = true;
    int values = 0;
    for (double number : column.values()) {
      if (!Double.isNaN(number)) {
        min = Math.min(min, number);
        max = Math.max(max, number);
        ascending &= number > before;
        before = number;
        values++;
      }
    }
    boolean running = column.isWhole() && (ascending || max - min < 1.1 * values && different(column, min) == values);
    return new ColumnProfile(values, min == max, running ? values : 0);
  }

  /** The number of different whole numbers in a small range. */
  private static int different(NumberColumn column, double min) {
    BitSet seen = new BitSet();
    for (double number : column.values()) {
      if (!Double.isNaN(number)) {
        seen.set((int) (number - min));
      }
    }
    return seen.cardinality();
  }

  private static ColumnProfile ofCategories(CategoryColumn column) {
    int values = 0;
    int different = 0;
    for (int count : column.counts()) {
      values += count;
      different += count > 0 ? 1 : 0;
    }
    return new ColumnProfile(values, different == 1, different >= NEARLY_ALL * values ? different : 0);
  }

  private static ColumnProfile ofTexts(TextColumn column) {
    Set<String> different = new HashSet<>();
    int values = 0;
    for (int row = 0; row < column.size(); row++) {
      String text = column.text(row);
      if (!text.isEmpty()) {
        different.add(text);
        values++;
      }
    }
    return new ColumnProfile(values, different.size() == 1,
        different.size() >= NEARLY_ALL * values ? different.size() : 0);
  }

  private static ColumnProfile ofTimes(TimeColumn column) {
    int values = 0;
    boolean constant = true;
    long first = TimeColumn.MISSING;
    for (long time : column.values()) {
      if (time != TimeColumn.MISSING) {
        first = values == 0 ? time : first;
        constant &= time == first;
        values++;
      }
    }
    return new ColumnProfile(values, constant, 0);
  }
}
