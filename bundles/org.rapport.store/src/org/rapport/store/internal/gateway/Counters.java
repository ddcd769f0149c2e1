package org.rapport.store.internal.gateway;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The next free ids by class name. What a commit has used is stored with it, so no id is ever given twice. */
final class Counters {
  private final Map<String, Long> next = new HashMap<>();

  /** Reads the stored counters. */
  synchronized void load(Connection connection) throws SQLException {
    next.clear();
    try (PreparedStatement statement = connection.prepareStatement(
        "SELECT \"NAME\", \"NEXT\" FROM \"RAPPORT_COUNTER\"");
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        next.put(rows.getString(1), rows.getLong(2));
      }
    }
  }

  /** Stores counters, without commit. */
  static void store(Connection connection, Map<String, Long> counters) throws SQLException {
    if (counters.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection
        .prepareStatement("MERGE INTO \"RAPPORT_COUNTER\" (\"NAME\", \"NEXT\") KEY (\"NAME\") VALUES (?, ?)")) {
      for (var entry : counters.entrySet()) {
        statement.setString(1, entry.getKey());
        statement.setLong(2, entry.getValue());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /** @return the first of {@code count} new ids */
  synchronized long reserve(String name, long count) {
    long first = next(name);
    next.put(name, first + count);
    return first;
  }

  /** @return the next free id */
  synchronized long next(String name) {
    return next.getOrDefault(name, 1L);
  }

  /** Gives ids back that were never used, unless others were given since. */
  synchronized void giveBack(String name, long first, long after) {
    if (next(name) == after) {
      next.put(name, first);
    }
  }
}
