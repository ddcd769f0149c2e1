package org.rapport.store.internal.gateway;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.mapping.Catalogue;
import org.rapport.store.internal.mapping.ColumnMap;
import org.rapport.store.internal.mapping.CustomField;

/** Stored rows by id, as they are now. */
public final class Images {
  private Images() {}

  /** @return the given columns of the rows that exist, by id */
  public static Map<Long, @Nullable Object[]> read(Connection connection, String table, List<ColumnMap> columns,
      long[] ids) throws SQLException {
    Map<Long, @Nullable Object[]> result = new HashMap<>(ids.length * 2);
    if (ids.length == 0) {
      return result;
    }
    StringBuilder sql = new StringBuilder("SELECT \"ID\"");
    columns.forEach(c -> sql.append(", ").append(c.sql()));
    sql.append(" FROM \"").append(table).append('"');
    ByIds.read(connection, sql.toString(), "\"ID\"", "", ids, (row, id) -> {
      @Nullable Object[] values = new @Nullable Object[columns.size()];
      for (int c = 0; c < values.length; c++) {
        values[c] = Sql.get(row, c + 2, columns.get(c).type());
      }
      result.put(id, values);
    });
    return result;
  }

  /** @return the columns of the field tables of an entity, by table */
  public static Map<String, List<ColumnMap>> fieldTables(Catalogue catalogue, EClass entity) {
    Map<String, List<ColumnMap>> tables = new LinkedHashMap<>();
    for (CustomField custom : catalogue.customFields(entity)) {
      tables.computeIfAbsent(custom.table(), t -> new ArrayList<>()).add(custom.column());
    }
    return tables;
  }
}
