package org.rapport.store.internal.gateway;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.rapport.store.internal.journaling.Block;
import org.rapport.store.internal.journaling.Block.Cells;

/**
 * Finds traces of a transaction that H2 says it has not applied. H2 2.5.252 keeps the first part of a large transaction
 * when the process is killed in the midst of its commit (seen on a plain file too: 167 of 8,000 rows stayed, the others
 * were rolled back), and rows and indexes then no longer agree. So such a file is built anew from the journal.
 */
final class Traces {
  private Traces() {}

  /**
   * @return whether some of a block's changes are there already
   */
  static boolean of(Connection connection, Block block) throws SQLException {
    for (int from = 0; from < block.ids().length; from += Inserter.CHUNK) {
      int to = Math.min(block.ids().length, from + Inserter.CHUNK);
      boolean found = switch (block.op()) {
        case INSERT -> rows(connection, block, from, to) > 0;
        case DELETE -> rows(connection, block, from, to) < to - from;
        case UPDATE -> !block.columns().isEmpty() && differs(connection, block, from, to);
        case LISTS -> counts(connection, block, from, to);
      };
      if (found) {
        return true;
      }
    }
    return false;
  }

  private static long rows(Connection connection, Block block, int from, int to) throws SQLException {
    try (PreparedStatement statement = connection
        .prepareStatement("SELECT COUNT(*) FROM \"" + block.table() + "\" WHERE \"ID\" = ANY(?)")) {
      Sql.setIds(statement, 1, block.ids(), from, to);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? rows.getLong(1) : 0;
      }
    }
  }

  private static boolean differs(Connection connection, Block block, int from, int to) throws SQLException {
    List<Cells> columns = block.columns();
    Map<Long, Integer> places = new HashMap<>();
    for (int row = from; row < to; row++) {
      places.put(block.ids()[row], row);
    }
    String names = columns.stream().map(c -> ", \"" + c.column() + '"').collect(Collectors.joining());
    try (PreparedStatement statement = connection
        .prepareStatement("SELECT \"ID\"" + names + " FROM \"" + block.table() + "\" WHERE \"ID\" = ANY(?)")) {
      Sql.setIds(statement, 1, block.ids(), from, to);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          int row = Objects.requireNonNull(places.remove(rows.getLong(1)));
          for (int c = 0; c < columns.size(); c++) {
            boolean known = !columns.get(c).personal() || !block.isErased(row);
            if (known && !Objects.equals(columns.get(c).old(row), Sql.get(rows, c + 2, columns.get(c).type()))) {
              return true;
            }
          }
        }
      }
    }
    // a row of a field table need not be there before, but then had no values
    return places.values().stream().anyMatch(row -> columns.stream().anyMatch(c -> c.old(row) != null));
  }

  private static boolean counts(Connection connection, Block block, int from, int to) throws SQLException {
    Map<Long, Integer> present = new HashMap<>();
    try (PreparedStatement statement = connection.prepareStatement("SELECT \"OWNER_ID\", COUNT(*) FROM \""
        + block.table() + "\" WHERE \"OWNER_ID\" = ANY(?) GROUP BY \"OWNER_ID\"")) {
      Sql.setIds(statement, 1, block.ids(), from, to);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          present.put(rows.getLong(1), rows.getInt(2));
        }
      }
    }
    for (int i = from; i < to; i++) {
      if (present.getOrDefault(block.ids()[i], 0) != block.oldCounts()[i]) {
        return true;
      }
    }
    return false;
  }
}
