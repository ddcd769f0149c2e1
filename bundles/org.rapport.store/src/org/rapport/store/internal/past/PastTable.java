package org.rapport.store.internal.past;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.journaling.Block;
import org.rapport.store.internal.journaling.Block.Cells;
import org.rapport.store.internal.journaling.Block.Op;
import org.rapport.store.internal.mapping.ColumnMap;
import org.rapport.store.internal.mapping.EntityMap;

/**
 * The records of an entity, by those columns that are needed: first as they are now, then turned back block by block,
 * the newest first. Rows of now stand in the order of ids; those that come back follow.
 */
final class PastTable {
  private static final int CHECK = 0x3FFF;

  private final EntityMap entity;
  private final Map<String, Map<String, PastColumn>> tables = new LinkedHashMap<>();
  private long[] ids = new long[0];
  private int rows;
  private int sorted;
  private final Map<Long, Integer> back = new HashMap<>();
  private final BitSet alive = new BitSet();
  private int hint;

  PastTable(EntityMap entity) {
    this.entity = entity;
    tables.put(entity.table().name(), new LinkedHashMap<>());
  }

  EntityMap entity() {
    return entity;
  }

  /** Asks for a column of the entity's table or a field table. */
  PastColumn need(String table, ColumnMap column) {
    return tables.computeIfAbsent(table, t -> new LinkedHashMap<>()).computeIfAbsent(column.name(),
        c -> PastColumn.of(column.type()));
  }

  /** @return a column that was asked for */
  PastColumn column(String table, String column) {
    return Objects.requireNonNull(tables.getOrDefault(table, Map.of()).get(column), table + "." + column);
  }

  /**
   * Reads the columns as the connection sees them.
   *
   * @param present the field tables and columns there are now; values of others are in the journal only
   * @param checked asked now and then whether to go on
   */
  void load(Connection connection, Map<String, List<ColumnMap>> present, Runnable checked) throws SQLException {
    for (var table : tables.entrySet()) {
      boolean own = table.getKey().equals(entity.table().name());
      List<String> there = present.getOrDefault(table.getKey(), List.of()).stream().map(ColumnMap::name).toList();
      List<String> columns = table.getValue().keySet().stream().filter(c -> own || there.contains(c)).toList();
      if (own || !columns.isEmpty()) {
        load(connection, table.getKey(), columns, own, checked);
      }
      sorted = rows;
    }
  }

  private void load(Connection connection, String table, List<String> names, boolean own, Runnable checked)
      throws SQLException {
    StringBuilder sql = new StringBuilder("SELECT \"ID\"");
    names.forEach(n -> sql.append(", \"").append(n).append('"'));
    sql.append(" FROM \"").append(table).append("\" ORDER BY \"ID\"");
    PastColumn[] columns = names.stream().map(n -> column(table, n)).toArray(PastColumn[]::new);
    try (PreparedStatement statement = connection.prepareStatement(sql.toString());
        ResultSet result = statement.executeQuery()) {
      for (int n = 0; result.next(); n++) {
        if ((n & CHECK) == 0) {
          checked.run();
        }
        long id = result.getLong(1);
        int row = own ? append(id) : row(id);
        for (int c = 0; row >= 0 && c < columns.length; c++) {
          columns[c].read(row, result, c + 2);
        }
      }
    }
    if (own) {
      alive.set(0, rows);
    }
  }

  private int append(long id) {
    if (rows == ids.length) {
      ids = Arrays.copyOf(ids, PastColumn.room(rows, rows + 1));
    }
    ids[rows] = id;
    return rows++;
  }

  /** @return the row of an id, dead or alive, or -1 when there is none */
  int row(long id) {
    int next = hint + 1;
    if (next < sorted && ids[next] == id) {
      hint = next;
      return next;
    }
    int found = Arrays.binarySearch(ids, 0, sorted, id);
    if (found >= 0) {
      hint = found;
      return found;
    }
    return back.getOrDefault(id, -1);
  }

  private int rowOrNew(long id) {
    int row = row(id);
    if (row < 0) {
      row = append(id);
      back.put(id, row);
    }
    return row;
  }

  boolean isAlive(int row) {
    return alive.get(row);
  }

  long id(int row) {
    return ids[row];
  }

  int rows() {
    return rows;
  }

  /** Takes a block back, when it concerns these columns. */
  void turnBack(Block block) {
    Map<String, PastColumn> columns = tables.get(block.table());
    if (columns == null || block.op() == Op.LISTS) {
      return;
    }
    boolean own = block.table().equals(entity.table().name());
    int[] places = new int[block.ids().length];
    for (int i = 0; i < places.length; i++) {
      places[i] = rowOrNew(block.ids()[i]);
      if (own && block.op() == Op.INSERT) {
        alive.clear(places[i]);
      } else if (own && block.op() == Op.DELETE) {
        alive.set(places[i]);
      }
    }
    for (var column : columns.entrySet()) {
      Cells cells = cells(block, column.getKey());
      if (cells == null && block.op() == Op.UPDATE) {
        continue;
      }
      for (int i = 0; i < places.length; i++) {
        column.getValue().set(places[i], cells == null ? null : cells.old(i));
      }
    }
  }

  private static @Nullable Cells cells(Block block, String column) {
    for (Cells cells : block.columns()) {
      if (cells.column().equals(column)) {
        return cells;
      }
    }
    return null;
  }

  /** @return the rows that are records, in the order of ids */
  int[] inOrder() {
    if (rows == sorted) {
      return alive.stream().toArray();
    }
    int[] old = alive.stream().takeWhile(row -> row < sorted).toArray();
    int[] returned = IntStream.range(sorted, rows).filter(alive::get).boxed()
        .sorted(Comparator.comparingLong(row -> ids[row])).mapToInt(Integer::intValue).toArray();
    int[] all = new int[old.length + returned.length];
    for (int i = 0, j = 0, k = 0; k < all.length; k++) {
      all[k] = j == returned.length || i < old.length && ids[old[i]] < ids[returned[j]] ? old[i++] : returned[j++];
    }
    return all;
  }
}
