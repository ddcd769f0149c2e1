package org.rapport.store.internal.past;

import java.util.Arrays;
import java.util.function.IntPredicate;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.FieldType;
import org.rapport.store.Filter.Operator;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;

/** Numbers; stored numbers are finite, so not-a-number stands for missing. */
final class PastDoubles extends PastColumn {
  private double[] values = new double[0];

  PastDoubles() {
    super(FieldType.NUMBER);
  }

  @Override
  void set(int row, @Nullable Object value) {
    if (row >= values.length) {
      int before = values.length;
      values = Arrays.copyOf(values, room(before, row + 1));
      Arrays.fill(values, before, values.length, Double.NaN);
    }
    values[row] = value instanceof Double d ? d : Double.NaN;
  }

  @Override
  @Nullable
  Object get(int row) {
    return isMissing(row) ? null : values[row];
  }

  @Override
  boolean isMissing(int row) {
    return row >= values.length || Double.isNaN(values[row]);
  }

  @Override
  int compare(int a, int b) {
    return Double.compare(values[a], values[b]);
  }

  @Override
  IntPredicate test(Operator operator, Object value) {
    double wanted = (Double) value + 0.0;
    return row -> holds(operator, Double.compare(values[row], wanted));
  }

  @Override
  Column build(String name, int[] rows) {
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
