package org.rapport.exchange.internal.csv;

import java.util.Arrays;

import org.rapport.exchange.ColumnType;
import org.rapport.exchange.ValueStyle;
import org.rapport.table.Column;
import org.rapport.table.TimeColumn;

/** Collects dates and points in time; a column of dates with one time of day becomes one of points in time. */
final class TimeCollector extends Collector {

  private final TimeParser parser;
  private final ValueStyle style;
  private boolean time;
  private long[] values;

  TimeCollector(String name, ColumnType type, ValueStyle style, int expected) {
    super(name);
    values = new long[expected];
    this.style = style;
    this.time = type == ColumnType.TIME;
    parser = new TimeParser(style);
  }

  @Override
  boolean put(char[] buffer, int offset, int length, int row) {
    long value = parser.parse(buffer, offset, length);
    if (row == values.length) {
      values = Arrays.copyOf(values, grown(row));
    }
    boolean fits = value != TimeParser.BAD;
    values[row] = fits ? value : TimeParser.MISSING;
    time |= parser.hasTime && fits;
    return fits;
  }

  @Override
  Collector append(int rows, Collector other, int otherRows) {
    if (rows + otherRows > values.length) {
      values = Arrays.copyOf(values, grown(rows + otherRows));
    }
    TimeCollector next = (TimeCollector) other;
    System.arraycopy(next.values, 0, values, rows, otherRows);
    time |= next.time;
    return super.append(rows, other, otherRows);
  }

  boolean hasTime() {
    return time;
  }

  @Override
  String expected() {
    return switch (style) {
      case DAY_FIRST -> "A date was expected, such as 31/03/2024.";
      case MONTH_FIRST -> "A date was expected, such as 03/31/2024.";
      default -> "A date was expected, such as 2024-03-31.";
    };
  }

  @Override
  Column build(int rows) {
    return TimeColumn.of(name, !time, rows == values.length ? values : Arrays.copyOf(values, rows));
  }
}
