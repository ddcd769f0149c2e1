package org.rapport.store.internal.gateway;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

import org.rapport.store.internal.journal.DamagedJournalException;
import org.rapport.store.internal.journal.Journal;
import org.rapport.store.internal.journal.JournalRecord;
import org.rapport.store.internal.journaling.Block;
import org.rapport.store.internal.journaling.Header;
import org.rapport.store.internal.journaling.Payload;
import org.rapport.store.internal.journaling.Payloads;

/** Does to H2 what the journal holds beyond the transaction that H2 has applied. */
final class Replay {
  private static final int ROWS_OF_A_COMMIT = 50_000;

  private final Connection writer;
  private final Applier applier;
  private final Journal journal;
  private final Payloads payloads;
  private final Progress progress;
  private long applied;
  private long first;

  Replay(Connection writer, Applier applier, Journal journal, Payloads payloads, Progress progress) {
    this.writer = writer;
    this.applier = applier;
    this.journal = journal;
    this.payloads = payloads;
    this.progress = progress;
  }

  /**
   * Brings a file in use up to date: one commit a transaction, so that a kill leaves whole ones.
   *
   * @return false when the file holds a part of a transaction
   */
  boolean catchUp() throws SQLException, IOException {
    long record = start();
    int maybeTorn = Gate.MOST; // what one commit of H2 holds: what it has not begun to commit it rolls back
    long last = journal.head().number();
    try (Journal.Records records = journal.read(record + 1)) {
      while (records.hasNext()) {
        JournalRecord next = records.next();
        Payload payload = payloads.read(next.payload());
        for (Block block : payload.blocks()) {
          if (maybeTorn > 0 && Traces.of(writer, block)) {
            StoreLog.info("The database file holds a part of transaction " + (applied + 1)
                + ", in whose commit the program was killed.");
            return false;
          }
          applier.apply(block);
        }
        if (enter(next, payload)) {
          applier.await();
          writer.commit();
          applier.committed();
          maybeTorn--;
        }
        progress.at(next.number() - record, last - record);
      }
    }
    writer.rollback();
    return true;
  }

  /** Fills a file that nobody uses yet: commits whenever there is enough for one, since half a file counts for none. */
  void fill() throws SQLException, IOException {
    long record = start();
    long last = journal.head().number();
    long rows = 0;
    try (Journal.Records records = journal.read(record + 1)) {
      while (records.hasNext()) {
        JournalRecord next = records.next();
        Payload payload = payloads.read(next.payload());
        for (Block block : payload.blocks()) {
          applier.apply(block);
        }
        enter(next, payload);
        rows += payload.blocks().stream().mapToLong(block -> block.ids().length).sum();
        if (rows >= ROWS_OF_A_COMMIT) {
          applier.await();
          writer.commit();
          rows = 0;
        }
        progress.at(next.number() - record, last - record);
      }
    }
    applier.await();
    writer.commit();
  }

  private long start() throws SQLException, IOException {
    applied = Sql.number(writer, "SELECT \"APPLIED\" FROM \"RAPPORT_STATE\"");
    long record = Sql.number(writer, "SELECT \"RECORD\" FROM \"RAPPORT_STATE\"");
    if (record > journal.head().number()) {
      // H2 commits after the journal is on the disk: so these records were there, and building anew would lose them
      throw new DamagedJournalException("journal", 0, journal.head().number() + 1,
          "it was saved, and the records up to %d, but they are missing".formatted(record));
    }
    return record;
  }

  /** @return true when the transaction is complete */
  private boolean enter(JournalRecord record, Payload payload) throws SQLException {
    first = first == 0 ? record.number() : first;
    Recorder.index(writer, payload.blocks(), applied + 1, record.number());
    Header header = payload.header();
    if (header == null) {
      return false;
    }
    Recorder.finish(writer, header, first, record.number());
    applied = header.info().number();
    first = 0;
    return true;
  }
}
