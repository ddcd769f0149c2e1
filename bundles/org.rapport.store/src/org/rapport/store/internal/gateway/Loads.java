package org.rapport.store.internal.gateway;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.journaling.Block;
import org.rapport.store.internal.mapping.ColumnMap;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.TableMap;

/**
 * Tables of entities that were empty and are filled aside by a transaction that inserts very many records, where nobody
 * reads them. A commit notes, with everything else of the transaction, that such a table is to take the place of the
 * empty one, which is done right afterwards; when the process is killed before, opening the database does it. A table
 * that was filled by a transaction that never ended is dropped.
 */
final class Loads {
  /** How the names of tables filled aside begin. */
  private static final String ASIDE = "LOAD_";
  /** A reader may hold the empty table for a moment: H2 gives up after two seconds each. */
  private static final int ATTEMPTS = 30;
  private static final Pattern FIELD_TABLE = Pattern.compile("[A-Z_]+_F\\d+");
  private static final int LOCK_TIMEOUT = 50200;
  private static final int DEADLOCK = 40001;
  /** How long readers are waited for at most, in milliseconds. */
  private static final int PATIENCE = 60_000;

  private final Connection connection;
  private final DataSource others;
  private final Loading loading;
  private final Map<String, DirectTable> filling = new LinkedHashMap<>();
  private final List<String> useless = new ArrayList<>();
  private final Set<String> emptied = new LinkedHashSet<>();
  private final Set<String> unreferenced = new LinkedHashSet<>();
  private final ReentrantReadWriteLock reading = new ReentrantReadWriteLock();
  private final AtomicLong swaps = new AtomicLong();

  Loads(Connection connection, DataSource others, Loading loading) {
    this.loading = loading;
    this.connection = connection;
    this.others = others;
  }

  private static TableMap aside(TableMap table) {
    return new TableMap(ASIDE + table.name(), table.kind(), table.entity(), table.list(), table.columns());
  }

  /** Begins to fill an empty table aside, if that is possible. */
  void begin(TableMap table) throws SQLException {
    TableMap aside = aside(table);
    try (Connection other = others.getConnection(); Statement ddl = other.createStatement()) {
      ddl.execute("DROP TABLE IF EXISTS " + aside.sql());
      ddl.execute(aside.ddl());
      for (String index : Schema.indexes(aside)) {
        ddl.execute(index);
      }
    }
    DirectTable direct = DirectTable.of(connection, aside.name());
    if (direct == null) {
      useless.add(aside.name());
    } else {
      filling.put(table.name(), direct);
    }
  }

  /**
   * Empties a table by putting an empty one into its place at the commit; until then its rows can still be read.
   *
   * @return false when that is not possible
   */
  boolean empty(TableMap table) throws SQLException {
    begin(table);
    return filling.containsKey(table.name()) && emptied.add(table.name());
  }

  /** Says that nothing will refer to a field table after the commit, which drops it. */
  void dropLater(String fieldTable) {
    unreferenced.add(fieldTable);
  }

  /** @return the table that takes the rows of one that is filled aside, or null when it is not */
  @Nullable
  DirectTable of(Block block) throws SQLException {
    if (!filling.isEmpty() && block.op() != Block.Op.INSERT && filling.containsKey(block.table())) {
      join(true);
    }
    return filling.get(block.table());
  }

  /** Puts the rows into their own tables, because the transaction wants to read or change them. */
  void join() throws SQLException {
    join(false);
  }

  /** The rows of tables that are to be emptied can be read until the commit, so they only go when one is changed. */
  private void join(boolean emptiedToo) throws SQLException {
    loading.await();
    for (String name : List.copyOf(filling.keySet())) {
      if (emptied.contains(name) && !emptiedToo) {
        continue;
      }
      TableMap table = Objects.requireNonNull(ModelMap.get().table(name));
      String columns = table.columns().stream().map(c -> ", " + c.sql()).collect(Collectors.joining());
      if (emptied.contains(name)) {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM " + table.sql())) {
          delete.executeUpdate();
        }
      }
      try (PreparedStatement copy = connection.prepareStatement("INSERT INTO " + table.sql() + " (\"ID\"" + columns
          + ") SELECT \"ID\"" + columns + " FROM " + aside(table).sql())) {
        copy.executeUpdate();
      }
      useless.add(aside(table).name());
      filling.remove(name);
      emptied.remove(name);
    }
  }

  /** Notes in the transaction what its commit means for the tables. */
  void note() throws SQLException {
    loading.await();
    if (!filling.isEmpty()) {
      try (PreparedStatement insert = connection
          .prepareStatement("INSERT INTO \"RAPPORT_LOAD\" (\"NAME\") VALUES (?)")) {
        for (String table : filling.keySet()) {
          insert.setString(1, table);
          insert.addBatch();
        }
        insert.executeBatch();
      }
    }
  }

  /** After the commit: the full tables take the places of the empty ones. */
  void committed() throws SQLException {
    if (!filling.isEmpty()) {
      swap(List.copyOf(filling.keySet()));
      filling.clear();
    }
    emptied.clear();
    drop();
    dropUnreferenced();
  }

  /** After a rollback. */
  void takenBack() throws SQLException {
    emptied.clear();
    unreferenced.clear();
    filling.keySet().forEach(table -> useless.add(ASIDE + table));
    filling.clear();
    drop();
  }

  private void drop() throws SQLException {
    if (!useless.isEmpty()) {
      try (Connection other = others.getConnection(); Statement ddl = other.createStatement()) {
        for (String table : useless) {
          ddl.execute("DROP TABLE IF EXISTS \"" + table + '"');
        }
      }
      useless.clear();
    }
  }

  /** @return how often tables have changed places: who reads without {@link #reading} looks whether it still holds */
  long swaps() {
    return swaps.get();
  }

  /** One that is being read stays, until the database is opened again. */
  private void dropUnreferenced() throws SQLException {
    try (Connection other = others.getConnection(); Statement ddl = other.createStatement()) {
      for (String table : unreferenced) {
        ddl.execute("DROP TABLE IF EXISTS \"" + table + '"');
      }
    } catch (SQLException e) {
      if (e.getErrorCode() != LOCK_TIMEOUT && e.getErrorCode() != DEADLOCK) {
        throw e;
      }
      StoreLog.info("A table without fields is dropped at the next opening, because it is being read.");
    } finally {
      unreferenced.clear();
    }
  }

  private void swap(List<String> names) throws SQLException {
    boolean mine = awaitReaders();
    swaps.incrementAndGet();
    try (Connection other = others.getConnection()) {
      for (String name : names) {
        for (int attempt = 1; !swapped(other, name); attempt++) {
          if (attempt == ATTEMPTS) {
            throw new SQLException("The table " + name + " could not be put in its place: it is being read.");
          }
        }
      }
    } finally {
      if (mine) {
        reading.writeLock().unlock();
      }
    }
  }

  /** Never queues for the lock: a reader would have to wait behind one that reads for long. */
  private boolean awaitReaders() {
    for (int waited = 0; waited < PATIENCE; waited++) {
      if (reading.writeLock().tryLock()) {
        return true;
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
    }
    return false;
  }

  /** @return to be held while reading, so that no table changes places meanwhile */
  Lock reading() {
    return reading.readLock();
  }

  /** Each step can be done again when the process was killed after it. */
  private static boolean swapped(Connection other, String name) throws SQLException {
    TableMap table = Objects.requireNonNull(ModelMap.get().table(name));
    TableMap aside = aside(table);
    try (Statement ddl = other.createStatement();
        PreparedStatement done = other.prepareStatement("DELETE FROM \"RAPPORT_LOAD\" WHERE \"NAME\" = ?")) {
      if (exists(other, aside.name())) {
        ddl.execute("DROP TABLE IF EXISTS " + table.sql());
        ddl.execute("ALTER TABLE " + aside.sql() + " RENAME TO " + table.sql());
      }
      for (ColumnMap column : table.columns()) {
        ddl.execute("ALTER INDEX IF EXISTS " + Schema.index(aside, column) + " RENAME TO "
            + Schema.index(table, column));
      }
      done.setString(1, name);
      done.executeUpdate();
      return true;
    } catch (SQLException e) {
      if (e.getErrorCode() == LOCK_TIMEOUT || e.getErrorCode() == DEADLOCK) {
        return false;
      }
      throw e;
    }
  }

  private static boolean exists(Connection connection, String table) throws SQLException {
    return Sql.number(connection, "SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME = ?", table) > 0;
  }

  /** After opening: does what a killed process has left to do. */
  void recover() throws SQLException {
    List<String> noted = names("SELECT \"NAME\" FROM \"RAPPORT_LOAD\"");
    if (!noted.isEmpty()) {
      connection.commit();
      swap(noted);
    }
    Set<String> referred = new LinkedHashSet<>(names("SELECT \"FIELD_TABLE\" FROM \"" + Applier.DEFINITIONS + '"'));
    for (String name : names("SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES")) {
      boolean fields = FIELD_TABLE.matcher(name).matches() && ModelMap.get().table(name) == null;
      if (name.startsWith(ASIDE) || fields && !referred.contains(name)) {
        useless.add(name);
      }
    }
    connection.commit();
    drop();
  }

  private List<String> names(String sql) throws SQLException {
    List<String> names = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql); ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }
}
