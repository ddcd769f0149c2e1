package org.rapport.store.internal.reading;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.Filter;
import org.rapport.store.ScanQuery;
import org.rapport.store.internal.mapping.Catalogue;
import org.rapport.store.internal.mapping.Catalogue.Resolved;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/** Whole columns, straight from JDBC into typed arrays. */
public final class Scans {
  private Scans() {}

  /** @return the ids of the records that a filter lets through, rising */
  public static int[] ids(Connection connection, Catalogue catalogue, Filter filter) throws SQLException {
    Table table = scan(connection, catalogue, new ScanQuery(filter.entity(), List.of(), filter), null);
    double[] ids = ((NumberColumn) table.columns().get(0)).values();
    int[] found = new int[ids.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = (int) ids[i];
    }
    return found;
  }

  /** @return the columns of all records that the filter lets through, in the order of ids */
  public static Table scan(Connection connection, Catalogue catalogue, ScanQuery query,
      @Nullable IProgressMonitor monitor) throws SQLException {
    QueryBuilder builder = new QueryBuilder(catalogue, query.entity());
    StringBuilder what = new StringBuilder("t.\"ID\"");
    List<ColumnBuilder> columns = new ArrayList<>();
    columns.add(Lists.idColumn());
    for (String name : query.columns()) {
      Resolved resolved = catalogue.resolve(query.entity(), name);
      what.append(", ").append(builder.expression(resolved));
      columns.add(ColumnBuilder.of(name, resolved.field().type()));
    }
    builder.where(query.filter()).orderBy(List.of());
    ColumnBuilder[] all = columns.toArray(new ColumnBuilder[0]);
    try (PreparedStatement statement = connection.prepareStatement(builder.select(what.toString()))) {
      builder.bind(statement);
      try (ResultSet rows = statement.executeQuery()) {
        int read = 0;
        while (rows.next()) {
          if ((++read & 0x3FF) == 0 && monitor != null && monitor.isCanceled()) {
            throw new OperationCanceledException();
          }
          for (int i = 0; i < all.length; i++) {
            all[i].add(rows, i + 1);
          }
        }
      }
    }
    List<Column> built = new ArrayList<>();
    columns.forEach(c -> built.add(c.build()));
    return Table.of(Lists.distinct(built, query.columns().contains("id")));
  }
}
