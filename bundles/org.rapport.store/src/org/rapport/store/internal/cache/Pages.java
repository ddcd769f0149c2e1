package org.rapport.store.internal.cache;

import java.math.BigDecimal;

import org.rapport.store.FieldType;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.TextColumn;
import org.rapport.table.TimeColumn;

/** Columns of tables from columns in memory. */
final class Pages {
  /** Powers of ten that a double holds exactly. */
  private static final double[] TENS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8};
  private static final long EXACT = 1L << 53;

  private Pages() {}

  /** @return the values of some records, in that order */
  static Column column(String name, Vector vector, int[] ids) {
    long[] values = new long[ids.length];
    for (int i = 0; i < ids.length; i++) {
      values[i] = vector.get(ids[i]);
    }
    return column(name, vector, values);
  }

  /** @return a column of values that a vector has */
  static Column column(String name, Vector vector, long[] values) {
    return switch (vector.type()) {
      case TEXT -> texts(name, vector, values);
      case CHOICE, BOOLEAN -> categories(name, vector, values);
      case DATE -> times(name, values, true);
      case TIME -> times(name, values, false);
      default -> {
        double[] numbers = new double[values.length];
        for (int i = 0; i < numbers.length; i++) {
          numbers[i] = values[i] == Vector.MISSING ? Double.NaN : number(vector.type(), vector.scale(), values[i]);
        }
        yield NumberColumn.of(name, numbers);
      }
    };
  }

  /** @return a number of a vector as tables have it */
  static double number(FieldType type, int scale, long value) {
    return switch (type) {
      case NUMBER -> Vector.toDouble(value);
      // both are exact, so the quotient is the nearest double
      case DECIMAL -> value > -EXACT && value < EXACT && scale < TENS.length ? value / TENS[scale]
          : BigDecimal.valueOf(value, scale).doubleValue();
      default -> value;
    };
  }

  private static Column texts(String name, Vector vector, long[] values) {
    TextColumn.Builder builder = TextColumn.builder(name);
    byte[] pool = vector.dictionary().texts().pool();
    int[] starts = vector.dictionary().texts().starts();
    for (long code : values) {
      if (code == Vector.MISSING) {
        builder.addMissing();
      } else {
        int c = (int) code;
        builder.add(pool, starts[c], starts[c + 1] - starts[c]);
      }
    }
    return builder.build();
  }

  private static Column categories(String name, Vector vector, long[] values) {
    CategoryColumn.Builder builder = CategoryColumn.builder(name);
    if (vector.type() == FieldType.BOOLEAN) {
      builder.code("false");
      builder.code("true");
      for (long v : values) {
        builder.addCode(v == Vector.MISSING ? CategoryColumn.MISSING : (int) v);
      }
      return builder.build();
    }
    int[] levels = new int[vector.known()];
    for (long v : values) {
      if (v == Vector.MISSING) {
        builder.addMissing();
      } else {
        int code = (int) v;
        if (levels[code] == 0) {
          levels[code] = builder.code(vector.dictionary().get(code)) + 1;
        }
        builder.addCode(levels[code] - 1);
      }
    }
    return builder.build();
  }

  private static Column times(String name, long[] values, boolean dateOnly) {
    long[] times = new long[values.length];
    for (int i = 0; i < times.length; i++) {
      times[i] = values[i] == Vector.MISSING ? TimeColumn.MISSING : dateOnly ? values[i] * TimeColumn.DAY : values[i];
    }
    return TimeColumn.of(name, dateOnly, times);
  }
}
