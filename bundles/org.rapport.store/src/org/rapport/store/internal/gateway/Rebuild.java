package org.rapport.store.internal.gateway;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.dump.DumpHead;
import org.rapport.store.internal.files.Disk;
import org.rapport.store.internal.files.Disks;
import org.rapport.store.internal.files.DurableFiles;
import org.rapport.store.internal.journal.Journal;
import org.rapport.store.internal.journaling.Payloads;
import org.rapport.store.internal.keys.DatabaseKey;
import org.rapport.store.internal.seal.SealedFiles;

/**
 * Builds H2's file anew, from the newest snapshot that is of use and the journal after it. It grows under
 * another name, without indexes, and takes its place in one step when it is complete and on the disk: whoever kills or
 * cancels this leaves everything as it was, and the next opening begins again.
 */
final class Rebuild {
  private static final String BUILDING = "building";
  private static final String SETTINGS = SealedFiles.SETTINGS
      + ";WRITE_DELAY=1000;CACHE_SIZE=131072;MAX_COMPACT_TIME=0;OPTIMIZE_REUSE_RESULTS=0";

  private final Path folder;
  private final DatabaseKey key;
  private final Journal journal;
  private final Payloads payloads;

  Rebuild(Path folder, DatabaseKey key, Journal journal, Payloads payloads) {
    this.folder = folder;
    this.key = key;
    this.journal = journal;
    this.payloads = payloads;
  }

  /** Builds the file. */
  void run(Path target, Progress progress) throws SQLException, IOException {
    Path file = folder.resolve(BUILDING + H2.SUFFIX);
    Disk disk = Disks.of(file);
    boolean good = false;
    try {
      boolean filled = false;
      for (Path snapshot : Snapshots.files(folder)) {
        filled = filled || attempt(file, snapshot, progress);
      }
      if (!filled) {
        attempt(file, null, progress);
      }
      progress.check();
      try (Disk.OpenFile open = disk.open(file)) {
        open.sync();
      }
      disk.move(file, target);
      DurableFiles.syncFolder(folder);
      progress.end();
      good = true;
    } finally {
      if (!good) {
        disk.delete(file);
      }
    }
  }

  /** @return false when the snapshot is of no use */
  private boolean attempt(Path file, @Nullable Path snapshot, Progress progress) throws SQLException, IOException {
    Disks.of(file).delete(file);
    DataSource source = H2.source(SealedFiles.url(key.databaseId(), folder.resolve(BUILDING).toAbsolutePath())
        + SETTINGS);
    try (Connection connection = source.getConnection(); Applier applier = new Applier(connection, source, true)) {
      Schema.createTables(connection);
      connection.setAutoCommit(false);
      double share = 0;
      if (snapshot == null) {
        setState(connection, 0, 0);
      } else {
        DumpHead head = load(connection, snapshot, progress);
        if (head == null) {
          return false;
        }
        setState(connection, head.transaction(), head.record());
        share = 0.9 * head.record() / Math.max(1, journal.head().number());
      }
      new Replay(connection, applier, journal, payloads, progress.part(share, 0.95)).fill();
      progress.check();
      Schema.createIndexes(connection);
      try (Statement statement = connection.createStatement()) {
        statement.execute("SET ALLOW_LITERALS NONE");
      }
      connection.commit();
      return true;
    }
  }

  private @Nullable DumpHead load(Connection connection, Path snapshot, Progress progress) {
    try {
      DumpHead head = new Snapshots(folder, key, journal).load(snapshot, connection, progress.part(0, 0.9));
      if (head == null) {
        StoreLog.info("The snapshot " + snapshot.getFileName() + " is not one of this journal or this version; "
            + "it is passed over.");
      }
      return head;
    } catch (IOException | SQLException e) {
      StoreLog.warn("The snapshot " + snapshot.getFileName() + " can't be used; it is passed over and the whole "
          + "journal is read.", e);
      return null;
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
