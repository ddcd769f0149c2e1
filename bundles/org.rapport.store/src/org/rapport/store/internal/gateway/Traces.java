package org.rapport.store.internal.gateway;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
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
    long[] count = new long[1];
    ByIds.read(connection, "SELECT \"ID\" FROM \"" + block.table() + '"', "\"ID\"", "",
        Arrays.copyOfRange(block.ids(), from, to), (row, id) -> count[0]++);
    return count[0];
  }

  private static boolean differs(Connection connection, Block block, int from, int to) throws SQLException {
    List<Cells> columns = block.columns();
    Map<Long, Integer> places = new HashMap<>();
    for (int row = from; row < to; row++) {
      places.put(block.ids()[row], row);
    }
    String names = columns.stream().map(c -> ", \"" + c.column() + '"').collect(Collectors.joining());
    boolean[] other = new boolean[1];
    ByIds.read(connection, "SELECT \"ID\"" + names + " FROM \"" + block.table() + '"', "\"ID\"", "",
        Arrays.copyOfRange(block.ids(), from, to), (found, id) -> {
          int row = Objects.requireNonNull(places.remove(id));
          for (int c = 0; c < columns.size() && !other[0]; c++) {
            boolean known = !columns.get(c).personal() || !block.isErased(row);
            other[0] = known && !Objects.equals(columns.get(c).old(row), Sql.get(found, c + 2, columns.get(c).type()));
          }
        });
    if (other[0]) {
      return true;
    }
    // a row of a field table need not be there before, but then had no values
    return places.values().stream().anyMatch(row -> columns.stream().anyMatch(c -> c.old(row) != null));
  }

  private static boolean counts(Connection connection, Block block, int from, int to) throws SQLException {
    Map<Long, Integer> present = new HashMap<>();
    ByIds.read(connection, "SELECT \"OWNER_ID\" FROM \"" + block.table() + '"', "\"OWNER_ID\"", "",
        Arrays.copyOfRange(block.ids(), from, to), (row, owner) -> present.merge(owner, 1, Integer::sum));
    for (int i = from; i < to; i++) {
      if (present.getOrDefault(block.ids()[i], 0) != block.oldCounts()[i]) {
        return true;
      }
    }
    return false;
  }
}
