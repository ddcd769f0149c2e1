package org.rapport.store.internal.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.rapport.store.internal.journaling.Block;
import org.rapport.store.internal.journaling.Header;
import org.rapport.store.internal.journaling.Payload;
import org.rapport.store.internal.journaling.Payloads;
import org.rapport.store.internal.journal.DamagedJournalException;
import org.rapport.store.internal.journal.Journal;
import org.rapport.store.internal.journal.JournalRecord;
import org.rapport.store.internal.seal.SealedFiles;

/** The open H2 file: one connection that writes, and pools of those that read. */
final class H2 implements AutoCloseable {
  private static final String FILE = "data";
  private static final String SUFFIX = ".mv.db";
  private static final String MARK = "rebuild";
  private static final String USER = "rapport";
  private static final String SETTINGS = SealedFiles.SETTINGS
      + ";WRITE_DELAY=0;CACHE_SIZE=131072;MAX_COMPACT_TIME=0";

  private final Connection writer;
  private final JdbcConnectionPool lists;
  private final JdbcConnectionPool scans;
  private final Applier applier;

  private H2(String url) throws SQLException {
    lists = pool(url);
    scans = pool(url + ";LAZY_QUERY_EXECUTION=1");
    writer = source(url).getConnection();
    applier = new Applier(writer, lists);
  }

  private static JdbcConnectionPool pool(String url) {
    JdbcConnectionPool pool = JdbcConnectionPool.create(source(url));
    pool.setMaxConnections(16);
    return pool;
  }

  /** H2 by its own class: the driver manager does not see drivers inside other bundles. */
  private static JdbcDataSource source(String url) {
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
  static H2 open(Path folder, String databaseId, Journal journal, Payloads payloads) throws SQLException, IOException {
    Path file = folder.resolve(FILE + SUFFIX);
    if (Files.exists(folder.resolve(MARK))) {
      StoreLog.info("The database file could not be read when it was last open; it is built anew from the journal.");
      setAside(folder);
    }
    if (Files.exists(file)) {
      try {
        H2 h2 = attempt(folder, databaseId, journal, payloads);
        if (h2 != null) {
          return h2;
        }
        StoreLog.info("The database file does not fit the journal or this version; it is built anew from the journal.");
      } catch (SQLException | IllegalStateException e) {
        StoreLog.warn("The database file is damaged; it is built anew from the journal.", e);
      }
      setAside(folder);
    }
    H2 h2 = attempt(folder, databaseId, journal, payloads);
    if (h2 == null) {
      throw new SQLException("a new database file does not have the tables it was given");
    }
    Files.deleteIfExists(folder.resolve(MARK));
    return h2;
  }

  private static @org.eclipse.jdt.annotation.Nullable H2 attempt(Path folder, String databaseId, Journal journal,
      Payloads payloads) throws SQLException, IOException {
    H2 h2 = new H2(SealedFiles.url(databaseId, folder.resolve(FILE).toAbsolutePath()) + SETTINGS);
    boolean good = false;
    try {
      good = h2.prepare() && h2.replay(journal, payloads);
      return good ? h2 : null;
    } finally {
      if (!good) {
        h2.close();
      }
    }
  }

  /** @return false when the file has other tables than this version needs */
  private boolean prepare() throws SQLException {
    try (Statement statement = writer.createStatement()) {
      boolean old = Sql.number(writer,
          "SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME = ?", "RAPPORT_STATE") > 0;
      if (!old) {
        Schema.create(writer);
        try (PreparedStatement insert = writer.prepareStatement("INSERT INTO \"RAPPORT_STATE\" VALUES (?, ?, ?, ?)")) {
          insert.setInt(1, 1);
          insert.setLong(2, 0);
          insert.setLong(3, 0);
          insert.setString(4, Schema.fingerprint());
          insert.executeUpdate();
        }
        statement.execute("SET ALLOW_LITERALS NONE");
      }
      writer.setAutoCommit(false);
      try (ResultSet rows = statement.executeQuery("SELECT \"FINGERPRINT\" FROM \"RAPPORT_STATE\"")) {
        return rows.next() && Schema.fingerprint().equals(rows.getString(1));
      }
    }
  }

  /** @return false when the file holds a part of a transaction */
  private boolean replay(Journal journal, Payloads payloads) throws SQLException, IOException {
    long applied = Sql.number(writer, "SELECT \"APPLIED\" FROM \"RAPPORT_STATE\"");
    long record = Sql.number(writer, "SELECT \"RECORD\" FROM \"RAPPORT_STATE\"");
    if (record > journal.head().number()) {
      // H2 commits after the journal is on the disk: so these records were there, and building anew would lose them
      throw new DamagedJournalException("journal", 0, journal.head().number() + 1,
          "it was saved, and the records up to %d, but they are missing".formatted(record));
    }
    long first = 0;
    int maybeTorn = Gate.MOST; // what one commit of H2 holds: what it has not begun to commit it rolls back
    try (Journal.Records records = journal.read(record + 1)) {
      while (records.hasNext()) {
        JournalRecord next = records.next();
        first = first == 0 ? next.number() : first;
        Payload payload = payloads.read(next.payload());
        for (Block block : payload.blocks()) {
          if (maybeTorn > 0 && Traces.of(writer, block)) {
            StoreLog.info("The database file holds a part of transaction " + (applied + 1)
                + ", in whose commit the program was killed.");
            return false;
          }
          applier.apply(block);
        }
        Recorder.index(writer, payload.blocks(), applied + 1, next.number());
        Header header = payload.header();
        if (header != null) {
          Recorder.finish(writer, header, first, next.number());
          writer.commit();
          applied = header.info().number();
          first = 0;
          maybeTorn--;
        }
      }
    }
    writer.rollback();
    return true;
  }

  /** Moves the file aside, to be built anew. */
  private static void setAside(Path folder) throws IOException {
    Path file = folder.resolve(FILE + SUFFIX);
    if (Files.exists(file)) {
      Files.move(file, folder.resolve(FILE + SUFFIX + ".damaged"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Makes the next opening build the file anew. */
  static void markForRebuild(Path folder) {
    try {
      Files.writeString(folder.resolve(MARK), "The database file could not be read or written.\n");
    } catch (IOException e) {
      StoreLog.warn("The folder of the database can't be written.", e);
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

  @Override
  public void close() throws SQLException {
    try {
      applier.close();
      writer.rollback();
    } finally {
      lists.dispose();
      scans.dispose();
      writer.close();
    }
  }
}
