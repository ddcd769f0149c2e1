package org.rapport.exchange;

/**
 * One thing that is wrong with one row of a file, found by line and column.
 *
 * @param line the line of the file in which the row begins, from 1
 * @param column the name of the column, empty when the whole row is meant
 * @param value the value as the file has it, shortened when it is long; empty when the whole row is meant
 * @param reason one sentence: what was expected
 * @param kind what became of it
 * @since 0.1
 */
public record RowProblem(long line, String column, String value, String reason, Kind kind) {

  /** What became of the row or cell. */
  public enum Kind {
    /** The row was left out. */
    ROW_REJECTED,
    /** The value could not be read as the column's type; the cell is missing. */
    CELL_UNREADABLE,
    /** The cell is blank. */
    CELL_MISSING
  }

  /** @return one sentence with line, column, value and reason */
  public String sentence() {
    StringBuilder text = new StringBuilder("Line ").append(line);
    if (!column.isEmpty()) {
      text.append(", column ").append(column);
    }
    if (!value.isEmpty()) {
      text.append(", value \"").append(value).append('"');
    }
    return text.append(": ").append(reason).toString();
  }
}
