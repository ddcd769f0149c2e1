package org.rapport.store.internal.journaling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.journaling.Block.Cells;
import org.rapport.store.internal.journaling.Block.Op;
import org.rapport.store.internal.mapping.ColumnMap;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.TableMap;

/**
 * Reads what an earlier version of the model wrote as today's model has it: columns that are gone are left out, and a
 * whole record has the default values of columns that were added since.
 */
final class Evolution {
  private Evolution() {}

  /** @return the block as today's model has it; the same block where nothing is different */
  static Block fit(Block block) {
    TableMap table = ModelMap.get().table(block.table());
    if (table == null) {
      return block;
    }
    Set<String> known = new HashSet<>();
    table.columns().forEach(c -> known.add(c.name()));
    List<Cells> columns = new ArrayList<>(block.columns());
    boolean changed = columns.removeIf(c -> !known.contains(c.column()));
    if (table.kind() == TableMap.Kind.ENTITY && (block.op() == Op.INSERT || block.op() == Op.DELETE)) {
      columns.forEach(c -> known.remove(c.column()));
      for (ColumnMap column : table.columns()) {
        Object value = column.defaultValue();
        if (value != null && known.contains(column.name()) && !column.name().equals(TableMap.VERSION)) {
          @Nullable Object[] values = new @Nullable Object[block.ids().length];
          Arrays.fill(values, value);
          columns.add(new Cells(column.name(), column.type(), block.op() == Op.DELETE ? values : null,
              block.op() == Op.INSERT ? values : null));
          changed = true;
        }
      }
    }
    return changed ? new Block(block.op(), block.table(), block.ids(), block.oldCounts(), block.newCounts(), columns,
        block.erased()) : block;
  }
}
