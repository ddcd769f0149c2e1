package org.rapport.store.internal.past;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.IntPredicate;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.FieldType;
import org.rapport.store.Filter.Operator;
import org.rapport.store.internal.gateway.Sql;
import org.rapport.table.Column;

/** A column of values by row that can be written to: first as they are now, then turned back. */
abstract class PastColumn {
  private final FieldType type;

  PastColumn(FieldType type) {
    this.type = type;
  }

  /** @return an empty column for a type of field */
  static PastColumn of(FieldType type) {
    return switch (type) {
      case TEXT, CHOICE -> new PastTexts(type);
      case NUMBER -> new PastDoubles();
      case DECIMAL -> new PastDecimals();
      default -> new PastLongs(type);
    };
  }

  FieldType type() {
    return type;
  }

  /** Sets a row to what a result has, in canonical form. */
  void read(int row, ResultSet rows, int index) throws SQLException {
    set(row, Sql.get(rows, index, type));
  }

  /** Sets a row to a value in canonical form, or to missing. */
  abstract void set(int row, @Nullable Object value);

  /** @return the value of a row in canonical form; rows never set are missing */
  abstract @Nullable Object get(int row);

  abstract boolean isMissing(int row);

  /** Compares two rows that are not missing, as lists are ordered. */
  abstract int compare(int a, int b);

  /** @return which rows that are not missing compare so with a value */
  abstract IntPredicate test(Operator operator, Object value);

  /** @return a column of other rows of this one, in that order; -1 gives a missing value */
  PastColumn gather(int[] rows, int count) {
    PastColumn result = of(type);
    for (int i = 0; i < count; i++) {
      if (rows[i] >= 0) {
        result.set(i, get(rows[i]));
      }
    }
    return result;
  }

  /** @return the given rows as a column of a table */
  abstract Column build(String name, int[] rows);

  static boolean holds(Operator operator, int comparison) {
    return switch (operator) {
      case EQUAL -> comparison == 0;
      case UNEQUAL -> comparison != 0;
      case LESS -> comparison < 0;
      case AT_MOST -> comparison <= 0;
      case GREATER -> comparison > 0;
      case AT_LEAST -> comparison >= 0;
      default -> throw new IllegalArgumentException(operator.sign());
    };
  }

  /** @return room for at least {@code needed} rows, growing by half */
  static int room(int now, int needed) {
    return Math.max(needed, now + (now >> 1) + 64);
  }

  /** Exact numbers. */
  private static final class PastDecimals extends PastColumn {
    private @Nullable BigDecimal[] values = new @Nullable BigDecimal[0];

    PastDecimals() {
      super(FieldType.DECIMAL);
    }

    @Override
    void set(int row, @Nullable Object value) {
      if (row >= values.length) {
        values = java.util.Arrays.copyOf(values, room(values.length, row + 1));
      }
      values[row] = (BigDecimal) value;
    }

    @Override
    @Nullable
    Object get(int row) {
      return row < values.length ? values[row] : null;
    }

    @Override
    boolean isMissing(int row) {
      return get(row) == null;
    }

    private BigDecimal value(int row) {
      BigDecimal value = values[row];
      return value == null ? BigDecimal.ZERO : value;
    }

    @Override
    int compare(int a, int b) {
      return value(a).compareTo(value(b));
    }

    @Override
    IntPredicate test(Operator operator, Object value) {
      return row -> holds(operator, value(row).compareTo((BigDecimal) value));
    }

    @Override
    Column build(String name, int[] rows) {
      var builder = org.rapport.table.NumberColumn.builder(name);
      for (int row : rows) {
        if (isMissing(row)) {
          builder.addMissing();
        } else {
          builder.add(value(row).doubleValue());
        }
      }
      return builder.build();
    }
  }
}
