package org.rapport.exchange;

/**
 * Limits that keep a broken file from filling memory.
 *
 * @param maxRows rows to read at most, rejected ones included; reading then ends quietly, for previews. At least 1
 * @param maxColumns columns a file may have, else it is refused
 * @param maxRecordLength characters one row may have, line breaks in quotes included, else the file is refused
 * @since 0.1
 */
public record ReadLimits(int maxRows, int maxColumns, int maxRecordLength) {

  /** All rows, 10,000 columns, 1,048,576 characters a row. */
  public static final ReadLimits DEFAULT = new ReadLimits(Integer.MAX_VALUE, 10_000, 1 << 20);

  /** Checks that all limits are positive. */
  public ReadLimits {
    if (maxRows < 1 || maxColumns < 1 || maxRecordLength < 1) {
      throw new IllegalArgumentException("Limits are at least 1.");
    }
  }

  /**
   * The default limits for a preview.
   *
   * @param rows rows to read at most
   * @return limits that end quietly after that many rows
   */
  public static ReadLimits preview(int rows) {
    return new ReadLimits(rows, DEFAULT.maxColumns, DEFAULT.maxRecordLength);
  }
}
