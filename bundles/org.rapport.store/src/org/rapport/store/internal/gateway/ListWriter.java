package org.rapport.store.internal.gateway;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.journaling.Block;
import org.rapport.store.internal.journaling.Block.Cells;
import org.rapport.store.internal.mapping.ColumnMap;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.TableMap;

/** Reads the parts and members of records, and makes blocks that replace them. */
public final class ListWriter {
  /** Rows of lists, of several owners: one row is the values of the table's columns. */
  public static final class Rows {
    private final Map<Long, List<@Nullable Object[]>> byOwner = new HashMap<>();

    /** @return the rows of an owner, in order; to be added to */
    public List<@Nullable Object[]> of(long owner) {
      return byOwner.computeIfAbsent(owner, o -> new ArrayList<>());
    }
  }

  private ListWriter() {}

  /** @return the stored rows of the owners */
  public static Rows read(Connection connection, TableMap table, long[] owners) throws SQLException {
    Rows result = new Rows();
    StringBuilder sql = new StringBuilder("SELECT \"OWNER_ID\"");
    table.columns().forEach(c -> sql.append(", ").append(c.sql()));
    sql.append(" FROM ").append(table.sql());
    String order = " ORDER BY \"OWNER_ID\", \"POSITION\"";
    ByIds.read(connection, sql.toString(), "\"OWNER_ID\"", order, owners, (row, owner) -> {
      @Nullable Object[] values = new @Nullable Object[table.columns().size()];
      for (int c = 0; c < values.length; c++) {
        values[c] = Sql.get(row, c + 2, table.columns().get(c).type());
      }
      result.of(owner).add(values);
    });
    return result;
  }

  /** Gives parts the ids of those that are in their places now, so that equal parts are no change. */
  static void keepIds(TableMap table, long[] owners, Rows olds, Rows news) {
    if (table.kind() != TableMap.Kind.PARTS) {
      return;
    }
    int id = table.columns().indexOf(table.column(TableMap.PART_ID));
    for (long owner : owners) {
      List<@Nullable Object[]> before = olds.of(owner);
      List<@Nullable Object[]> now = news.of(owner);
      for (int i = 0; i < Math.min(before.size(), now.size()); i++) {
        now.get(i)[id] = before.get(i)[id];
      }
    }
  }

  /** @return a block that replaces the old rows of the owners by the new, leaving out owners whose rows are the same */
  public static Block block(TableMap table, long[] owners, Rows olds, Rows news) {
    long[] changed = Arrays.stream(owners).filter(o -> !same(olds.of(o), news.of(o))).toArray();
    int[] oldCounts = Arrays.stream(changed).mapToInt(o -> olds.of(o).size()).toArray();
    int[] newCounts = Arrays.stream(changed).mapToInt(o -> news.of(o).size()).toArray();
    List<Cells> columns = new ArrayList<>();
    for (int c = 0; c < table.columns().size(); c++) {
      ColumnMap column = table.columns().get(c);
      columns.add(new Cells(column.name(), column.type(), flat(changed, oldCounts, olds, c),
          flat(changed, newCounts, news, c)));
    }
    return Block.lists(table.name(), changed, oldCounts, newCounts, columns);
  }

  private static @Nullable Object[] flat(long[] owners, int[] counts, Rows rows, int column) {
    @Nullable Object[] values = new @Nullable Object[Arrays.stream(counts).sum()];
    int at = 0;
    for (long owner : owners) {
      for (@Nullable Object[] row : rows.of(owner)) {
        values[at++] = row[column];
      }
    }
    return values;
  }

  /** @return true when the rows hold the same values in the same order */
  public static boolean same(List<@Nullable Object[]> a, List<@Nullable Object[]> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!Arrays.equals(a.get(i), b.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** @return one side of a block of lists, by owner; columns in the table's order, those it did not have yet missing */
  public static Rows rows(Block block, boolean news) {
    TableMap table = Objects.requireNonNull(ModelMap.get().table(block.table()));
    @Nullable Cells[] cells = new @Nullable Cells[table.columns().size()];
    for (Cells c : block.columns()) {
      int place = table.columns().indexOf(table.column(c.column()));
      cells[place] = c;
    }
    Rows result = new Rows();
    int at = 0;
    for (int i = 0; i < block.ids().length; i++) {
      List<@Nullable Object[]> list = result.of(block.ids()[i]);
      int count = news ? block.newCounts()[i] : block.oldCounts()[i];
      for (int n = 0; n < count; n++, at++) {
        @Nullable Object[] row = new @Nullable Object[cells.length];
        for (int c = 0; c < row.length; c++) {
          Cells column = cells[c];
          row[c] = column == null ? null : news ? column.now(at) : column.old(at);
        }
        list.add(row);
      }
    }
    return result;
  }
}
