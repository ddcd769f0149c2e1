package org.rapport.mining.internal.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.rapport.table.Column;

/** Writes one message. Not for several threads. */
public final class WireOutput {

  /** How columns are written: by content, or as something the other side has already. */
  @FunctionalInterface
  public interface Columns {
    /** Writes a column. */
    void write(Column column, WireOutput out) throws IOException;
  }

  private final OutputStream stream;
  private final Columns columns;
  private final ByteBuffer buffer = ByteBuffer.allocate(4 + Wire.CHUNK).order(ByteOrder.LITTLE_ENDIAN);
  private final Map<String, Integer> texts = new HashMap<>();
  private int depth;

  /** A message to a stream. */
  public WireOutput(OutputStream stream, Columns columns) {
    this.stream = stream;
    this.columns = columns;
    buffer.position(4);
  }

  /** Ends the message and flushes the stream. */
  public void end() throws IOException {
    chunk();
    stream.write(new byte[]{0, 0, 0, (byte) Wire.MARK});
    stream.flush();
  }

  /** Takes the message back; the other side forgets what it has read of it. */
  public void abort() throws IOException {
    buffer.position(4);
    stream.write(new byte[]{(byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) Wire.MARK});
    stream.flush();
  }

  private void chunk() throws IOException {
    int length = buffer.position() - 4;
    if (length > 0) {
      buffer.putInt(0, Wire.MARK << 24 | length);
      stream.write(buffer.array(), 0, 4 + length);
      buffer.position(4);
    }
  }

  private ByteBuffer room(int bytes) throws IOException {
    if (buffer.remaining() < bytes) {
      chunk();
    }
    return buffer;
  }

  void enter() throws WireException {
    if (++depth > Wire.DEPTH) {
      throw new WireException("its values lie more than " + Wire.DEPTH + " deep within each other");
    }
  }

  void leave() {
    depth--;
  }

  /** One byte, 0 … 255. */
  public void writeByte(int value) throws IOException {
    room(1).put((byte) value);
  }

  /** A whole number in four bytes. */
  public void writeInt(int value) throws IOException {
    room(4).putInt(value);
  }

  /** A number of 0 or more in as few bytes as it needs. */
  public void writeCount(int value) throws IOException {
    ByteBuffer to = room(5);
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      to.put((byte) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    to.put((byte) rest);
  }

  /** A whole number in eight bytes. */
  public void writeLong(long value) throws IOException {
    room(8).putLong(value);
  }

  /** A number with all its bits. */
  public void writeDouble(double value) throws IOException {
    room(8).putDouble(value);
  }

  /** Yes or no. */
  public void writeBoolean(boolean value) throws IOException {
    writeByte(value ? 1 : 0);
  }

  /** A text; a short one that was written before is written as its number. */
  public void writeText(String text) throws IOException {
    Integer known = texts.get(text);
    if (known != null) {
      writeCount(known + 1);
      return;
    }
    writeCount(0);
    if (text.length() <= Wire.REMEMBERED_LENGTH && texts.size() < Wire.REMEMBERED) {
      texts.put(text, texts.size());
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    writeCount(bytes.length);
    writeBytes(bytes, bytes.length);
  }

  /** Bytes without their number. */
  public void writeBytes(byte[] bytes, int length) throws IOException {
    for (int done = 0; done < length;) {
      int part = Math.min(room(1).remaining(), length - done);
      buffer.put(bytes, done, part);
      done += part;
    }
  }

  /** Numbers without their number. */
  public void writeDoubles(double[] values) throws IOException {
    for (int done = 0; done < values.length;) {
      int part = Math.min(room(8).remaining() / 8, values.length - done);
      buffer.asDoubleBuffer().put(values, done, part);
      buffer.position(buffer.position() + part * 8);
      done += part;
    }
  }

  /** Whole numbers without their number. */
  public void writeLongs(long[] values) throws IOException {
    for (int done = 0; done < values.length;) {
      int part = Math.min(room(8).remaining() / 8, values.length - done);
      buffer.asLongBuffer().put(values, done, part);
      buffer.position(buffer.position() + part * 8);
      done += part;
    }
  }

  /** Whole numbers without their number. */
  public void writeInts(int[] values) throws IOException {
    for (int done = 0; done < values.length;) {
      int part = Math.min(room(4).remaining() / 4, values.length - done);
      buffer.asIntBuffer().put(values, done, part);
      buffer.position(buffer.position() + part * 4);
      done += part;
    }
  }

  /** A column. */
  public void writeColumn(Column column) throws IOException {
    columns.write(column, this);
  }
}
