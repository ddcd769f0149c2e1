package org.rapport.store.internal.gateway;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.model.ModelPackage;
import org.rapport.store.internal.journaling.Block;
import org.rapport.store.internal.journaling.Block.Cells;
import org.rapport.store.internal.journaling.Block.Op;
import org.rapport.store.internal.mapping.ColumnMap;
import org.rapport.store.internal.mapping.CustomField;
import org.rapport.store.internal.mapping.FieldTypes;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.TableMap;

/**
 * Does blocks to H2's tables, on the one connection that writes, without committing. New custom fields get their table
 * at once and on a connection of its own, because H2 commits when a table is created: a table left behind by a
 * transaction that never ended is harmless, nothing refers to it, and it is dropped when its name is wanted again.
 */
final class Applier implements AutoCloseable {
  /** The table of custom field definitions. */
  static final String DEFINITIONS = ModelMap.get().entity(ModelPackage.Literals.CUSTOM_FIELD_DEFINITION).table().name();
  private static final int MOST_STATEMENTS = 200;
  private static final int LONG_RUN = 50;
  /** From so many rows on the direct way pays. */
  private static final int MANY = 500;

  private final Connection connection;
  private final DataSource others;
  private final Map<String, PreparedStatement> statements = new LinkedHashMap<>();
  private final Set<String> fresh = new LinkedHashSet<>();
  private final Map<String, Optional<DirectTable>> direct = new HashMap<>();
  private final boolean unread;
  private final Loading loading;
  private final Loads loads;

  /**
   * @param connection the one that writes
   * @param others for creating tables
   * @param unread whether nobody reads the file: then it needs no rollback either
   */
  Applier(Connection connection, DataSource others, boolean unread) {
    this.connection = connection;
    this.others = others;
    this.unread = unread;
    this.loading = new Loading(others);
    this.loads = new Loads(connection, others, loading);
  }

  /** Does a block. */
  void apply(Block block) throws SQLException {
    if (block.ids().length == 0) {
      return;
    }
    if (statements.size() >= MOST_STATEMENTS) {
      closeStatements();
    }
    if (block.op() == Op.INSERT && block.table().equals(DEFINITIONS)) {
      createFieldTables(block);
    }
    if (block.op() != Op.INSERT) {
      loading.await();
      loads.change(block);
    }
    switch (block.op()) {
      case INSERT -> insert(block);
      case UPDATE -> update(block);
      case DELETE -> delete(name(block), block.ids());
      case LISTS -> lists(block);
    }
  }

  private static String name(Block block) {
    return '"' + block.table() + '"';
  }

  private PreparedStatement statement(String sql) throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      statements.put(sql, statement);
    }
    return statement;
  }

  private static String columns(Block block) {
    return block.columns().stream().map(c -> ", \"" + c.column() + '"').collect(Collectors.joining());
  }

  private void insert(Block block) throws SQLException {
    DirectTable table = loads.of(block);
    if (table == null && block.ids().length >= MANY && (unread || fresh.contains(block.table()))) {
      table = direct(block.table());
    }
    if (table != null) {
      loading.insert(table, block);
      return;
    }
    loading.await();
    PreparedStatement statement = statement("INSERT INTO " + name(block) + " (\"ID\"" + columns(block)
        + ") VALUES (?" + ", ?".repeat(block.columns().size()) + ")");
    rows(statement, block);
  }

  private @Nullable DirectTable direct(String table) throws SQLException {
    Optional<DirectTable> known = direct.get(table);
    if (known == null) {
      known = Optional.ofNullable(DirectTable.of(connection, table));
      direct.put(table, known);
    }
    return known.isPresent() ? known.get() : null;
  }

  /** @return whether a field table was created by the transaction, so that nobody reads it yet */
  boolean isFresh(String table) {
    return fresh.contains(table);
  }

  /** @return the tables that are filled aside */
  Loads loads() {
    return loads;
  }

  /** The transaction is committed: its new tables are read from now on. */
  void committed() throws SQLException {
    loading.await();
    loads.place();
    loading.finish();
    loads.committed();
    fresh.clear();
    direct.clear();
  }

  /** The transaction was rolled back: its new tables go. */
  void takenBack() throws SQLException {
    loading.abandon();
    loading.finish();
    direct.clear();
    loads.takenBack();
    if (!fresh.isEmpty()) {
      try (Connection other = others.getConnection(); Statement ddl = other.createStatement()) {
        for (String table : fresh) {
          ddl.execute("DROP TABLE IF EXISTS \"" + table + '"');
        }
      }
      fresh.clear();
    }
  }

  private void rows(PreparedStatement statement, Block block) throws SQLException {
    List<Cells> columns = block.columns();
    for (int row = 0; row < block.ids().length; row++) {
      statement.setLong(1, block.ids()[row]);
      for (int c = 0; c < columns.size(); c++) {
        Cells cells = columns.get(c);
        Sql.set(statement, c + 2, cells.type(), cells.now(row));
      }
      statement.addBatch();
    }
    statement.executeBatch();
  }

  private void update(Block block) throws SQLException {
    TableMap table = ModelMap.get().table(block.table());
    if (table == null) {
      rows(statement("MERGE INTO " + name(block) + " (\"ID\"" + columns(block) + ") KEY (\"ID\") VALUES (?"
          + ", ?".repeat(block.columns().size()) + ")"), block);
      return;
    }
    List<Cells> columns = block.columns();
    String sets = columns.stream().map(c -> '"' + c.column() + "\" = ?, ").collect(Collectors.joining());
    PreparedStatement statement = statement("UPDATE " + name(block) + " SET " + sets
        + "\"VERSION\" = \"VERSION\" + ? WHERE \"ID\" = ?");
    for (int row = 0; row < block.ids().length; row++) {
      int index = 1;
      for (Cells cells : columns) {
        Sql.set(statement, index++, cells.type(), cells.now(row));
      }
      statement.setInt(index++, 1);
      statement.setLong(index, block.ids()[row]);
      statement.addBatch();
    }
    statement.executeBatch();
  }

  /** Long runs of ids, such as an import's, go by one statement each. */
  private void delete(String table, long[] ids) throws SQLException {
    PreparedStatement one = statement("DELETE FROM " + table + " WHERE \"ID\" = ?");
    PreparedStatement run = statement("DELETE FROM " + table + " WHERE \"ID\" BETWEEN ? AND ?");
    int single = 0;
    for (int from = 0, to; from < ids.length; from = to) {
      to = from + 1;
      while (to < ids.length && ids[to] == ids[to - 1] + 1) {
        to++;
      }
      if (to - from >= LONG_RUN) {
        run.setLong(1, ids[from]);
        run.setLong(2, ids[to - 1]);
        run.executeUpdate();
      } else {
        for (int i = from; i < to; i++, single++) {
          one.setLong(1, ids[i]);
          one.addBatch();
        }
      }
    }
    if (single > 0) {
      one.executeBatch();
    }
  }

  private void lists(Block block) throws SQLException {
    PreparedStatement delete = statement("DELETE FROM " + name(block) + " WHERE \"OWNER_ID\" = ?");
    int deletions = 0;
    for (int i = 0; i < block.ids().length; i++) {
      if (block.oldCounts()[i] > 0) {
        delete.setLong(1, block.ids()[i]);
        delete.addBatch();
        deletions++;
      }
    }
    if (deletions > 0) {
      delete.executeBatch();
    }
    PreparedStatement insert = statement("INSERT INTO " + name(block) + " (\"OWNER_ID\", \"POSITION\"" + columns(block)
        + ") VALUES (?, ?" + ", ?".repeat(block.columns().size()) + ")");
    int row = 0;
    for (int i = 0; i < block.ids().length; i++) {
      for (int position = 0; position < block.newCounts()[i]; position++, row++) {
        insert.setLong(1, block.ids()[i]);
        insert.setInt(2, position);
        for (int c = 0; c < block.columns().size(); c++) {
          Cells cells = block.columns().get(c);
          Sql.set(insert, c + 3, cells.type(), cells.now(row));
        }
        insert.addBatch();
      }
    }
    if (row > 0) {
      insert.executeBatch();
    }
  }

  private void createFieldTables(Block definitions) throws SQLException {
    Map<String, Cells> byName = new HashMap<>();
    definitions.columns().forEach(c -> byName.put(c.column(), c));
    Cells tables = byName.get("FIELD_TABLE");
    Cells types = byName.get("TYPE");
    if (tables == null || types == null) {
      throw new SQLException("a definition of custom fields without table or type");
    }
    Map<String, Map<Long, ColumnMap>> wanted = new LinkedHashMap<>();
    for (int row = 0; row < definitions.ids().length; row++) {
      long id = definitions.ids()[row];
      wanted.computeIfAbsent(String.valueOf(tables.now(row)), t -> new LinkedHashMap<>()).put(id,
          new ColumnMap(CustomField.columnName(id), FieldTypes.of(String.valueOf(types.now(row))), null));
    }
    for (var entry : wanted.entrySet()) {
      createFieldTable(entry.getKey(), List.copyOf(entry.getValue().values()));
    }
  }

  private void createFieldTable(String name, List<ColumnMap> columns) throws SQLException {
    TableMap table = new TableMap(name, TableMap.Kind.FIELDS, ModelPackage.Literals.CUSTOM_FIELD_DEFINITION, null,
        columns);
    if (loads.isFilling(name)) {
      loads.join();
    }
    boolean used = Sql.number(connection,
        "SELECT COUNT(*) FROM \"" + DEFINITIONS + "\" WHERE \"FIELD_TABLE\" = ?", name) > 0;
    if (!used && isThere(table)) {
      try (PreparedStatement empty = connection.prepareStatement("DELETE FROM " + table.sql())) {
        empty.executeUpdate();
      }
      return;
    }
    loading.await();
    if (unread) {
      connection.commit(); // one commit holds many transactions: earlier ones may have left rows in the same table
    }
    try (Connection other = others.getConnection(); Statement ddl = other.createStatement()) {
      direct.clear();
      if (!used) {
        ddl.execute("DROP TABLE IF EXISTS " + table.sql());
        fresh.add(name);
      }
      ddl.execute(table.ddl());
      for (ColumnMap column : used ? columns : List.<ColumnMap>of()) {
        ddl.execute("ALTER TABLE " + table.sql() + " ADD COLUMN IF NOT EXISTS " + column.sql() + " "
            + column.sqlType());
      }
    }
  }

  /** A definition that comes back finds its table; rows that are not committed yet may be in the way of another one. */
  private boolean isThere(TableMap table) throws SQLException {
    Map<String, String> present = new HashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(
        "SELECT \"COLUMN_NAME\", \"DATA_TYPE\" FROM \"INFORMATION_SCHEMA\".\"COLUMNS\" WHERE \"TABLE_NAME\" = ?")) {
      statement.setString(1, table.name());
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          present.put(rows.getString(1), rows.getString(2));
        }
      }
    }
    return !present.isEmpty() && table.columns().stream()
        .allMatch(c -> c.sqlType().replace("VARCHAR", "CHARACTER VARYING").equals(present.get(c.name())));
  }

  /** Waits until all rows given so far are in H2. */
  void await() throws SQLException {
    loading.await();
  }

  @Override
  public void close() throws SQLException {
    loading.close();
    closeStatements();
  }

  private void closeStatements() throws SQLException {
    for (PreparedStatement statement : statements.values()) {
      statement.close();
    }
    statements.clear();
  }
}
