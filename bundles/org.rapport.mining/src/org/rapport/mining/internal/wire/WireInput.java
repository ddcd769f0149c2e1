package org.rapport.mining.internal.wire;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.rapport.table.Column;

/**
 * Reads one message that may have been written by an enemy: nothing is made larger than what has arrived, and the whole
 * not larger than allowed. Not for several threads.
 */
public final class WireInput {

  /** How columns are read. */
  @FunctionalInterface
  public interface Columns {
    /** Reads a column. */
    Column read(WireInput in) throws IOException;
  }

  /** As many elements are made at once before any has arrived. */
  private static final int FIRST = 1 << 14;

  private final InputStream stream;
  private final Columns columns;
  private final ByteBuffer buffer = ByteBuffer.allocate(Wire.CHUNK).order(ByteOrder.LITTLE_ENDIAN);
  private final byte[] header = new byte[4];
  private final List<String> texts = new ArrayList<>();
  private long left;
  private int depth;
  private boolean started;
  private boolean ended;

  /**
   * A message from a stream.
   *
   * @param most how many bytes of memory its values may take, about
   */
  public WireInput(InputStream stream, long most, Columns columns) {
    this.stream = stream;
    this.columns = columns;
    this.left = most;
    buffer.limit(0);
  }

  /**
   * Makes sure that nothing is left.
   *
   * @throws WireException if something is
   */
  public void end() throws IOException {
    if (buffer.hasRemaining() || !ended && chunk()) {
      throw new WireException("it holds more than its values");
    }
  }

  /** Reads a chunk and returns true, or the end and returns false. */
  private boolean chunk() throws IOException {
    int read = stream.readNBytes(header, 0, 4);
    if (read == 0 && !started) {
      throw new EOFException();
    }
    if (read < 4) {
      throw new WireException("it breaks off");
    }
    started = true;
    int length = header[0] & 0xFF | (header[1] & 0xFF) << 8 | (header[2] & 0xFF) << 16;
    if ((header[3] & 0xFF) != Wire.MARK || length > Wire.CHUNK && length != Wire.ABORT) {
      throw new WireException("bytes that are not ours came in between");
    }
    if (length == Wire.ABORT) {
      throw new AbortedException();
    }
    if (length == 0) {
      ended = true;
      return false;
    }
    if (stream.readNBytes(buffer.array(), 0, length) < length) {
      throw new WireException("it breaks off");
    }
    buffer.position(0).limit(length);
    return true;
  }

  /** At least one byte that has arrived. */
  private ByteBuffer some() throws IOException {
    if (!buffer.hasRemaining() && (ended || !chunk())) {
      throw new WireException("it ends too early");
    }
    return buffer;
  }

  /** Counts memory that a value is going to take. */
  void charge(long bytes) throws WireException {
    left -= bytes;
    if (left < 0) {
      throw new WireException("it is larger than is taken");
    }
  }

  void enter() throws WireException {
    charge(Wire.OBJECT);
    if (++depth > Wire.DEPTH) {
      throw new WireException("its values lie more than " + Wire.DEPTH + " deep within each other");
    }
  }

  void leave() {
    depth--;
  }

  /** One byte, 0 … 255. */
  public int readByte() throws IOException {
    return some().get() & 0xFF;
  }

  /** A whole number of four bytes. */
  public int readInt() throws IOException {
    return buffer.remaining() >= 4 ? buffer.getInt() : (int) slow(4);
  }

  /** A number of 0 or more. */
  public int readCount() throws IOException {
    int value = 0;
    for (int shift = 0; shift < 32; shift += 7) {
      int next = readByte();
      value |= (next & 0x7F) << shift;
      if ((next & 0x80) == 0) {
        if (value < 0) {
          break;
        }
        return value;
      }
    }
    throw new WireException("it holds a count that is none");
  }

  /** A whole number of eight bytes. */
  public long readLong() throws IOException {
    return buffer.remaining() >= 8 ? buffer.getLong() : slow(8);
  }

  private long slow(int bytes) throws IOException {
    long value = 0;
    for (int i = 0; i < bytes; i++) {
      value |= (long) readByte() << 8 * i;
    }
    return value;
  }

  /** A number with all its bits. */
  public double readDouble() throws IOException {
    return Double.longBitsToDouble(readLong());
  }

  /** Yes or no. */
  public boolean readBoolean() throws IOException {
    int value = readByte();
    if (value > 1) {
      throw new WireException("it holds a yes or no that is neither");
    }
    return value == 1;
  }

  /** A text. */
  public String readText() throws IOException {
    int known = readCount();
    if (known > 0) {
      if (known > texts.size()) {
        throw new WireException("it names a text that it does not hold");
      }
      return texts.get(known - 1);
    }
    int length = readCount();
    charge(Wire.OBJECT + 2L * length);
    String text = new String(readBytes(length), StandardCharsets.UTF_8);
    if (text.length() <= Wire.REMEMBERED_LENGTH && texts.size() < Wire.REMEMBERED) {
      texts.add(text);
    }
    return text;
  }

  /** As many bytes. */
  public byte[] readBytes(int count) throws IOException {
    charge(count);
    byte[] values = new byte[Math.min(count, FIRST)];
    for (int done = 0; done < count;) {
      if (done == values.length) {
        values = Arrays.copyOf(values, larger(done, count));
      }
      int part = Math.min(some().remaining(), values.length - done);
      buffer.get(values, done, part);
      done += part;
    }
    return values;
  }

  /** As many numbers. */
  public double[] readDoubles(int count) throws IOException {
    charge(8L * count);
    double[] values = new double[Math.min(count, FIRST)];
    for (int done = 0; done < count;) {
      if (done == values.length) {
        values = Arrays.copyOf(values, larger(done, count));
      }
      int part = Math.min(some().remaining() / 8, values.length - done);
      if (part == 0) {
        values[done++] = readDouble();
      } else {
        buffer.asDoubleBuffer().get(values, done, part);
        buffer.position(buffer.position() + part * 8);
        done += part;
      }
    }
    return values;
  }

  /** As many whole numbers. */
  public long[] readLongs(int count) throws IOException {
    charge(8L * count);
    long[] values = new long[Math.min(count, FIRST)];
    for (int done = 0; done < count;) {
      if (done == values.length) {
        values = Arrays.copyOf(values, larger(done, count));
      }
      int part = Math.min(some().remaining() / 8, values.length - done);
      if (part == 0) {
        values[done++] = readLong();
      } else {
        buffer.asLongBuffer().get(values, done, part);
        buffer.position(buffer.position() + part * 8);
        done += part;
      }
    }
    return values;
  }

  /** As many whole numbers. */
  public int[] readInts(int count) throws IOException {
    charge(4L * count);
    int[] values = new int[Math.min(count, FIRST)];
    for (int done = 0; done < count;) {
      if (done == values.length) {
        values = Arrays.copyOf(values, larger(done, count));
      }
      int part = Math.min(some().remaining() / 4, values.length - done);
      if (part == 0) {
        values[done++] = readInt();
      } else {
        buffer.asIntBuffer().get(values, done, part);
        buffer.position(buffer.position() + part * 4);
        done += part;
      }
    }
    return values;
  }

  private static int larger(int size, int most) {
    return (int) Math.min(most, 4L * size);
  }

  /** A column. */
  public Column readColumn() throws IOException {
    return columns.read(this);
  }
}
