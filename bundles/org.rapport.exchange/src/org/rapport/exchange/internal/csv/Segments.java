package org.rapport.exchange.internal.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Cuts a file behind line feeds into segments of about the same length, whatever the number of processors, so that they
 * can be parsed at the same time with the same result everywhere. A cut may lie inside quotes; the parser of the
 * segment before it notices, as its quote is not closed.
 */
final class Segments {

  static final long LENGTH = 2L << 20;
  private static final int SEARCH = 1 << 16;

  private Segments() {}

  /** The beginnings of the segments and the end of the file; {@code null} if the file can't be cut. */
  static long @Nullable [] cut(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = channel.size();
      List<Long> cuts = new ArrayList<>();
      cuts.add(0L);
      ByteBuffer block = ByteBuffer.allocate(SEARCH);
      for (long at = LENGTH; at < size - LENGTH / 2; at += LENGTH) {
        block.clear();
        int length = channel.read(block, at);
        int feed = lineFeed(block.array(), length);
        if (feed < 0) {
          return null;
        }
        cuts.add(at + feed + 1);
      }
      cuts.add(size);
      return cuts.stream().mapToLong(Long::longValue).toArray();
    }
  }

  /** About how many rows the bytes from one offset to another have, from the lengths of the first lines; never more than fit. */
  static int rows(Path file, long begin, long end, int columns) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer block = ByteBuffer.allocate(SEARCH);
      int length = channel.read(block, 0);
      int feeds = 1;
      for (int i = 0; i < length; i++) {
        feeds += block.get(i) == '\n' ? 1 : 0;
      }
      long likely = (end - begin) * feeds / Math.max(1, length) * 21 / 20;
      return (int) Math.min(1 << 20, Math.min(likely, (end - begin) / columns) + 16);
    }
  }

  private static int lineFeed(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      if (bytes[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  /** The bytes of a file from one offset to another. */
  static InputStream open(Path file, long begin, long end) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    channel.position(begin);
    return new Part(Channels.newInputStream(channel), end - begin);
  }

  /** The first bytes of a stream. */
  private static final class Part extends FilterInputStream {

    private long left;

    Part(InputStream in, long length) {
      super(in);
      left = length;
    }

    @Override
    public int read() throws IOException {
      int next = left > 0 ? super.read() : -1;
      left -= next < 0 ? 0 : 1;
      return next;
    }

    @Override
    @NonNullByDefault({})
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count = left <= 0 ? -1 : super.read(bytes, offset, (int) Math.min(length, left));
      left -= Math.max(0, count);
      return count;
    }
  }
}
