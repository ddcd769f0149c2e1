package org.rapport.table;

import java.util.function.IntPredicate;

/**
 * A named column of values of one type. A column does not change after it was built; the arrays behind it are shared,
 * not copied, so callers that hand arrays in or take them out must not write to them.
 *
 * @since 0.1
 */
public sealed interface Column permits NumberColumn, CategoryColumn, TextColumn, TimeColumn {

  /** The name of this column, unique (case-sensitive) within a table; never empty. */
  String name();

  /** The number of rows, missing values included. */
  int size();

  /**
   * Whether the value of a row is missing.
   *
   * @param row 0 ≤ row &lt; {@link #size()}
   */
  boolean isMissing(int row);

  /**
   * The value of a row in its canonical text form (numbers with a decimal point and no grouping, times in ISO 8601 UTC),
   * or "" when it is missing.
   *
   * @param row 0 ≤ row &lt; {@link #size()}
   */
  String text(int row);

  /**
   * A column of the given rows, in the given order. A row may be named more than once.
   *
   * @param rows row numbers, each 0 ≤ row &lt; {@link #size()}
   * @throws ArrayIndexOutOfBoundsException if a row number is out of range
   */
  Column select(int[] rows);

  /** The same values under another name. The values are shared. */
  Column named(String name);

  /** The number of missing values, 0 … {@link #size()}. */
  default int missing() {
    return count(this::isMissing);
  }

  private int count(IntPredicate test) {
    int n = 0;
    for (int row = 0, size = size(); row < size; row++) {
      if (test.test(row)) {
        n++;
      }
    }
    return n;
  }
}
