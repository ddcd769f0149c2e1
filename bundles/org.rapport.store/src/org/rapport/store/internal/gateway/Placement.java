package org.rapport.store.internal.gateway;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import javax.sql.DataSource;

import org.rapport.store.internal.mapping.ColumnMap;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.TableMap;

/**
 * Gives what a committed transaction has filled aside its place, while nobody reads: a whole table, or rows beside those
 * that a table has; and takes rows away that it has deleted. What is to be done is noted in the very commit of H2, and
 * every step can be done again, so opening a database finishes what a killed process has left.
 */
final class Placement {
  /** How the names of tables filled aside begin. */
  static final String ASIDE = "LOAD_";
  /** Begins the note of rows that stand beside others; the note of a table that takes another's place is its name. */
  private static final String BESIDE = "+";
  /** Begins the note of rows that go: the table, the first and the last id follow. */
  private static final String GOING = "-";
  /** A reader may hold the empty table for a moment: H2 gives up after two seconds each. */
  private static final int ATTEMPTS = 30;
  private static final int LOCK_TIMEOUT = 50200;
  private static final int DEADLOCK = 40001;
  /** So long nobody has to wait behind those who read, in milliseconds. */
  private static final int POLITE = 2_000;
  private static final int FIRST_QUEUE = 20;
  private static final int MOST_QUEUE = 1_000;
  /** After so many milliseconds the log tells of it. */
  private static final int TOLD = 10_000;

  private final Connection connection;
  private final DataSource others;
  private final ReentrantReadWriteLock reading = new ReentrantReadWriteLock();
  private final AtomicLong swaps = new AtomicLong();

  Placement(Connection connection, DataSource others) {
    this.connection = connection;
    this.others = others;
  }

  /** @return the note of rows that are to stand beside those a table has */
  static String beside(String table) {
    return BESIDE + table;
  }

  /** @return the note of rows that are to go */
  static String going(String table, long first, long last) {
    return GOING + table + ' ' + first + ' ' + last;
  }

  /** @return to be held while reading, so that no table changes places meanwhile */
  Lock reading() {
    return reading.readLock();
  }

  /** @return how often tables have changed places: who reads without {@link #reading} looks whether it still holds */
  long swaps() {
    return swaps.get();
  }

  /** Does what was noted, when nobody reads. */
  void place(List<String> notes) throws SQLException {
    List<String> rows = notes.stream().filter(n -> n.startsWith(BESIDE) || n.startsWith(GOING)).toList();
    awaitReaders();
    swaps.incrementAndGet();
    try (Connection other = others.getConnection()) {
      for (String table : notes) {
        if (!rows.contains(table)) {
          swap(other, table);
        }
      }
      if (!rows.isEmpty()) {
        moveRows(other, rows);
      }
    } finally {
      reading.writeLock().unlock();
    }
  }

  /**
   * Waits for readers however long they read: the transaction is durable, only its end is told later. At first it never
   * queues for the lock, since others would have to wait behind one that reads for long; then for moments, each longer
   * than the last and as long as the pause before, so that readers who take turns can't keep it waiting for ever.
   */
  private void awaitReaders() {
    if (reading.getReadHoldCount() > 0) {
      throw new IllegalStateException("who reads must not commit");
    }
    long begin = System.nanoTime();
    long queue = FIRST_QUEUE;
    boolean told = false;
    boolean interrupted = false;
    while (!reading.writeLock().tryLock()) {
      long waited = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
      if (waited > TOLD && !told) {
        told = true;
        StoreLog.info("A large transaction is saved and waits for those who read before its rows get their places.");
      }
      try {
        if (waited < POLITE) {
          Thread.sleep(1);
        } else if (reading.writeLock().tryLock(queue, TimeUnit.MILLISECONDS)) {
          break;
        } else {
          Thread.sleep(queue);
          queue = Math.min(MOST_QUEUE, queue * 2);
        }
      } catch (InterruptedException e) {
        interrupted = true; // what is committed gets its place
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Tables and their maps are written to the file one after the other, so that of two changes the later one may be in the
   * file when the process is killed, and the earlier one not: what must come first is written first.
   */
  private void moveRows(Connection other, List<String> notes) throws SQLException {
    checkpoint(other);
    for (String note : notes) {
      if (note.startsWith(BESIDE)) {
        String table = note.substring(BESIDE.length());
        if (exists(other, ASIDE + table)) {
          direct(table).append(direct(ASIDE + table));
        }
      } else {
        String[] words = note.substring(GOING.length()).split(" ");
        direct(words[0]).removeKeys(Long.parseLong(words[1]), Long.parseLong(words[2]));
      }
    }
    checkpoint(other);
    if (removeRows(notes)) {
      checkpoint(other);
    }
    try (PreparedStatement done = other.prepareStatement("DELETE FROM \"RAPPORT_LOAD\" WHERE \"NAME\" = ?")) {
      for (String note : notes) {
        done.setString(1, note);
        done.addBatch();
      }
      done.executeBatch();
    }
    try (Statement ddl = other.createStatement()) {
      for (String note : notes) {
        if (note.startsWith(BESIDE)) {
          ddl.execute("DROP TABLE IF EXISTS \"" + ASIDE + note.substring(BESIDE.length()) + '"');
        }
      }
    }
    checkpoint(other); // no later transaction may be in the file while the note still is: it would be done again
  }

  private boolean removeRows(List<String> notes) throws SQLException {
    boolean any = false;
    for (String note : notes) {
      if (note.startsWith(GOING)) {
        String[] words = note.substring(GOING.length()).split(" ");
        direct(words[0]).removeRows(Long.parseLong(words[1]), Long.parseLong(words[2]));
        any = true;
      }
    }
    return any;
  }

  private DirectTable direct(String name) throws SQLException {
    DirectTable table = DirectTable.of(connection, name);
    if (table == null) {
      throw new SQLException("The rows of " + name + " can't be moved by this version of H2.");
    }
    return table;
  }

  /** Has H2 write what was done so far to its file. */
  static void checkpoint(Connection other) throws SQLException {
    try (Statement statement = other.createStatement()) {
      statement.execute("CHECKPOINT");
    }
  }

  private static void swap(Connection other, String name) throws SQLException {
    for (int attempt = 1; !swapped(other, name); attempt++) {
      if (attempt == ATTEMPTS) {
        throw new SQLException("The table " + name + " could not be put in its place: it is being read.");
      }
    }
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
      // The file must never lack the note and still have the former table: nobody would look for the other one.
      checkpoint(other);
      done.setString(1, name);
      done.executeUpdate();
      return true;
    } catch (SQLException e) {
      if (isBusy(e)) {
        return false;
      }
      throw e;
    }
  }

  /** @return the table that is filled aside for another */
  static TableMap aside(TableMap table) {
    return new TableMap(ASIDE + table.name(), table.kind(), table.entity(), table.list(), table.columns());
  }

  /** @return whether a statement failed because a table is being read */
  static boolean isBusy(SQLException e) {
    return e.getErrorCode() == LOCK_TIMEOUT || e.getErrorCode() == DEADLOCK;
  }

  private static boolean exists(Connection connection, String table) throws SQLException {
    return Sql.number(connection, "SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME = ?", table) > 0;
  }
}
