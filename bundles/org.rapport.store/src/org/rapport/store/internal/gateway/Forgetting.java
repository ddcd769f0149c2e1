package org.rapport.store.internal.gateway;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

import org.rapport.store.Erasure.Erased;
import org.rapport.store.TransactionKind;
import org.rapport.store.internal.files.DurableFiles;
import org.rapport.store.internal.journal.Journal;
import org.rapport.store.internal.journal.JournalRecord;
import org.rapport.store.internal.journaling.EntityCodes;
import org.rapport.store.internal.journaling.Header;
import org.rapport.store.internal.journaling.Payloads;
import org.rapport.store.internal.people.PersonKeys;

/**
 * Makes erasures come true, whenever the program is killed. The transaction that erases names the records in its
 * header: from the moment it is in the journal, their keys have to go. Before it is written, a mark says that something
 * has to be forgotten; the mark goes only when the keys are destroyed, the snapshots are deleted and the database file
 * holds no old pages any more. A database with the mark destroys at opening what the journal demands, and builds its
 * file anew.
 */
final class Forgetting {
  static final String FILE_NAME = "forgetting";

  private Forgetting() {}

  /** Says, durably, that something is about to be forgotten. */
  static void begin(Path folder) throws IOException {
    DurableFiles.replace(folder.resolve(FILE_NAME),
        "Records are being erased; the database file will be cleaned.\n".getBytes(StandardCharsets.UTF_8));
  }

  static boolean isPending(Path folder) {
    return Files.exists(folder.resolve(FILE_NAME));
  }

  /** Says that everything is forgotten. */
  static void end(Path folder) throws IOException {
    DurableFiles.delete(folder.resolve(FILE_NAME));
  }

  /**
   * Before H2's file is opened: destroys the keys that erasures in the journal demand and that are still there, as when
   * the program was killed in between; deletes the snapshots.
   */
  static void resume(Path folder, Journal journal, PersonKeys keys) throws IOException {
    try (Journal.Records records = journal.read(keys.heeded() + 1)) {
      while (records.hasNext()) {
        JournalRecord record = records.next();
        if (Payloads.needKeys(record.payload())) {
          heed(keys, record);
        }
      }
    }
    Snapshots.discard(folder);
    StoreLog.info("Records were erased when the database was last open; its file is built anew without them.");
  }

  /** Destroys the keys that a record of the journal demands to be destroyed. */
  private static void heed(PersonKeys keys, JournalRecord record) throws IOException {
    Header header = Payloads.header(record.payload());
    if (header != null && !header.erased().isEmpty()) {
      List<Erased> erased = header.erased();
      keys.erase(erased.stream().mapToInt(e -> EntityCodes.of(e.entity())).toArray(),
          erased.stream().mapToLong(Erased::id).toArray(), record.number());
    }
  }

  /** After an erasure was committed, before anybody else has the turn to write: destroys the keys. */
  static void committed(Connection connection, Journal journal, Payloads payloads, Health health, long transaction)
      throws SQLException {
    try {
      Recorder.Entry entry = Recorder.one(connection, transaction);
      if (entry != null) {
        JournalRecord record = journal.record(entry.last());
        heed(payloads.keys(), record);
        payloads.forget();
        Header header = Payloads.header(record.payload());
        clearIndex(connection, header == null ? List.of() : header.erased());
        connection.commit();
      }
    } catch (IOException e) {
      health.readOnly("The keys of erased records could not be destroyed (" + e.getMessage() + ")");
      StoreLog.warn("Transaction " + transaction + " erases records, but their keys could not be destroyed; that is "
          + "done when the database is opened again.", e);
    }
  }

  /**
   * After H2's file is opened: whether it knows of an erasure that the keys don't, because their file was put back from
   * a copy.
   */
  static boolean isBehind(Connection connection, PersonKeys keys) throws SQLException {
    long last = Sql.number(connection, "SELECT MAX(\"LAST_RECORD\") FROM \"RAPPORT_TRANSACTION\" WHERE \"KIND\" = ?",
        TransactionKind.ERASURE.name());
    connection.rollback();
    if (last <= keys.heeded()) {
      return false;
    }
    StoreLog.info("The file " + PersonKeys.FILE_NAME + " is older than the last erasure; keys are destroyed again.");
    return true;
  }

  /** Takes out of the index of the past what could tell the keys of erased records; without commit. */
  private static void clearIndex(Connection connection, List<Erased> erased) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("UPDATE \"RAPPORT_CHANGE\" SET \"LOST_KEY\" = NULL "
        + "WHERE \"ENTITY\" = ? AND \"WIDTH\" = ? AND \"LEAST\" = ? AND \"GREATEST\" = ?")) {
      for (Erased e : erased) {
        statement.setString(1, e.entity());
        statement.setInt(2, 0);
        statement.setLong(3, e.id());
        statement.setLong(4, e.id());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }
}
