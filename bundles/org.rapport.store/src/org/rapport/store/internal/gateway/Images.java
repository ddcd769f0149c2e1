package org.rapport.store.internal.gateway;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
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
    long least = Arrays.stream(ids).min().orElse(0);
    long greatest = Arrays.stream(ids).max().orElse(0);
    boolean dense = greatest - least < ids.length * 2L;
    sql.append(" FROM \"").append(table).append(dense ? "\" WHERE \"ID\" BETWEEN ? AND ?" : "\" WHERE \"ID\" = ANY(?)");
    try (PreparedStatement statement = connection.prepareStatement(sql.toString())) {
      if (dense) {
        statement.setLong(1, least);
        statement.setLong(2, greatest);
      } else {
        Sql.setIds(statement, 1, ids, 0, ids.length);
      }
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          @Nullable Object[] values = new @Nullable Object[columns.size()];
          for (int c = 0; c < values.length; c++) {
            values[c] = Sql.get(rows, c + 2, columns.get(c).type());
          }
          result.put(rows.getLong(1), values);
        }
      }
    }
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
