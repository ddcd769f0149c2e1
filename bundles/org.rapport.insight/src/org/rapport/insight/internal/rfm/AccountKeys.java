package org.rapport.insight.internal.rfm;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.ScanQuery;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/** The keys of accounts by their places in a list of ids, read when the first is asked for. */
final class AccountKeys implements IntFunction<String> {
  private final Database database;
  private final long[] ids;
  private final @Nullable IProgressMonitor monitor;
  private @Nullable Column keys;
  private double[] known = {};

  AccountKeys(Database database, long[] ids, @Nullable IProgressMonitor monitor) {
    this.database = database;
    this.ids = ids;
    this.monitor = monitor;
  }

  @Override
  public synchronized String apply(int place) {
    Column column = keys;
    if (column == null) {
      Table table = database.scan(ScanQuery.of(ModelPackage.Literals.ACCOUNT, List.of("key")), monitor);
      known = ((NumberColumn) table.column("id")).values();
      column = table.column("key");
      keys = column;
    }
    int row = Arrays.binarySearch(known, ids[place]);
    return row < 0 ? String.valueOf(ids[place]) : column.text(row);
  }
}
