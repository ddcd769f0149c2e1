package org.rapport.store.internal.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.files.Disk;
import org.rapport.store.internal.files.Disks;
import org.rapport.store.internal.files.DurableFiles;

/**
 * Reads a journal from its first byte to its last and decides what it is worth. The rules:
 * <ul>
 * <li>A record is good when its number, the hash of the one before, its header and its body are authentic.</li>
 * <li>A bad record is <em>damage</em> if somebody was told it is safe: if the note of the last acknowledged record
 * covers it, if another segment follows (a segment is forced before the next one is begun), if it is a segment's header
 * and records follow (it was forced before them), or if a later authentic record was written when the bad one was known
 * to be on the disk.</li>
 * <li>Else it is torn: the process or the machine died while writing. It is cut off, with what follows.</li>
 * </ul>
 */
final class JournalScan {
  private static final byte[] MARKER = {'R', 'J', 'R', '1'};

  private final Path folder;
  private final RecordCodec codec;
  private final @Nullable JournalHead acknowledged;
  private final Consumer<String> notices;
  private final boolean thorough;
  private final List<Segment> segments = new ArrayList<>();
  private final NavigableMap<Long, Long> abandoned = new TreeMap<>();
  private byte[] hash = new byte[RecordHeader.HASH];
  private long last;
  private long openTransaction;

  private JournalScan(Path folder, RecordCodec codec, @Nullable JournalHead acknowledged, Consumer<String> notices,
      boolean thorough) {
    this.folder = folder;
    this.codec = codec;
    this.acknowledged = acknowledged;
    this.notices = notices;
    this.thorough = thorough;
  }

  /**
   * Scans a journal. The hash in the note of the last acknowledged record covers all records up to it: if the chain of
   * hashes ends there, none of them need be opened, which takes a cold Java seven times as long. If it does not, every
   * record is opened to find the bad one.
   */
  static JournalScan run(Path folder, RecordCodec codec, @Nullable JournalHead acknowledged, Consumer<String> notices)
      throws IOException {
    JournalScan quick = new JournalScan(folder, codec, acknowledged, notices, false);
    try {
      quick.scan();
      return quick;
    } catch (DamagedJournalException e) {
      JournalScan thorough = new JournalScan(folder, codec, acknowledged, notices, true);
      thorough.scan();
      throw e; // not reached: what the quick scan stumbles over the thorough one does too
    }
  }

  /** The segments that hold records or may take them. */
  List<Segment> segments() {
    return segments;
  }

  /** Records of abandoned transactions: first to last number. */
  NavigableMap<Long, Long> abandoned() {
    return abandoned;
  }

  /** The last good record. */
  JournalHead head() {
    return new JournalHead(last, hash);
  }

  /** Number of the transaction that has no end, or 0. */
  long openTransaction() {
    return openTransaction;
  }

  private void scan() throws IOException {
    long files = lastIndex();
    for (long index = 1; index <= files; index++) {
      Segment segment = new Segment(folder.resolve(Segment.name(index)), index, last + 1);
      if (!Files.exists(segment.file())) {
        throw new DamagedJournalException(segment.name(), 0, last + 1, "the file is missing");
      }
      byte[] bytes = Files.readAllBytes(segment.file());
      String fault = Segment.headerFault(codec, bytes, index, last + 1, hash);
      if (fault != null) {
        bad(segment, 0, bytes, fault, index < files || bytes.length > Segment.HEADER);
        return;
      }
      segments.add(segment);
      fault = records(segment, bytes);
      if (fault != null) {
        bad(segment, (int) segment.end(), bytes, fault, index < files);
      }
    }
    JournalHead promised = acknowledged;
    if (promised != null && promised.number() > last) {
      Segment end = segments.isEmpty() ? new Segment(folder.resolve(Segment.name(1)), 1, 1) : segments.getLast();
      throw new DamagedJournalException(end.name(), segments.isEmpty() ? 0 : end.end(), last + 1,
          "it was written, and the records up to %d, but they are missing".formatted(promised.number()));
    }
  }

  private long lastIndex() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).filter(Segment::isName).mapToLong(Segment::index).max()
          .orElse(0);
    }
  }

  /** Reads records while they are good; what is wrong with the first bad one, or null. */
  private @Nullable String records(Segment segment, byte[] bytes) throws IOException {
    while (segment.end() < bytes.length) {
      int offset = (int) segment.end();
      RecordHeader header = RecordHeader.at(bytes, offset);
      if (header == null) {
        return bytes.length - offset < RecordHeader.LENGTH ? "it is cut off" : "no record begins here";
      }
      if (header.sealedLength() > bytes.length - offset - RecordHeader.LENGTH) {
        return "it is cut off, or its header is altered";
      }
      JournalHead promised = acknowledged;
      boolean covered = !thorough && promised != null && last < promised.number();
      if (!covered && codec.open(segment.index(), header, bytes, offset) == null) {
        return "it is altered";
      }
      if (header.number() != last + 1 || !Arrays.equals(header.previous(), hash)) {
        return "it does not follow the record before";
      }
      if (!join(header)) {
        throw new DamagedJournalException(segment.name(), offset, last + 1, "it belongs to another transaction");
      }
      int length = RecordHeader.LENGTH + header.sealedLength();
      accept(segment, bytes, offset, length);
    }
    return null;
  }

  private void accept(Segment segment, byte[] bytes, int offset, int length) throws DamagedJournalException {
    hash = RecordCodec.hash(bytes, offset, length);
    last++;
    JournalHead promised = acknowledged;
    if (promised != null && promised.number() == last && !Arrays.equals(promised.hash(), hash)) {
      throw new DamagedJournalException(segment.name(), offset, last, "another record was acknowledged in its place");
    }
    segment.add(length);
  }

  /** Follows the transactions; false if a record does not fit into the one it claims. */
  private boolean join(RecordHeader header) {
    boolean opens = header.transaction() == header.number();
    if (opens != (openTransaction == 0) || !opens && header.transaction() != openTransaction) {
      return false;
    }
    openTransaction = header.kind() == RecordHeader.Kind.PART ? header.transaction() : 0;
    if (header.kind() == RecordHeader.Kind.ABANDONED) {
      abandoned.put(header.transaction(), header.number());
    }
    return true;
  }

  private void bad(Segment segment, int offset, byte[] bytes, String reason, boolean followed) throws IOException {
    long number = last + 1;
    JournalHead promised = acknowledged;
    if (followed || promised != null && promised.number() >= number || wasDurable(segment, offset, bytes, number)) {
      throw new DamagedJournalException(segment.name(), offset, number, reason);
    }
    notices.accept(
        "The journal's last record, number %d in file %s at byte %d, was never finished (%s): %d bytes cut off."
            .formatted(number, segment.name(), offset, reason, bytes.length - offset));
    if (offset == 0) {
      DurableFiles.delete(segment.file());
      return;
    }
    try (Disk.OpenFile file = Disks.of(segment.file()).open(segment.file())) {
      file.setLength(offset);
      file.sync();
    }
  }

  /** Whether a later authentic record says that this one was on the disk already. */
  private boolean wasDurable(Segment segment, int offset, byte[] bytes, long number) throws IOException {
    for (int at = offset + 1; at <= bytes.length - RecordHeader.LENGTH; at++) {
      if (bytes[at] != MARKER[0] || bytes[at + 1] != MARKER[1] || bytes[at + 2] != MARKER[2]
          || bytes[at + 3] != MARKER[3]) {
        continue;
      }
      RecordHeader header = RecordHeader.at(bytes, at);
      if (header != null && header.number() > number && header.durable() >= number
          && codec.open(segment.index(), header, bytes, at) != null) {
        return true;
      }
    }
    return false;
  }
}
