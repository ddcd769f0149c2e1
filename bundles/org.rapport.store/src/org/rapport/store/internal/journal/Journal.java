package org.rapport.store.internal.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.Consumer;

import javax.crypto.SecretKey;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.files.Disk;
import org.rapport.store.internal.files.Disks;
import org.rapport.store.internal.files.DurableFiles;
import org.rapport.store.internal.journal.RecordHeader.Kind;

/**
 * The write-ahead journal of a database: a folder of append-only segment files. Every record is numbered, compressed,
 * sealed (AES-256-GCM) and carries the hash of the one before. A record is <em>acknowledged</em> when
 * {@link #append} or {@link Writing#end} has returned: it is on the disk then.
 * <p>
 * Records of one transaction stand together. A transaction without its last record (the process was killed) was never
 * acknowledged: readers don't see it. After a power cut the numbers of records never acknowledged may be given again.
 * <p>
 * One thread writes at a time, others may read meanwhile: they see what was acknowledged when they began.
 */
public final class Journal implements AutoCloseable {
  /** A segment that has reached this many bytes takes no more records. */
  public static final long SEGMENT_BYTES = 16L << 20;

  /** System property with another number; only tests set it. */
  static final String TEST_PROPERTY = "org.rapport.store.test.segment";

  private final Path folder;
  private final String databaseId;
  private final RecordCodec codec;
  private final long segmentBytes;
  private final Acknowledged note;
  private final Consumer<String> notices;
  private final List<Segment> segments;
  private final NavigableMap<Long, Long> abandoned;
  private Disk.@Nullable OpenFile out;
  private @Nullable Batch writing;
  private JournalHead head;
  private byte[] hash;
  private long last;
  private long durable;
  private boolean broken;
  private boolean unsure;
  private boolean closed;

  private Journal(Path folder, String databaseId, RecordCodec codec, long segmentBytes, Acknowledged note,
      JournalScan scan,
      Consumer<String> notices) {
    this.notices = notices;
    this.databaseId = databaseId;
    this.folder = folder;
    this.codec = codec;
    this.segmentBytes = segmentBytes;
    this.note = note;
    this.segments = scan.segments();
    this.abandoned = scan.abandoned();
    this.head = scan.head();
    this.hash = head.hash();
    this.last = head.number();
  }

  /**
   * Opens a journal, or begins one in an empty or missing folder. Every record is read and verified. A torn record at
   * the very end, never acknowledged, is cut off; parts of a transaction without an end are closed by a record that
   * abandons them. Both are told to {@code notices}.
   *
   * @param folder the journal's folder
   * @param databaseId the database's identity: a journal of another database is refused as damage
   * @param key the AES-256 key of the journal
   * @param notices takes sentences for the log
   * @return the journal, ready to be read and appended to
   * @throws DamagedJournalException if an acknowledged record is missing or altered; nothing was changed then
   * @throws IOException if a file can't be read or written
   */
  public static Journal open(Path folder, String databaseId, SecretKey key, Consumer<String> notices)
      throws IOException {
    return open(folder, databaseId, key, notices, Long.getLong(TEST_PROPERTY, SEGMENT_BYTES));
  }

  static Journal open(Path folder, String databaseId, SecretKey key, Consumer<String> notices, long segmentBytes)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
      DurableFiles.syncName(folder);
    }
    RecordCodec codec = new RecordCodec(key, databaseId);
    Acknowledged note = Acknowledged.open(folder, codec);
    try {
      JournalHead acknowledged = note.read();
      JournalScan scan = JournalScan.run(folder, codec, acknowledged, notices);
      if (acknowledged == null && scan.head().number() > 0) {
        notices.accept("The note of the last acknowledged record in " + folder
            + " was missing; the journal was taken as it is, with " + scan.head().number() + " records.");
      }
      Journal journal = new Journal(folder, databaseId, codec, segmentBytes, note, scan, notices);
      boolean started = false;
      try {
        journal.start(scan.openTransaction(), acknowledged == null ? 0 : acknowledged.number());
        started = true;
      } finally {
        if (!started) {
          journal.close();
        }
      }
      return journal;
    } catch (IOException | RuntimeException e) {
      note.close();
      throw e;
    }
  }

  private synchronized void start(long openTransaction, long acknowledged) throws IOException {
    if (segments.isEmpty()) {
      addSegment();
      DurableFiles.syncFolder(folder);
    } else {
      Segment current = segments.getLast();
      Disk.OpenFile file = Disks.of(current.file()).open(current.file());
      out = file;
      writeAgain(current, file, Math.max(current.first(), acknowledged + 1));
    }
    if (openTransaction > 0) {
      notices.accept("Transaction %d in the journal was never finished: its %d records are left out from now on."
          .formatted(openTransaction, last + 1 - openTransaction));
      abandon(openTransaction);
    } else {
      acknowledge();
    }
  }

  /** After a force has failed a system may hold for stored what is not: so what nobody was promised is stored anew. */
  private static void writeAgain(Segment segment, Disk.OpenFile file, long from) throws IOException {
    if (from < segment.next()) {
      byte[] tail = new byte[(int) (segment.end() - segment.offset(from))];
      file.read(segment.offset(from), tail);
      file.write(segment.offset(from), tail);
    }
  }

  /**
   * Appends a transaction of one record and forces it to the disk: it is durable when this returns.
   *
   * @param payload the contents, at most 1 GiB
   * @return the record's number
   * @throws IOException if it could not be made durable; the journal then takes no more records until opened again
   * @throws IllegalStateException while a longer transaction is being written
   */
  public synchronized long append(byte[] payload) throws IOException {
    checkIdle();
    write(Kind.END, last + 1, payload);
    acknowledge();
    return last;
  }

  /**
   * Begins a transaction of several records. Only one can be written at a time.
   *
   * @return takes the parts
   * @throws IllegalStateException while another one is being written
   * @throws IOException if the journal takes no more records
   */
  public synchronized Writing begin() throws IOException {
    checkIdle();
    checkOpen();
    Batch batch = new Batch(last + 1);
    writing = batch;
    return batch;
  }

  private void checkIdle() {
    if (writing != null) {
      throw new IllegalStateException("Another transaction is being written to the journal");
    }
  }

  private void checkOpen() throws IOException {
    if (closed || broken) {
      throw new IOException(closed ? "The journal is closed"
          : "The journal takes no more records since one could not be written; close the database and open it again.");
    }
  }

  /** A transaction being written. */
  public interface Writing extends AutoCloseable {
    /**
     * @return number of the transaction's first record, which is the transaction's number
     */
    long transaction();

    /**
     * Appends a part. It need not be durable when this returns.
     *
     * @param payload the contents
     * @return the record's number
     * @throws IOException if it could not be written
     */
    long part(byte[] payload) throws IOException;

    /**
     * Appends the last record. The transaction is complete, but durable, and seen by readers, only after
     * {@link Journal#acknowledge()}; others may be begun before.
     *
     * @param payload the contents
     * @return the record's number
     * @throws IOException if it could not be written; it will not be there then
     */
    long enter(byte[] payload) throws IOException;

    /**
     * Appends the last record and forces the whole transaction to the disk: durable when this returns.
     *
     * @param payload the contents
     * @return the record's number
     * @throws IOException if it could not be made durable
     */
    long end(byte[] payload) throws IOException;

    /** Without {@link #end} before it, abandons the transaction: its parts stay in the chain, no reader sees them. */
    @Override
    void close() throws IOException;
  }

  private final class Batch implements Writing {
    private final long transaction;

    Batch(long transaction) {
      this.transaction = transaction;
    }

    @Override
    public long transaction() {
      return transaction;
    }

    @Override
    public long part(byte[] payload) throws IOException {
      synchronized (Journal.this) {
        checkMine();
        write(Kind.PART, transaction, payload);
        return last;
      }
    }

    @Override
    public long enter(byte[] payload) throws IOException {
      synchronized (Journal.this) {
        checkMine();
        write(Kind.END, transaction, payload);
        writing = null;
        return last;
      }
    }

    @Override
    public long end(byte[] payload) throws IOException {
      synchronized (Journal.this) {
        long number = enter(payload);
        acknowledge();
        return number;
      }
    }

    @Override
    public void close() throws IOException {
      synchronized (Journal.this) {
        if (writing != this) {
          return;
        }
        writing = null;
        if (last >= transaction && !broken && !closed) {
          abandon(transaction);
        }
      }
    }

    private void checkMine() {
      if (writing != this) {
        throw new IllegalStateException("Transaction " + transaction + " has ended");
      }
    }
  }

  private void abandon(long transaction) throws IOException {
    write(Kind.ABANDONED, transaction, new byte[0]);
    abandoned.put(transaction, last);
    acknowledge();
  }

  /** Writes a record; it is not durable yet. */
  private void write(Kind kind, long transaction, byte[] payload) throws IOException {
    checkOpen();
    boolean written = false;
    try {
      if (segments.getLast().end() >= segmentBytes) {
        force();
        addSegment();
      }
      Segment segment = segments.getLast();
      byte[] frame = codec.encode(new RecordCodec.Place(segment.index(), kind, last + 1, transaction, durable, hash),
          payload);
      file().write(segment.end(), frame);
      segment.add(frame.length);
      hash = RecordCodec.hash(frame, 0, frame.length);
      last++;
      written = true;
    } finally {
      broken |= !written;
    }
  }

  /**
   * Makes everything written so far durable and visible to readers: one force for all of it.
   *
   * @throws IOException if it could not be made durable: nobody knows then what will be there when the journal is opened
   *         again; the journal takes no more records
   */
  public synchronized void acknowledge() throws IOException {
    force();
    head = new JournalHead(last, hash);
    try {
      note.write(head);
    } catch (IOException e) {
      broken = true; // what was forced is safe; but the note must not lag for long, it is the witness against cuts
      notices.accept("The note of the last acknowledged record could not be written (" + e.getMessage() + ").");
    }
  }

  private void force() throws IOException {
    if (unsure) {
      throw new IOException("an earlier force has failed");
    }
    boolean forced = false;
    try {
      file().sync();
      durable = last;
      forced = true;
    } finally {
      unsure = !forced; // nobody knows what is on the disk then, and a second force may claim success
      broken |= !forced;
    }
  }

  private void addSegment() throws IOException {
    long index = segments.isEmpty() ? 1 : segments.getLast().index() + 1;
    Segment segment = new Segment(folder.resolve(Segment.name(index)), index, last + 1);
    DurableFiles.create(segment.file());
    Disk.OpenFile before = out;
    if (before != null) {
      before.close();
    }
    Disk.OpenFile file = Disks.of(segment.file()).open(segment.file());
    out = file;
    file.write(0, Segment.header(codec, index, last + 1, hash));
    file.sync();
    DurableFiles.syncFolder(folder);
    segments.add(segment);
  }

  private Disk.OpenFile file() throws IOException {
    Disk.OpenFile file = out;
    if (file == null) {
      throw new IOException("The journal is closed");
    }
    return file;
  }

  /**
   * Reads the records of complete transactions in order, verifying each once more.
   *
   * @param from number of the first record wanted, at least 1
   * @return the records acknowledged by now; {@code next} throws {@link java.io.UncheckedIOException} if one can't be
   *         read any more
   */
  public Records read(long from) {
    return new JournalReader(this, codec, Math.max(1, from), head().number());
  }

  /**
   * Reads one record of a complete transaction.
   *
   * @param number its number
   * @return the record
   * @throws IOException if there is none, or it can't be read any more
   */
  public JournalRecord record(long number) throws IOException {
    Segment segment;
    byte[] frame;
    synchronized (this) {
      if (number < 1 || number > head.number() || afterAbandoned(number) != number) {
        throw new IOException("The journal has no record " + number);
      }
      segment = segmentOf(number);
      frame = segment.frame(number);
    }
    return JournalReader.record(codec, segment, number, frame, 0);
  }

  /** @return the identity of its database */
  public String databaseId() {
    return databaseId;
  }

  /**
   * Checks every byte up to the last record acknowledged now; writing goes on meanwhile.
   *
   * @param noted what was noted outside of the journal
   * @param watcher told how far it is
   * @return what was found
   */
  public JournalCheck.Result check(List<HeadLog.Noted> noted, JournalCheck.Watcher watcher) throws IOException {
    return JournalCheck.open(folder, codec, head(), noted, watcher);
  }

  /** Records in order. */
  public interface Records extends Iterator<JournalRecord>, AutoCloseable {
    @Override
    void close();
  }

  /** The number itself, or the first one after the abandoned transaction it is in. */
  synchronized long afterAbandoned(long number) {
    long next = number;
    Map.Entry<Long, Long> range = abandoned.floorEntry(next);
    while (range != null && range.getValue() >= next) {
      next = range.getValue() + 1;
      range = abandoned.floorEntry(next);
    }
    return next;
  }

  /** The segment that holds an acknowledged record. */
  synchronized Segment segmentOf(long number) {
    int low = 0;
    int high = segments.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (segments.get(middle).first() <= number) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return segments.get(low);
  }

  /** Where an acknowledged record stands in its segment. */
  synchronized long offset(Segment segment, long number) {
    return segment.offset(number);
  }

  /**
   * @return the end of the acknowledged journal
   */
  public synchronized JournalHead head() {
    return head;
  }

  /** Closes the files; a transaction without an end is abandoned. Closing twice does nothing. */
  @Override
  public synchronized void close() throws IOException {
    if (closed) {
      return;
    }
    Batch batch = writing;
    try {
      if (batch != null) {
        batch.close();
      }
    } finally {
      closed = true;
      note.close();
      Disk.OpenFile file = out;
      if (file != null) {
        file.close();
      }
    }
  }
}
