package org.rapport.store.internal.reading;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

import org.rapport.store.FieldType;
import org.rapport.store.internal.gateway.Sql;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.TextColumn;
import org.rapport.table.TimeColumn;

/** Fills one column of a table from JDBC. */
abstract class ColumnBuilder {
  /** Adds the value of the current row. */
  abstract void add(ResultSet rows, int index) throws SQLException;

  /** @return the column */
  abstract Column build();

  /** @return the builder for a type of field */
  static ColumnBuilder of(String name, FieldType type) {
    return switch (type) {
      case TEXT -> new Text(name);
      case CHOICE, BOOLEAN -> new Category(name, type == FieldType.BOOLEAN);
      case INTEGER, REFERENCE, NUMBER, DECIMAL -> new Number(name, type);
      case DATE -> new Time(name, true);
      case TIME -> new Time(name, false);
    };
  }

  private static final class Text extends ColumnBuilder {
    private final TextColumn.Builder builder;

    Text(String name) {
      builder = TextColumn.builder(name);
    }

    @Override
    void add(ResultSet rows, int index) throws SQLException {
      builder.add(rows.getString(index));
    }

    @Override
    Column build() {
      return builder.build();
    }
  }

  private static final class Category extends ColumnBuilder {
    private final CategoryColumn.Builder builder;
    private final boolean truth;

    Category(String name, boolean truth) {
      builder = CategoryColumn.builder(name);
      this.truth = truth;
      if (truth) {
        builder.code("false");
        builder.code("true");
      }
    }

    @Override
    void add(ResultSet rows, int index) throws SQLException {
      if (truth) {
        boolean value = rows.getBoolean(index);
        builder.addCode(rows.wasNull() ? CategoryColumn.MISSING : value ? 1 : 0);
      } else {
        builder.add(rows.getString(index));
      }
    }

    @Override
    Column build() {
      return builder.build();
    }
  }

  private static final class Number extends ColumnBuilder {
    private final NumberColumn.Builder builder;
    private final FieldType type;

    Number(String name, FieldType type) {
      builder = NumberColumn.builder(name);
      this.type = type;
    }

    @Override
    void add(ResultSet rows, int index) throws SQLException {
      double value;
      if (type == FieldType.NUMBER) {
        value = rows.getDouble(index);
      } else if (type == FieldType.DECIMAL) {
        BigDecimal decimal = rows.getBigDecimal(index);
        value = decimal == null ? 0 : decimal.doubleValue();
      } else {
        value = rows.getLong(index);
      }
      if (rows.wasNull()) {
        builder.addMissing();
      } else {
        builder.add(value);
      }
    }

    @Override
    Column build() {
      return builder.build();
    }
  }

  private static final class Time extends ColumnBuilder {
    private final TimeColumn.Builder builder;
    private final boolean dateOnly;

    Time(String name, boolean dateOnly) {
      builder = TimeColumn.builder(name, dateOnly);
      this.dateOnly = dateOnly;
    }

    @Override
    void add(ResultSet rows, int index) throws SQLException {
      if (dateOnly) {
        Object day = Sql.get(rows, index, FieldType.DATE);
        builder.add(day instanceof LocalDate d ? d.toEpochDay() * TimeColumn.DAY : TimeColumn.MISSING);
      } else {
        Object moment = Sql.get(rows, index, FieldType.TIME);
        builder.add(moment instanceof Instant i ? i.toEpochMilli() : TimeColumn.MISSING);
      }
    }

    @Override
    Column build() {
      return builder.build();
    }
  }
}
