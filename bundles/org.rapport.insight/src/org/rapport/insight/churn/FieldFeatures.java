package org.rapport.insight.churn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.BaseField;
import org.rapport.insight.CustomerBase;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TimeColumn;

/** The fields of accounts as they were at the end of a day: numbers, categories, and days as the time since then. */
final class FieldFeatures {
  private final CustomerBase base;
  private final Instant end;
  private final @Nullable IProgressMonitor monitor;

  FieldFeatures(CustomerBase base, Instant end, @Nullable IProgressMonitor monitor) {
    this.base = base;
    this.end = end;
    this.monitor = monitor;
  }

  /**
   * The columns.
   *
   * @param day the day
   * @param accounts the ids of the accounts, one a row
   * @param others columns whose names are taken
   */
  List<Column> of(LocalDate day, long[] accounts, List<Column> others) {
    Set<String> now = new HashSet<>();
    base.fields("account").stream().filter(FieldFeatures::usable).forEach(field -> now.add(field.name()));
    List<BaseField> fields = base.fields("account", end).stream().filter(field -> usable(field) && now.contains(field
        .name())).toList();
    Table then = base.facts("account", fields.stream().map(BaseField::name).toList(), Optional.of(end), monitor);
    Map<Long, Integer> rows = new HashMap<>();
    NumberColumn ids = (NumberColumn) then.column(CustomerBase.ID);
    for (int row = 0; row < then.rows(); row++) {
      rows.put((long) ids.value(row), row);
    }
    int[] of = Arrays.stream(accounts).mapToInt(id -> rows.getOrDefault(id, -1)).toArray();
    Set<String> taken = new HashSet<>();
    others.forEach(column -> taken.add(column.name()));
    List<Column> columns = new ArrayList<>();
    for (BaseField field : fields) {
      Column column = column(then.column(field.name()), of, day.toEpochDay());
      columns.add(taken.contains(column.name()) ? column.named("Field " + column.name()) : column);
    }
    return columns;
  }

  private static boolean usable(BaseField field) {
    return field.feature() && field.kind() != BaseField.Kind.TEXT;
  }

  private static Column column(Column column, int[] rows, long today) {
    if (column instanceof CategoryColumn categories) {
      CategoryColumn.Builder builder = CategoryColumn.builder(column.name());
      for (int row : rows) {
        builder.add(row < 0 || categories.isMissing(row) ? "" : categories.text(row));
      }
      return builder.build();
    }
    double[] values = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      values[i] = rows[i] < 0 || column.isMissing(rows[i]) ? Double.NaN : switch (column) {
        case NumberColumn numbers -> numbers.value(rows[i]);
        case TimeColumn times -> today - Math.floorDiv(times.value(rows[i]), TimeColumn.DAY);
        default -> Double.NaN;
      };
    }
    return NumberColumn.of(column instanceof TimeColumn ? "Days from " + column.name() : column.name(), values);
  }
}
