package org.rapport.exchange.internal.csv;

import java.util.Arrays;

import org.rapport.exchange.ValueStyle;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;

/** Collects numbers; remembers whether all of them are whole. */
final class NumberCollector extends Collector {

  private final NumberParser parser;
  private final ValueStyle style;
  private double[] values;

  NumberCollector(String name, ValueStyle style, int expected) {
    super(name);
    values = new double[expected];
    this.style = style;
    parser = new NumberParser(style);
  }

  @Override
  boolean put(char[] buffer, int offset, int length, int row) {
    double value = parser.parse(buffer, offset, length);
    if (row == values.length) {
      values = Arrays.copyOf(values, grown(row));
    }
    values[row] = value;
    if (value == value) {
      return true;
    }
    if (parser.status == NumberParser.MISSING) {
      return true;
    }
    lossy |= parser.status == NumberParser.LOSSY;
    return false;
  }

  @Override
  Collector append(int rows, Collector other, int otherRows) {
    if (rows + otherRows > values.length) {
      values = Arrays.copyOf(values, grown(rows + otherRows));
    }
    System.arraycopy(((NumberCollector) other).values, 0, values, rows, otherRows);
    return super.append(rows, other, otherRows);
  }

  @Override
  String expected() {
    return switch (style) {
      case DECIMAL_COMMA -> "A number with a decimal comma was expected, such as 1234,5.";
      case THOUSANDS_COMMA -> "A number was expected, such as 1,234.5.";
      default -> "A number was expected, such as 1234.5.";
    };
  }

  @Override
  Column build(int rows) {
    return NumberColumn.of(name, rows == values.length ? values : Arrays.copyOf(values, rows));
  }
}
