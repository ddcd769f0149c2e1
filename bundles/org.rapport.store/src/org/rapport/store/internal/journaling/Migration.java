package org.rapport.store.internal.journaling;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.Counts;
import org.rapport.store.Erasure.Erased;
import org.rapport.store.FieldType;
import org.rapport.store.TransactionInfo;
import org.rapport.store.internal.journaling.Block.Cells;

/**
 * One change of the model, done to what journals of earlier versions hold. It goes by names: a name that was given up is
 * never given again, so that doing it once more, or to a block of today, changes nothing.
 */
interface Migration {
  /**
   * Changes a block.
   *
   * @param block a block of an earlier version or of this one
   * @param more takes blocks that come of it besides
   * @return the block as it would be written now; without ids when nothing of it is left, so that the places of the
   *         others stay
   */
  Block block(Block block, List<Block> more);

  /** @return a header as it would be written now */
  default Header header(Header header) {
    return header;
  }

  /** @return the migration that gives a column another name */
  static Migration renamedColumn(String table, String before, String now) {
    return cells(table, cells -> cells.column().equals(before)
        ? new Cells(now, cells.type(), cells.olds(), cells.news(), cells.personal()) : cells);
  }

  /** @return the migration that gives a column up */
  static Migration removedColumn(String table, String column) {
    return cells(table, cells -> cells.column().equals(column) ? null : cells);
  }

  /**
   * @param table a table
   * @param column a column
   * @param before the type it had
   * @param now the type it has
   * @param convert turns values that are not missing
   * @return the migration that gives a column another type
   */
  static Migration retypedColumn(String table, String column, FieldType before, FieldType now,
      Function<Object, @Nullable Object> convert) {
    return cells(table, cells -> !cells.column().equals(column) || cells.type() != before ? cells
        : new Cells(column, now, converted(cells.olds(), convert), converted(cells.news(), convert),
            cells.personal()));
  }

  private static @Nullable Object @Nullable [] converted(@Nullable Object @Nullable [] values,
      Function<Object, @Nullable Object> convert) {
    if (values == null) {
      return null;
    }
    @Nullable Object[] result = new @Nullable Object[values.length];
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      result[i] = value == null ? null : convert.apply(value);
    }
    return result;
  }

  private static Migration cells(String table, Function<Cells, @Nullable Cells> change) {
    return (block, more) -> {
      if (!block.table().equals(table)) {
        return block;
      }
      List<Cells> columns = new ArrayList<>();
      for (Cells cells : block.columns()) {
        Cells changed = change.apply(cells);
        if (changed != null) {
          columns.add(changed);
        }
      }
      return with(block, table, columns);
    };
  }

  private static Block with(Block block, String table, List<Cells> columns) {
    return new Block(block.op(), table, block.ids(), block.oldCounts(), block.newCounts(), columns, block.erased());
  }

  /** @return the migration that gives an entity up; its lists and field tables need their own */
  static Migration removedTable(String table) {
    return (block, more) -> block.table().equals(table)
        ? new Block(block.op(), table, new long[0], new int[0], new int[0], List.of(), new BitSet()) : block;
  }

  /**
   * Another name for an entity: its table, its lists and field tables, what definitions of custom fields say of it, and
   * its counters.
   *
   * @param before the class's name before
   * @param now its name now
   * @param tableBefore its table before
   * @param tableNow its table now
   * @param definitions the table of definitions of custom fields
   * @return the migration
   */
  static Migration renamedEntity(String before, String now, String tableBefore, String tableNow, String definitions) {
    UnaryOperator<String> table = name -> name.equals(tableBefore) || name.startsWith(tableBefore + "_")
        ? tableNow + name.substring(tableBefore.length()) : name;
    UnaryOperator<String> entity = name -> name.equals(before) ? now : name;
    Migration entities = retypedColumn(definitions, "ENTITY", FieldType.TEXT, FieldType.TEXT,
        value -> entity.apply(String.valueOf(value)));
    Migration tables = retypedColumn(definitions, "FIELD_TABLE", FieldType.TEXT, FieldType.TEXT,
        value -> table.apply(String.valueOf(value)));
    return new Migration() {
      @Override
      public Block block(Block block, List<Block> more) {
        Block changed = tables.block(entities.block(block, more), more);
        return with(changed, table.apply(changed.table()), changed.columns());
      }

      @Override
      public Header header(Header header) {
        TransactionInfo info = header.info();
        Map<String, Counts> counts = new LinkedHashMap<>();
        info.counts().forEach((name, count) -> counts.put(entity.apply(name), count));
        Map<String, Long> counters = new LinkedHashMap<>();
        header.counters().forEach((name, next) -> counters.put(entity.apply(name), next));
        List<Erased> erased = header.erased().stream().map(e -> new Erased(entity.apply(e.entity()), e.id())).toList();
        return new Header(new TransactionInfo(info.number(), info.time(), info.user(), info.purpose(), info.kind(),
            counts, info.undoes(), info.undoneBy()), counters, erased);
      }
    };
  }
}
