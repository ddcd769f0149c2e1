package org.rapport.store.internal.gateway;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.rapport.store.internal.files.Disk;
import org.rapport.store.internal.files.Disks;
import org.rapport.store.internal.files.DurableFiles;
import org.rapport.store.internal.journal.Journal;
import org.rapport.store.internal.journaling.Payloads;
import org.rapport.store.internal.seal.SealedFiles;

/**
 * Builds H2's file anew. It grows under another name, without indexes, and takes its place in one step when it is
 * complete and on the disk: whoever kills or cancels this leaves everything as it was, and the next opening begins
 * again.
 */
final class Rebuild {
  private static final String BUILDING = "building";
  private static final String SETTINGS = SealedFiles.SETTINGS
      + ";WRITE_DELAY=1000;CACHE_SIZE=131072;MAX_COMPACT_TIME=0;OPTIMIZE_REUSE_RESULTS=0";

  private final Path folder;
  private final String databaseId;
  private final Journal journal;
  private final Payloads payloads;

  Rebuild(Path folder, String databaseId, Journal journal, Payloads payloads) {
    this.folder = folder;
    this.databaseId = databaseId;
    this.journal = journal;
    this.payloads = payloads;
  }

  /** Builds the file. */
  void run(Path target, Progress progress) throws SQLException, IOException {
    Path file = folder.resolve(BUILDING + H2.SUFFIX);
    Disk disk = Disks.of(file);
    boolean good = false;
    try {
      disk.delete(file);
      fill(H2.source(SealedFiles.url(databaseId, folder.resolve(BUILDING).toAbsolutePath()) + SETTINGS), progress);
      progress.check();
      try (Disk.OpenFile open = disk.open(file)) {
        open.sync();
      }
      disk.move(file, target);
      DurableFiles.syncFolder(folder);
      good = true;
    } finally {
      if (!good) {
        disk.delete(file);
      }
    }
  }

  private void fill(DataSource source, Progress progress) throws SQLException, IOException {
    try (Connection connection = source.getConnection(); Applier applier = new Applier(connection, source, true)) {
      Schema.createTables(connection);
      connection.setAutoCommit(false);
      setState(connection, 0, 0);
      new Replay(connection, applier, journal, payloads, progress.part(0, 0.95)).fill();
      progress.check();
      Schema.createIndexes(connection);
      try (Statement statement = connection.createStatement()) {
        statement.execute("SET ALLOW_LITERALS NONE");
      }
      connection.commit();
    }
  }

  /** Says what the tables hold. */
  static void setState(Connection connection, long applied, long record) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement("INSERT INTO \"RAPPORT_STATE\" VALUES (?, ?, ?, ?)")) {
      insert.setInt(1, 1);
      insert.setLong(2, applied);
      insert.setLong(3, record);
      insert.setString(4, Schema.fingerprint());
      insert.executeUpdate();
    }
  }
}
