package org.rapport.store.internal.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import javax.crypto.SecretKey;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads a journal from end to end, opens every record and follows the chain. Unlike {@link JournalScan}, which decides
 * whether a journal can be used and changes its torn end, this changes nothing and goes on behind a fault, to name all
 * of them.
 */
public final class JournalCheck {
  /** As many faults are named at most: a journal of noise would have millions. */
  public static final int MOST = 1000;

  private static final byte[] MARKER = {'R', 'J', 'R', '1'};

  /**
   * Something that is wrong.
   *
   * @param file name of the file
   * @param offset the byte at which it begins
   * @param number the record's number, or 0 when it is about no record
   * @param sentence what is wrong
   */
  public record Fault(String file, long offset, long number, String sentence) {
  }

  /**
   * What was read and found.
   *
   * @param transactions complete transactions in good records
   * @param records good records
   * @param bytes bytes read
   * @param head the last good record
   * @param faults what is wrong
   */
  public record Result(long transactions, long records, long bytes, JournalHead head, List<Fault> faults) {
  }

  /** Told how far it is; may throw to end the check. */
  @FunctionalInterface
  public interface Watcher {
    /** So many bytes of all are read. */
    void at(long bytes, long all);
  }

  private final Path folder;
  private final RecordCodec codec;
  private final JournalHead promised;
  private final long upTo;
  private final List<HeadLog.Noted> noted;
  private final List<Fault> faults = new ArrayList<>();
  private byte[] hash = new byte[RecordHeader.HASH];
  private long last;
  private long openTransaction;
  private long transactions;
  private long records;
  /** Whether the record before can't be known: then any number may follow. */
  private boolean lost;

  /**
   * @param promised the end of what was acknowledged
   * @param upTo number of the last record to be read
   * @param noted what was noted outside
   */
  private JournalCheck(Path folder, RecordCodec codec, JournalHead promised, long upTo, List<HeadLog.Noted> noted) {
    this.folder = folder;
    this.codec = codec;
    this.promised = promised;
    this.upTo = upTo;
    this.noted = noted;
  }

  /** Checks the journal of an open database up to what is acknowledged now. */
  static Result open(Path folder, RecordCodec codec, JournalHead head, List<HeadLog.Noted> noted, Watcher watcher)
      throws IOException {
    return new JournalCheck(folder, codec, head, head.number(), noted).run(null, watcher);
  }

  /**
   * Checks the journal of a database that nobody has open, however damaged it is.
   *
   * @param folder the journal's folder
   * @param databaseId the database's identity
   * @param key the AES-256 key of the journal
   * @param noted what was noted outside of the journal
   * @param watcher told how far it is
   * @return what was found
   */
  public static Result closed(Path folder, String databaseId, SecretKey key, List<HeadLog.Noted> noted,
      Watcher watcher) throws IOException {
    RecordCodec codec = new RecordCodec(key, databaseId);
    NoteCheck note = NoteCheck.read(folder, codec);
    JournalHead promised = note.newest();
    JournalHead none = new JournalHead(0, new byte[RecordHeader.HASH]);
    return new JournalCheck(folder, codec, promised == null ? none : promised, Long.MAX_VALUE, noted).run(note,
        watcher);
  }

  /**
   * Checks records that follow a known one, without those before: every record is checked by the same rules wherever it
   * stands, so pieces can be checked by themselves.
   *
   * @param segment index of their segment
   * @param frames the records as they stand in the file
   * @param before the record before the first
   * @param end the last one, as it must be
   * @return what is wrong
   */
  static List<Fault> piece(RecordCodec codec, long segment, byte[] frames, JournalHead before, JournalHead end)
      throws IOException {
    Path name = Path.of(Segment.name(segment));
    JournalCheck check = new JournalCheck(name, codec, end, end.number(), List.of());
    check.hash = before.hash();
    check.last = before.number();
    byte[] bytes = new byte[Segment.HEADER + frames.length];
    System.arraycopy(frames, 0, bytes, Segment.HEADER, frames.length);
    Segment place = new Segment(name, segment, before.number() + 1);
    check.records(place, bytes, false);
    check.checkEnd(place);
    return check.faults;
  }

  private Result run(@Nullable NoteCheck note, Watcher watcher) throws IOException {
    List<String> names = names();
    long all = 0;
    for (String name : names) {
      all += Files.size(folder.resolve(name));
    }
    long files = names.isEmpty() ? 0 : Segment.index(names.getLast());
    long bytes = 0;
    Segment segment = new Segment(folder.resolve(Segment.name(1)), 1, 1);
    for (long index = 1; index <= files && last < upTo; index++) {
      segment = new Segment(folder.resolve(Segment.name(index)), index, last + 1);
      if (!Files.exists(segment.file())) {
        fault(segment, 0, last + 1, "The file is missing, and with it the records from %d on.".formatted(last + 1));
        lost = true;
        continue;
      }
      bytes += check(segment, index == files);
      watcher.at(bytes, all);
    }
    if (note != null) {
      note.check(this, folder, last > 0);
    }
    checkEnd(segment);
    return new Result(transactions, records, bytes, new JournalHead(last, hash), faults);
  }

  private List<String> names() throws IOException {
    if (!Files.isDirectory(folder)) {
      fault(folder.getFileName() + "", 0, 0, "The folder of the journal is missing.");
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).filter(Segment::isName)
          .sorted((a, b) -> Long.compare(Segment.index(a), Segment.index(b))).toList();
    }
  }

  private long check(Segment segment, boolean isLast) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(segment.file());
      String fault = lost ? Segment.alone(codec, bytes) : Segment.headerFault(codec, bytes, segment.index(), last + 1,
          hash);
      if (fault != null) {
        boolean begun = isLast && bytes.length <= Segment.HEADER && promised.number() <= last && !lost;
        if (!begun) {
          fault(segment, 0, last + 1, "The file's first bytes are wrong: " + fault + ".");
        }
      }
      records(segment, bytes, isLast);
      return bytes.length;
    } catch (IOException e) {
      fault(segment, 0, last + 1, "The file can't be read (" + e.getMessage() + "), from record " + (last + 1)
          + " on.");
      lost = true;
      return 0;
    }
  }

  private void records(Segment segment, byte[] bytes, boolean isLast) throws IOException {
    int at = Segment.HEADER;
    while (at < bytes.length && last < upTo) {
      RecordHeader header = RecordHeader.at(bytes, at);
      if (header == null || codec.open(segment.index(), header, bytes, at) == null) {
        int next = next(segment, bytes, at + 1);
        if (isLast && promised.number() <= last && !wasDurable(segment, bytes, next, last + 1)) {
          return; // torn while it was written; nobody was told that it is safe
        }
        String to = next < bytes.length ? "byte " + next : "the end of the file";
        fault(segment, at, last + 1,
            "Record %d was altered, cut off or put in by somebody else: no sound record stands here, up to %s."
                .formatted(last + 1, to));
        lost = true;
        at = next;
      } else {
        int length = RecordHeader.LENGTH + header.sealedLength();
        follow(segment, header, bytes, at, length);
        at += length;
      }
    }
  }

  /** Takes an authentic record, wherever it belongs. */
  private void follow(Segment segment, RecordHeader header, byte[] bytes, int at, int length) {
    long number = header.number();
    if (number <= last) {
      fault(segment, at, number, "Record %d stands here after record %d: it was doubled or moved.".formatted(number,
          last));
      return;
    }
    boolean good = !lost;
    if (!lost && number > last + 1) {
      fault(segment, at, number, (number == last + 2 ? "Record %d is missing before record %d."
          : "The records %d to " + (number - 1) + " are missing before record %d.").formatted(last + 1, number));
      good = false;
    } else if (!lost && !Arrays.equals(header.previous(), hash)) {
      fault(segment, at, number, "Record %d does not follow what stands before it: record %d was replaced by another."
          .formatted(number, number - 1));
      good = false;
    } else if (!lost && !fits(header)) {
      fault(segment, at, number, "Record %d belongs to another transaction than the records before.".formatted(number));
      good = false;
    }
    lost = false;
    hash = RecordCodec.hash(bytes, at, length);
    last = number;
    openTransaction = header.kind() == RecordHeader.Kind.PART ? header.transaction() : 0;
    records += good ? 1 : 0;
    transactions += good && header.kind() == RecordHeader.Kind.END ? 1 : 0;
    compare(segment, at);
  }

  private boolean fits(RecordHeader header) {
    boolean opens = header.transaction() == header.number();
    return opens ? openTransaction == 0 : header.transaction() == openTransaction;
  }

  /** Compares a record with what is known of it from elsewhere. */
  private void compare(Segment segment, int at) {
    if (promised.number() == last && !Arrays.equals(promised.hash(), hash)) {
      fault(segment, at, last, "Record %d is not the one that was acknowledged: it was replaced by another."
          .formatted(last));
    }
    for (HeadLog.Noted n : noted) {
      if (n.head().number() == last && !Arrays.equals(n.head().hash(), hash)) {
        fault(segment, at, last,
            ("Record %d is not the one that was noted outside the journal on %s: it, or one before "
                + "it, was replaced and the journal rewritten.").formatted(last, n.time()));
      }
    }
  }

  /** Nothing that is known from elsewhere may be beyond the end. */
  private void checkEnd(Segment segment) throws IOException {
    long end = Files.exists(segment.file()) ? Files.size(segment.file()) : 0;
    if (promised.number() > last) {
      fault(segment, end, last + 1,
          "The journal ends with record %d, but the records up to %d were acknowledged: its end "
              .formatted(last, promised.number()) + "was cut off.");
    }
    HeadLog.Noted furthest = null;
    for (HeadLog.Noted n : noted) {
      furthest = n.head().number() > last && (furthest == null || n.head().number() > furthest.head().number()) ? n
          : furthest;
    }
    if (furthest != null) {
      fault(segment, end, last + 1,
          ("The journal ends with record %d, but record %d was noted outside the journal on %s: "
              + "its end was cut off, or an older copy was put back.").formatted(last, furthest.head().number(),
                  furthest
                      .time()));
    }
  }

  /** Where the next authentic record begins, or the file's end. */
  private int next(Segment segment, byte[] bytes, int from) throws IOException {
    for (int at = from; at <= bytes.length - RecordHeader.LENGTH; at++) {
      if (bytes[at] == MARKER[0] && bytes[at + 1] == MARKER[1] && bytes[at + 2] == MARKER[2]
          && bytes[at + 3] == MARKER[3]) {
        RecordHeader header = RecordHeader.at(bytes, at);
        if (header != null && codec.open(segment.index(), header, bytes, at) != null) {
          return at;
        }
      }
    }
    return bytes.length;
  }

  /** Whether an authentic record from here on says that one of that number was on the disk already. */
  private boolean wasDurable(Segment segment, byte[] bytes, int from, long number) throws IOException {
    for (int at = from; at < bytes.length; at = next(segment, bytes, at + 1)) {
      RecordHeader header = RecordHeader.at(bytes, at);
      if (header == null || header.durable() >= number || header.number() <= last) {
        return true;
      }
    }
    return false;
  }

  private void fault(Segment segment, long offset, long number, String sentence) {
    fault(segment.name(), offset, number, sentence);
  }

  void fault(String file, long offset, long number, String sentence) {
    if (faults.size() < MOST) {
      faults.add(new Fault(file, offset, number, sentence));
    }
  }
}
