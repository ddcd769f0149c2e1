package org.rapport.store.internal.journal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;

import org.rapport.store.internal.keys.DatabaseKey;

/**
 * Alters every byte of a journal of one segment, one at a time. A record is checked with the one behind it, which
 * carries its hash; segment header and note of the last acknowledged record by a check of the whole.
 */
public final class Flips {
  private final Forger forger;
  private final RecordCodec codec;
  private final Random random;
  private final List<String> missed = new ArrayList<>();
  private long bytes;

  /**
   * @param journal the journal's folder
   * @param key the database's key
   * @param seed of what the bytes become
   * @throws IOException if it can't be read
   */
  public Flips(Path journal, DatabaseKey key, long seed) throws IOException {
    forger = new Forger(journal);
    codec = new RecordCodec(key.journal(), key.databaseId());
    random = new Random(seed);
  }

  /** @return how many bytes were altered */
  public long bytes() {
    return bytes;
  }

  /** @return the bytes whose change was not found */
  public List<String> missed() {
    return missed;
  }

  /**
   * Alters every byte of every record.
   *
   * @throws IOException if this Java can't open what it sealed
   */
  public void records() throws IOException {
    byte[] all = forger.bytes();
    JournalHead before = new JournalHead(0, new byte[RecordHeader.HASH]);
    for (int record = 0; record < forger.count(); record++) {
      int from = forger.start(record);
      int next = forger.start(record + 1);
      int to = record + 1 < forger.count() ? forger.start(record + 2) : next;
      JournalHead here = new JournalHead(record + 1L, RecordCodec.hash(all, from, next - from));
      JournalHead end = to == next ? here : new JournalHead(record + 2L, RecordCodec.hash(all, next, to - next));
      byte[] frames = Arrays.copyOfRange(all, from, to);
      if (!JournalCheck.piece(codec, 1, frames, before, end).isEmpty()) {
        missed.add("record " + (record + 1) + " is said to be altered, but is not");
      }
      for (int at = 0; at < next - from; at++, bytes++) {
        byte good = frames[at];
        frames[at] ^= (byte) (1 + random.nextInt(255));
        if (JournalCheck.piece(codec, 1, frames, before, end).isEmpty()) {
          missed.add("byte " + (from + at) + " of record " + (record + 1));
        }
        frames[at] = good;
      }
      before = here;
    }
  }

  /**
   * Alters every byte of a file, up to a length, and has the whole checked.
   *
   * @param file the file
   * @param length so many bytes of it
   * @param intact checks the whole
   * @throws IOException if the file can't be changed
   */
  public void file(Path file, int length, BooleanSupplier intact) throws IOException {
    try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
      for (int at = 0; at < Math.min(length, open.length()); at++, bytes++) {
        open.seek(at);
        int good = open.read();
        open.seek(at);
        open.write(good ^ 1 + random.nextInt(255));
        if (intact.getAsBoolean()) {
          missed.add("byte " + at + " of " + file.getFileName());
        }
        open.seek(at);
        open.write(good);
      }
    }
  }

  /** Alters the segment's header and the note of the last acknowledged record. */
  public void rest(BooleanSupplier intact) throws IOException {
    file(forger.file(), Segment.HEADER, intact);
    file(forger.file().resolveSibling(Acknowledged.FILE_NAME), Integer.MAX_VALUE, intact);
  }
}
