package org.rapport.store.internal.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.NoSuchElementException;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.journal.RecordHeader.Kind;

/** Reads the acknowledged records of a journal in order, a segment at a time. */
final class JournalReader implements Journal.Records {
  private final Journal journal;
  private final RecordCodec codec;
  private final long last;
  private long next;
  private @Nullable Segment segment;
  private byte[] bytes = new byte[0];

  JournalReader(Journal journal, RecordCodec codec, long from, long last) {
    this.journal = journal;
    this.codec = codec;
    this.last = last;
    this.next = journal.afterAbandoned(from);
  }

  @Override
  public boolean hasNext() {
    return next <= last;
  }

  @Override
  public JournalRecord next() {
    if (!hasNext()) {
      throw new NoSuchElementException("The journal ends with record " + last);
    }
    try {
      Segment wanted = journal.segmentOf(next);
      if (wanted != segment) {
        bytes = Files.readAllBytes(wanted.file());
        segment = wanted;
      }
      JournalRecord record = record(codec, wanted, next, bytes, (int) journal.offset(wanted, next));
      next = journal.afterAbandoned(next + 1);
      return record;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    bytes = new byte[0];
    segment = null;
    next = last + 1;
  }

  static JournalRecord record(RecordCodec codec, Segment segment, long number, byte[] bytes, int offset)
      throws IOException {
    RecordHeader header = RecordHeader.at(bytes, offset);
    byte[] body = header == null ? null : codec.open(segment.index(), header, bytes, offset);
    if (header == null || body == null || header.number() != number) {
      throw new DamagedJournalException(segment.name(), offset, number, "it was altered since the journal was opened");
    }
    return new JournalRecord(number, header.transaction(), header.kind() == Kind.END,
        RecordCodec.payload(header, body));
  }
}
