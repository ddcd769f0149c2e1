package org.rapport.store.internal.reading;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.rapport.store.FieldType;
import org.rapport.store.ListPage;
import org.rapport.store.ListQuery;
import org.rapport.store.internal.gateway.Sql;
import org.rapport.store.internal.mapping.Catalogue;
import org.rapport.store.internal.mapping.Catalogue.Resolved;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/** Pages of lists: first the ids of the page, by the tables that filter and order need, then its columns by id. */
public final class Lists {
  private Lists() {}

  /** @return a page */
  public static ListPage list(Connection connection, Catalogue catalogue, ListQuery query) throws SQLException {
    long total = total(connection, catalogue, query);
    long[] ids = query.limit() == 0 || query.offset() >= total ? new long[0] : ids(connection, catalogue, query);
    return new ListPage(total, rows(connection, catalogue, query, ids));
  }

  private static long total(Connection connection, Catalogue catalogue, ListQuery query) throws SQLException {
    QueryBuilder builder = new QueryBuilder(catalogue, query.entity()).where(query.filter());
    try (PreparedStatement statement = connection.prepareStatement(builder.select("COUNT(*)"))) {
      builder.bind(statement);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? rows.getLong(1) : 0;
      }
    }
  }

  private static long[] ids(Connection connection, Catalogue catalogue, ListQuery query) throws SQLException {
    QueryBuilder builder = new QueryBuilder(catalogue, query.entity()).where(query.filter()).orderBy(query.sorts());
    String sql = builder.select("t.\"ID\"") + " OFFSET ? ROWS FETCH FIRST ? ROWS ONLY";
    long[] ids = new long[16];
    int count = 0;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int next = builder.bind(statement);
      statement.setLong(next, query.offset());
      statement.setLong(next + 1, query.limit());
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          ids = count == ids.length ? Arrays.copyOf(ids, count * 2) : ids;
          ids[count++] = rows.getLong(1);
        }
      }
    }
    return Arrays.copyOf(ids, count);
  }

  /**
   * @param fields the columns that are searched and shown
   * @return the records that have a text in one of these columns
   */
  public static ListPage search(Connection connection, Catalogue catalogue, EClass entity, List<String> fields,
      String text, int limit) throws SQLException {
    QueryBuilder builder = new QueryBuilder(catalogue, entity);
    builder.whereContaining(text.toLowerCase(Locale.ROOT),
        fields.stream().map(f -> builder.expression(catalogue.resolve(entity, f))).toList());
    long[] ids = new long[16];
    int count = 0;
    try (PreparedStatement statement = connection.prepareStatement(builder.select("t.\"ID\""))) {
      builder.bind(statement);
      try (ResultSet rows = statement.executeQuery()) {
        for (; rows.next() && !text.isEmpty(); count++) {
          ids = count == ids.length ? Arrays.copyOf(ids, count * 2) : ids;
          ids[count] = rows.getLong(1);
        }
      }
    }
    ListQuery query = ListQuery.of(entity, fields.toArray(new String[0]));
    return new ListPage(count, rows(connection, catalogue, query, Arrays.copyOf(ids, Math.min(count, limit))));
  }

  /** @return some records' values, in that order */
  public static Table rows(Connection connection, Catalogue catalogue, ListQuery query, long[] ids)
      throws SQLException {
    QueryBuilder builder = new QueryBuilder(catalogue, query.entity()).whereIdsAre();
    StringBuilder what = new StringBuilder("t.\"ID\"");
    List<ColumnBuilder> columns = new ArrayList<>();
    for (String name : query.columns()) {
      Resolved resolved = catalogue.resolve(query.entity(), name);
      what.append(", ").append(builder.expression(resolved));
      columns.add(ColumnBuilder.of(name, resolved.field().type()));
    }
    Map<Long, Integer> found = new HashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(builder.select(what.toString()))) {
      Sql.setIds(statement, builder.bind(statement), ids, 0, ids.length);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.put(rows.getLong(1), found.size());
          for (int i = 0; i < columns.size(); i++) {
            columns.get(i).add(rows, i + 2);
          }
        }
      }
    }
    int[] order = Arrays.stream(ids).filter(found::containsKey).mapToInt(id -> found.getOrDefault(id, 0)).toArray();
    double[] shown = Arrays.stream(ids).filter(found::containsKey).mapToDouble(id -> id).toArray();
    List<Column> all = new ArrayList<>();
    all.add(NumberColumn.of("id", shown));
    columns.forEach(c -> all.add(c.build().select(order)));
    return Table.of(distinct(all, query.columns().contains("id")));
  }

  /** A query that names the id itself gets it once. */
  public static List<Column> distinct(List<Column> columns, boolean idTwice) {
    if (!idTwice) {
      return columns;
    }
    List<Column> result = new ArrayList<>();
    boolean seen = false;
    for (Column column : columns) {
      boolean id = column.name().equals("id");
      if (!id || !seen) {
        result.add(column);
      }
      seen |= id;
    }
    return result;
  }

  static ColumnBuilder idColumn() {
    return ColumnBuilder.of("id", FieldType.INTEGER);
  }
}
