package org.rapport.exchange.internal.csv;

import org.rapport.table.Column;

/**
 * Collects the values of one column. A value is put at a row and counts once that row was accepted: a row that is
 * rejected later is simply written over, after {@link #rollback}.
 */
abstract class Collector {

  final String name;

  /** Values that do not fit the type, of accepted rows. */
  int bad;

  /** The type does not hold for this column: it must be read again as text. */
  boolean lossy;

  Collector(String name) {
    this.name = name;
  }

  /**
   * Puts a value at a row.
   *
   * @return whether the value could be stored; {@code false} for one that does not fit, the cell is then missing
   */
  abstract boolean put(char[] buffer, int offset, int length, int row);

  /** Forgets what the rejected row left behind. */
  void rollback(int row) {
    // most types are written over by the next row
  }

  /** Another collector with the same values, when this one has become unsuitable; else this. */
  Collector suitable(int rows) {
    return this;
  }

  /** Adds the first rows of another collector of the same column behind the rows of this one. */
  Collector append(int rows, Collector other, int otherRows) {
    bad += other.bad;
    lossy |= other.lossy;
    return this;
  }

  /** What was expected, for a value that does not fit: "A number was expected." */
  abstract String expected();

  /** The column of the first rows. */
  abstract Column build(int rows);

  static int grown(int row) {
    return Math.max(1024, row + (row >> 1) + 1);
  }
}
