package org.rapport.mining.internal.wire;

import java.util.List;
import java.util.Set;

import org.rapport.table.Table;

/** What is sent of tables. */
public final class Tables {

  private Tables() {}

  /** The named columns, in the order of the table; one of the others if there are none, to keep the number of rows. */
  public static Table only(Table table, Set<String> names) {
    List<String> kept = table.names().stream().filter(names::contains).toList();
    return table.columns(kept.isEmpty() ? table.names().stream().limit(1).toList() : kept);
  }
}
