package org.rapport.store.internal.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import javax.sql.DataSource;

import org.eclipse.jdt.annotation.Nullable;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.rapport.store.internal.journaling.Payloads;
import org.rapport.store.internal.dump.Still;
import org.rapport.store.internal.journal.Journal;
import org.rapport.store.internal.keys.DatabaseKey;
import org.rapport.store.internal.seal.SealedFiles;

/** The open H2 file: one connection that writes, pools of those that read, and one for making tables. */
final class H2 implements AutoCloseable {
  private static final String FILE = "data";
  /** How H2's files end. */
  static final String SUFFIX = ".mv.db";
  private static final String MARK = "rebuild";
  /** As often 20 milliseconds: three minutes. */
  private static final int MOST_WAITS = 9000;
  /** So many seconds a reader waits at most until one of 16 others has read. */
  private static final int LONGEST_TURN = 600;
  private static final String USER = "rapport";
  /** H2's own level beyond those of {@link Connection}: a transaction reads one state from its first statement on. */
  private static final int SNAPSHOT_ISOLATION = 6;
  private static final String SETTINGS = SealedFiles.SETTINGS
      + ";WRITE_DELAY=0;CACHE_SIZE=131072;MAX_COMPACT_TIME=0;OPTIMIZE_REUSE_RESULTS=0";

  private final Connection writer;
  private final JdbcConnectionPool lists;
  private final JdbcConnectionPool scans;
  private final JdbcConnectionPool columns;
  private final JdbcConnectionPool tables;
  private final Applier applier;
  private final Path folder;
  private final String databaseId;
  private final String url;
  private final List<Connection> stills = new CopyOnWriteArrayList<>();
  private boolean ready;

  private H2(Path folder, String databaseId) throws SQLException {
    this.folder = folder;
    this.databaseId = databaseId;
    SealedFiles.guard(databaseId, folder.resolve(FILE + SUFFIX).toAbsolutePath());
    url = SealedFiles.url(databaseId, folder.resolve(FILE).toAbsolutePath()) + SETTINGS;
    lists = pool(url);
    scans = pool(url + ";LAZY_QUERY_EXECUTION=1");
    columns = pool(url + ";LAZY_QUERY_EXECUTION=1");
    tables = pool(url);
    writer = source(url).getConnection();
    applier = new Applier(writer, tables, false);
  }

  private static JdbcConnectionPool pool(String url) {
    JdbcConnectionPool pool = JdbcConnectionPool.create(source(url));
    pool.setMaxConnections(16);
    pool.setLoginTimeout(LONGEST_TURN);
    return pool;
  }

  /** H2 by its own class: the driver manager does not see drivers inside other bundles. */
  static JdbcDataSource source(String url) {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(url);
    source.setUser(USER);
    source.setPassword("");
    return source;
  }

  /**
   * Opens the file and brings it up to date; a missing, damaged or outdated file is built anew from the journal.
   *
   * @throws SQLException when that fails too
   */
  static H2 open(Path folder, DatabaseKey key, Journal journal, Payloads payloads, Progress progress)
      throws SQLException, IOException {
    H2 h2 = openOnce(folder, key, journal, payloads, progress);
    if (Forgetting.isBehind(h2.writer, payloads.keys())) {
      h2.close();
      Forgetting.begin(folder);
      return openOnce(folder, key, journal, payloads, progress);
    }
    return h2;
  }

  private static H2 openOnce(Path folder, DatabaseKey key, Journal journal, Payloads payloads, Progress progress)
      throws SQLException, IOException {
    String databaseId = key.databaseId();
    Path file = folder.resolve(FILE + SUFFIX);
    boolean marked = Files.exists(folder.resolve(MARK));
    boolean trusted = !Files.exists(file) || Running.trusts(folder);
    Running.begin(folder);
    boolean forgetting = Forgetting.isPending(folder);
    if (forgetting) {
      Forgetting.resume(folder, journal, payloads.keys());
    } else if (marked) {
      StoreLog.info("The database file could not be read when it was last open; it is built anew from the journal.");
    } else if (!trusted) {
      StoreLog.info("The computer stopped while the database was open; its file is built anew from the journal.");
    } else if (Files.exists(file)) {
      try {
        H2 h2 = attempt(folder, databaseId, journal, payloads, progress);
        if (h2 != null) {
          return h2;
        }
        StoreLog.info("The database file does not fit the journal or this version; it is built anew from the journal.");
      } catch (SQLException | IllegalStateException e) {
        if (SealedFiles.isTroubled(databaseId)) {
          throw e; // not the file's fault: its disk can't be written
        }
        StoreLog.warn("The database file is damaged; it is built anew from the journal.", e);
      }
    }
    progress.begin("Rebuilding " + folder.getFileName() + " from its journal");
    new Rebuild(folder, key, journal, payloads).run(file, progress);
    H2 h2 = attempt(folder, databaseId, journal, payloads, progress);
    if (h2 == null) {
      throw new SQLException("a new database file does not have the tables it was given");
    }
    Files.deleteIfExists(folder.resolve(MARK));
    Files.deleteIfExists(folder.resolve(FILE + SUFFIX + ".damaged")); // earlier versions moved the old file aside
    if (forgetting) {
      Forgetting.end(folder);
    }
    return h2;
  }

  private static @Nullable H2 attempt(Path folder, String databaseId, Journal journal, Payloads payloads,
      Progress progress) throws SQLException, IOException {
    H2 h2 = new H2(folder, databaseId);
    boolean good = false;
    try {
      good = h2.fits() && h2.recovered() && new Replay(h2.writer, h2.applier, journal, payloads, progress).catchUp();
      h2.ready = good;
      return good ? h2 : null;
    } finally {
      if (!good) {
        h2.close();
      }
    }
  }

  /** @return false when the file has other tables than this version needs */
  private boolean fits() throws SQLException, IOException {
    writer.setAutoCommit(false);
    if (Sql.number(writer, "SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME = ?",
        "RAPPORT_STATE") == 0) {
      return false;
    }
    try (Statement statement = writer.createStatement();
        ResultSet rows = statement.executeQuery("SELECT \"FINGERPRINT\" FROM \"RAPPORT_STATE\"")) {
      boolean present = rows.next();
      boolean same = present && Schema.fingerprint().equals(rows.getString(1));
      if (present && !same) {
        Upgrade.begin(folder);
      }
      return same && Schema.isComplete(writer);
    }
  }

  private boolean recovered() throws SQLException {
    applier.loads().recover();
    return true;
  }

  /** Makes the next opening build the file anew. */
  static void markForRebuild(Path folder) {
    try {
      Files.writeString(folder.resolve(MARK), "The database file could not be read or written.\n");
    } catch (IOException e) {
      StoreLog.warn("The folder of the database can't be written.", e);
    }
  }

  /**
   * @return all tables as they are now, however much is written afterwards; to be closed soon, and closed with this at
   *         the latest
   */
  Still still() throws SQLException {
    for (int attempt = 0; attempt < MOST_WAITS; attempt++) {
      long before = swaps();
      Connection connection = source(url + ";LAZY_QUERY_EXECUTION=1").getConnection();
      stills.add(connection);
      stills.removeIf(H2::isClosed);
      boolean good = false;
      try {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(SNAPSHOT_ISOLATION);
        good = !isLoading(connection);
      } finally {
        if (!good) {
          connection.close();
        }
      }
      if (good) {
        return new Still(connection, this::swaps, before);
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
    throw new SQLException("a table that was filled has not got its place");
  }

  /** Whether a transaction is committed whose rows are not yet where they belong, see {@link Loads}. */
  private static boolean isLoading(Connection connection) throws SQLException {
    return Sql.number(connection, "SELECT COUNT(*) FROM \"RAPPORT_LOAD\"") > 0;
  }

  private long swaps() {
    return applier.loads().placement().swaps();
  }

  private static boolean isClosed(Connection connection) {
    try {
      return connection.isClosed();
    } catch (SQLException e) {
      throw new IllegalStateException("a connection does not know whether it is closed", e);
    }
  }

  /** @return the connection that writes; autocommit is off */
  Connection writer() {
    return writer;
  }

  /** @return does blocks on the writer */
  Applier applier() {
    return applier;
  }

  /** @return connections for short queries */
  DataSource lists() {
    return lists;
  }

  /** @return connections whose results are not collected first; one result at a time on each */
  DataSource scans() {
    return scans;
  }

  /**
   * @return connections as {@link #scans}, for reading columns into memory: who holds one wants no other. Who scans may
   *         want one of {@link #lists} or of these, and who lists one of these, so nobody waits for himself
   */
  DataSource columns() {
    return columns;
  }

  /** Writes the file anew without its free pages, which hold what was erased. */
  private void compact() throws SQLException {
    try (Statement statement = writer.createStatement()) {
      statement.execute("SHUTDOWN COMPACT");
    }
  }

  @Override
  public void close() throws SQLException, IOException {
    boolean forgotten = false;
    try {
      applier.close();
      writer.rollback();
      for (Connection still : stills) {
        still.close();
      }
      forgotten = ready && Forgetting.isPending(folder);
    } finally {
      for (JdbcConnectionPool pool : List.of(lists, scans, columns, tables)) {
        pool.dispose();
      }
      try {
        if (forgotten) {
          compact();
        }
      } finally {
        writer.close();
      }
    }
    if (ready && !SealedFiles.isTroubled(databaseId)) {
      Running.end(folder, folder.resolve(FILE + SUFFIX));
      if (forgotten) {
        Forgetting.end(folder);
      }
    }
  }
}
