package org.rapport.store.internal.gateway;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

import org.rapport.store.internal.journaling.Migrations;
import org.rapport.store.internal.mapping.ColumnMap;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.TableMap;

/** The tables of a new database. H2 only holds what the journal adds up to, so another schema is simply built anew. */
final class Schema {
  private static final List<String> SYSTEM = List.of(
      "CREATE TABLE IF NOT EXISTS \"RAPPORT_STATE\" (\"ID\" INTEGER PRIMARY KEY, \"APPLIED\" BIGINT NOT NULL, "
          + "\"RECORD\" BIGINT NOT NULL, \"FINGERPRINT\" VARCHAR NOT NULL)",
      "CREATE TABLE IF NOT EXISTS \"RAPPORT_COUNTER\" (\"NAME\" VARCHAR(100) PRIMARY KEY, \"NEXT\" BIGINT NOT NULL)",
      "CREATE TABLE IF NOT EXISTS \"RAPPORT_TRANSACTION\" (\"NUMBER\" BIGINT PRIMARY KEY, \"TIME\" BIGINT NOT NULL, "
          + "\"USER\" VARCHAR NOT NULL, \"PURPOSE\" VARCHAR NOT NULL, \"KIND\" VARCHAR(20) NOT NULL, "
          + "\"COUNTS\" VARCHAR NOT NULL, \"UNDOES\" BIGINT, \"UNDONE_BY\" BIGINT, \"FIRST_RECORD\" BIGINT NOT NULL, "
          + "\"LAST_RECORD\" BIGINT NOT NULL)",
      "CREATE TABLE IF NOT EXISTS \"RAPPORT_LOAD\" (\"NAME\" VARCHAR(100) PRIMARY KEY)");

  private Schema() {}

  private static List<String> statements() {
    List<String> all = new ArrayList<>(SYSTEM);
    all.addAll(ChangeIndex.ddl());
    for (TableMap table : ModelMap.get().tables()) {
      all.add(table.ddl());
      all.addAll(indexes(table));
    }
    return all;
  }

  /** @return the statements that create the indexes of a table */
  static List<String> indexes(TableMap table) {
    List<String> all = new ArrayList<>();
    for (ColumnMap column : table.columns()) {
      boolean key = table.kind() == TableMap.Kind.ENTITY && column.name().equals(TableMap.KEY);
      boolean target = column.reference() != null || column.name().equals(TableMap.TARGET);
      if (key || target) {
        all.add("CREATE " + (key ? "UNIQUE " : "") + "INDEX IF NOT EXISTS " + index(table, column) + " ON "
            + table.sql() + " (" + column.sql() + ")");
      }
    }
    return all;
  }

  /** @return the name of the index a column has, if it has one, quoted for SQL */
  static String index(TableMap table, ColumnMap column) {
    return '"' + table.name() + "_" + column.name() + "_X\"";
  }

  /** @return a text that differs when the tables differ */
  static String fingerprint() {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256")
          .digest((String.join("\n", statements()) + "\n" + Migrations.count()).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** @return whether every table is there: H2 can fall back to an early state of a file whose end is damaged */
  static boolean isComplete(Connection connection) throws SQLException {
    Set<String> present = new HashSet<>();
    try (PreparedStatement statement = connection.prepareStatement(
        "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = ?")) {
      statement.setString(1, "PUBLIC");
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          present.add(rows.getString(1));
        }
      }
    }
    return ModelMap.get().tables().stream().allMatch(t -> present.contains(t.name()));
  }

  /** Creates the tables, without the indexes that are not needed to fill them. */
  static void createTables(Connection connection) throws SQLException {
    execute(connection, true);
  }

  /** Creates the other indexes. */
  static void createIndexes(Connection connection) throws SQLException {
    execute(connection, false);
  }

  private static void execute(Connection connection, boolean tables) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements()) {
        if (sql.startsWith("CREATE TABLE") == tables) {
          statement.execute(sql);
        }
      }
    }
  }
}
