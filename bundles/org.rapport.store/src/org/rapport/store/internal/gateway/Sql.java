package org.rapport.store.internal.gateway;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.FieldType;
import org.rapport.store.internal.mapping.Values;

/** Values in and out of JDBC, each in its canonical form. */
public final class Sql {
  private Sql() {}

  /** Binds a value, null for missing. */
  public static void set(PreparedStatement statement, int index, FieldType type, @Nullable Object value)
      throws SQLException {
    if (value == null) {
      statement.setNull(index, jdbcType(type));
      return;
    }
    switch (type) {
      case TEXT, CHOICE -> statement.setString(index, (String) value);
      case BOOLEAN -> statement.setBoolean(index, (Boolean) value);
      case INTEGER, REFERENCE -> statement.setLong(index, (Long) value);
      case NUMBER -> statement.setDouble(index, (Double) value);
      case DECIMAL -> statement.setBigDecimal(index, (BigDecimal) value);
      case DATE, TIME -> statement.setObject(index, value);
    }
  }

  private static int jdbcType(FieldType type) {
    return switch (type) {
      case TEXT, CHOICE -> Types.VARCHAR;
      case BOOLEAN -> Types.BOOLEAN;
      case INTEGER, REFERENCE -> Types.BIGINT;
      case NUMBER -> Types.DOUBLE;
      case DECIMAL -> Types.DECIMAL;
      case DATE -> Types.DATE;
      case TIME -> Types.TIMESTAMP_WITH_TIMEZONE;
    };
  }

  /** @return a column's value in canonical form, or null when missing */
  public static @Nullable Object get(ResultSet rows, int index, FieldType type) throws SQLException {
    switch (type) {
      case TEXT, CHOICE :
        return rows.getString(index);
      case BOOLEAN :
        boolean truth = rows.getBoolean(index);
        return rows.wasNull() ? null : truth;
      case INTEGER, REFERENCE :
        long whole = rows.getLong(index);
        return rows.wasNull() ? null : whole;
      case NUMBER :
        double number = rows.getDouble(index);
        return rows.wasNull() ? null : number;
      case DECIMAL :
        return Values.normal(type, rows.getBigDecimal(index));
      case DATE :
        return rows.getObject(index, LocalDate.class);
      default :
        return rows.getObject(index, Instant.class);
    }
  }

  /** Binds an array of numbers for {@code = ANY(?)}. */
  public static void setIds(PreparedStatement statement, int index, long[] ids, int from, int to) throws SQLException {
    Object[] boxed = new Object[to - from];
    for (int i = from; i < to; i++) {
      boxed[i - from] = ids[i];
    }
    statement.setArray(index, statement.getConnection().createArrayOf("BIGINT", boxed));
  }

  /** Binds an array of texts for {@code = ANY(?)}. */
  public static void setTexts(PreparedStatement statement, int index, Collection<String> texts) throws SQLException {
    statement.setArray(index, statement.getConnection().createArrayOf("VARCHAR", texts.toArray()));
  }

  /** @return the number that a query without rows or with one row gives, 0 without */
  public static long number(Connection connection, String sql, Object... parameters) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? rows.getLong(1) : 0;
      }
    }
  }
}
