package org.rapport.store.internal.past;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.FieldType;
import org.rapport.store.Filter.Operator;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.TimeColumn;

/** Whole numbers, references, days, moments to the millisecond, and truth values as 0 and 1. */
final class PastLongs extends PastColumn {
  private long[] values = new long[0];
  private final BitSet present = new BitSet();

  PastLongs(FieldType type) {
    super(type);
  }

  private static long number(Object value) {
    return switch (value) {
      case Long l -> l;
      case Boolean b -> b ? 1 : 0;
      case LocalDate d -> d.toEpochDay();
      case Instant i -> i.toEpochMilli();
      default -> throw new IllegalArgumentException(value.getClass().getName());
    };
  }

  @Override
  void set(int row, @Nullable Object value) {
    if (row >= values.length) {
      values = Arrays.copyOf(values, room(values.length, row + 1));
    }
    present.set(row, value != null);
    values[row] = value == null ? 0 : number(value);
  }

  @Override
  @Nullable
  Object get(int row) {
    if (isMissing(row)) {
      return null;
    }
    long value = values[row];
    return switch (type()) {
      case BOOLEAN -> value == 1;
      case DATE -> LocalDate.ofEpochDay(value);
      case TIME -> Instant.ofEpochMilli(value);
      default -> value;
    };
  }

  /** @return the number of a row that is not missing */
  long number(int row) {
    return values[row];
  }

  @Override
  boolean isMissing(int row) {
    return !present.get(row);
  }

  @Override
  int compare(int a, int b) {
    return Long.compare(values[a], values[b]);
  }

  @Override
  IntPredicate test(Operator operator, Object value) {
    long wanted = number(value);
    return row -> holds(operator, Long.compare(values[row], wanted));
  }

  @Override
  Column build(String name, int[] rows) {
    return switch (type()) {
      case BOOLEAN -> truths(name, rows);
      case DATE -> times(name, rows, true, TimeColumn.DAY);
      case TIME -> times(name, rows, false, 1);
      default -> numbers(name, rows);
    };
  }

  private Column truths(String name, int[] rows) {
    CategoryColumn.Builder builder = CategoryColumn.builder(name);
    builder.code("false");
    builder.code("true");
    for (int row : rows) {
      builder.addCode(isMissing(row) ? CategoryColumn.MISSING : (int) values[row]);
    }
    return builder.build();
  }

  private Column times(String name, int[] rows, boolean dateOnly, long unit) {
    TimeColumn.Builder builder = TimeColumn.builder(name, dateOnly);
    for (int row : rows) {
      builder.add(isMissing(row) ? TimeColumn.MISSING : values[row] * unit);
    }
    return builder.build();
  }

  private Column numbers(String name, int[] rows) {
    NumberColumn.Builder builder = NumberColumn.builder(name);
    for (int row : rows) {
      if (isMissing(row)) {
        builder.addMissing();
      } else {
        builder.add(values[row]);
      }
    }
    return builder.build();
  }
}
