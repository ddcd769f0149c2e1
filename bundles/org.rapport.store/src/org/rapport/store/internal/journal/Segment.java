package org.rapport.store.internal.journal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.seal.Sealer;

/**
 * One file of the journal: a sealed header (magic word, index, number of its first record, hash of the record before),
 * then records. Here are the places of its records; threads are kept apart by the journal.
 */
final class Segment {
  static final String SUFFIX = ".journal";
  static final int HEADER = 8 + 8 + 8 + RecordHeader.HASH + Sealer.OVERHEAD;

  private static final byte[] MAGIC = "RAPJRNL1".getBytes(StandardCharsets.US_ASCII);

  private final Path file;
  private final long index;
  private final long first;
  private long[] offsets = new long[16];
  private int count;
  private long end = HEADER;

  /**
   * @param file the file
   * @param index its place in the journal, from 1
   * @param first number of its first record, whether it has one yet or not
   */
  Segment(Path file, long index, long first) {
    this.file = file;
    this.index = index;
    this.first = first;
  }

  static String name(long index) {
    return "%08d%s".formatted(index, SUFFIX);
  }

  /** Whether a file of this name is a segment. */
  static boolean isName(String name) {
    return name.matches("\\d{8,18}\\.journal");
  }

  /** The index in a segment's name. */
  static long index(String name) {
    return Long.parseLong(name.substring(0, name.length() - SUFFIX.length()));
  }

  Path file() {
    return file;
  }

  String name() {
    return name(index);
  }

  long index() {
    return index;
  }

  /** Number of the first record. */
  long first() {
    return first;
  }

  /** Number the next record gets. */
  long next() {
    return first + count;
  }

  /** Where the next record will stand; bytes after it mean nothing. */
  long end() {
    return end;
  }

  /** Notes a record of so many bytes at the end. */
  void add(int length) {
    if (count == offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * count);
    }
    offsets[count++] = end;
    end += length;
  }

  /** Where a record stands. */
  long offset(long number) {
    return offsets[(int) (number - first)];
  }

  /** The whole of a record of this segment as it stands in the file. */
  byte[] frame(long number) throws IOException {
    long from = offset(number);
    long to = number + 1 < next() ? offset(number + 1) : end;
    byte[] frame = new byte[(int) (to - from)];
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      in.seek(from);
      in.readFully(frame);
    }
    return frame;
  }

  static byte[] header(RecordCodec codec, long index, long first, byte[] previous) throws IOException {
    byte[] plain = ByteBuffer.allocate(HEADER - Sealer.OVERHEAD).put(MAGIC).putLong(index).putLong(first).put(previous)
        .array();
    byte[] header = Arrays.copyOf(plain, HEADER);
    System.arraycopy(codec.seal(plain, new byte[0]), 0, header, plain.length, Sealer.OVERHEAD);
    return header;
  }

  /** What is wrong with the header of a file by itself, whatever stands in the one before, or null. */
  static @Nullable String alone(RecordCodec codec, byte[] bytes) throws IOException {
    if (bytes.length < HEADER) {
      return "the file's header is cut off";
    }
    int plain = HEADER - Sealer.OVERHEAD;
    return codec.unseal(Arrays.copyOf(bytes, plain), bytes, plain, Sealer.OVERHEAD) == null
        ? "the file's header is altered, or the file belongs to another database"
        : null;
  }

  /** What is wrong with the header of a file, or null if it is the right one. */
  static @Nullable String headerFault(RecordCodec codec, byte[] bytes, long index, long first, byte[] previous)
      throws IOException {
    String fault = alone(codec, bytes);
    if (fault != null) {
      return fault;
    }
    int plain = HEADER - Sealer.OVERHEAD;
    byte[] context = Arrays.copyOf(bytes, plain);
    byte[] expected = ByteBuffer.allocate(plain).put(MAGIC).putLong(index).putLong(first).put(previous).array();
    return Arrays.equals(expected, context) ? null : "the file does not continue the one before";
  }
}
