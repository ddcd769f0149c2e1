package org.rapport.store.internal.dump;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.rapport.model.ModelPackage;
import org.rapport.store.FieldType;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.TableMap;

/**
 * Which tables a database has: the model's, the store's own but for the state, and the field tables that definitions of
 * custom fields name. Field tables of imports that never ended are no part of the database.
 */
public final class Shapes {
  /** The table with the number of the last transaction. */
  public static final String STATE = "RAPPORT_STATE";

  private static final String OWN = "RAPPORT_";
  private static final String DEFINITIONS = ModelMap.get().entity(ModelPackage.Literals.CUSTOM_FIELD_DEFINITION)
      .table().name();

  private Shapes() {}

  /** @return the tables that a connection sees, by name; definitions of custom fields first */
  public static List<TableShape> of(Connection connection) throws SQLException {
    Set<String> fieldTables = texts(connection, "SELECT DISTINCT \"FIELD_TABLE\" FROM \"" + DEFINITIONS + '"');
    Map<String, List<String>> keys = new TreeMap<>();
    each(connection, "SELECT K.TABLE_NAME, K.COLUMN_NAME FROM INFORMATION_SCHEMA.KEY_COLUMN_USAGE K "
        + "JOIN INFORMATION_SCHEMA.TABLE_CONSTRAINTS C ON C.CONSTRAINT_NAME = K.CONSTRAINT_NAME "
        + "AND C.TABLE_NAME = K.TABLE_NAME WHERE C.CONSTRAINT_TYPE = ? ORDER BY K.TABLE_NAME, K.ORDINAL_POSITION",
        "PRIMARY KEY", rows -> keys.computeIfAbsent(rows.getString(1), t -> new ArrayList<>()).add(rows.getString(2)));
    Map<String, List<TableShape.Column>> columns = new TreeMap<>();
    each(connection, "SELECT TABLE_NAME, COLUMN_NAME, DATA_TYPE FROM INFORMATION_SCHEMA.COLUMNS "
        + "WHERE TABLE_SCHEMA = ? ORDER BY TABLE_NAME, ORDINAL_POSITION", "PUBLIC",
        rows -> columns.computeIfAbsent(rows.getString(1), t -> new ArrayList<>())
            .add(new TableShape.Column(rows.getString(2), type(rows.getString(3)))));
    List<TableShape> shapes = new ArrayList<>();
    columns.forEach((name, list) -> {
      boolean wanted = name.startsWith(OWN) ? !name.equals(STATE)
          : ModelMap.get().table(name) != null || fieldTables.contains(name);
      if (wanted) {
        TableShape shape = new TableShape(name, List.copyOf(list), List.copyOf(keys.getOrDefault(name, List.of())));
        shapes.add(name.equals(DEFINITIONS) ? 0 : shapes.size(), shape);
      }
    });
    return shapes;
  }

  /** @return true when the table is the model's or the store's own, as opposed to a field table */
  public static boolean isFixed(String table) {
    return table.startsWith(OWN) || ModelMap.get().table(table) != null;
  }

  /** @return the entity whose records a table holds, or the empty text when it holds something else */
  public static String entityOf(String table) {
    TableMap map = ModelMap.get().table(table);
    String name = map == null || map.kind() != TableMap.Kind.ENTITY ? null : map.entity().getName();
    return name == null ? "" : name;
  }

  /** Takes one row. */
  private interface Row {
    void take(ResultSet rows) throws SQLException;
  }

  private static void each(Connection connection, String sql, String parameter, Row row) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, parameter);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          row.take(rows);
        }
      }
    }
  }

  private static Set<String> texts(Connection connection, String sql) throws SQLException {
    Set<String> texts = new HashSet<>();
    try (PreparedStatement statement = connection.prepareStatement(sql); ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }

  private static FieldType type(String sql) throws SQLException {
    return switch (sql) {
      case "BIGINT", "INTEGER" -> FieldType.INTEGER;
      case "CHARACTER VARYING" -> FieldType.TEXT;
      case "BOOLEAN" -> FieldType.BOOLEAN;
      case "DOUBLE PRECISION" -> FieldType.NUMBER;
      case "DECFLOAT" -> FieldType.DECIMAL;
      case "DATE" -> FieldType.DATE;
      case "TIMESTAMP WITH TIME ZONE" -> FieldType.TIME;
      default -> throw new SQLException("a column of type " + sql);
    };
  }
}
