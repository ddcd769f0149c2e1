package org.rapport.store.internal.journaling;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing array of bytes with the encodings of the journal: numbers of variable length, texts in UTF-8. */
final class Bytes {
  private byte[] data = new byte[4096];
  private int size;

  int size() {
    return size;
  }

  byte[] array() {
    return Arrays.copyOf(data, size);
  }

  /** The bytes themselves, longer than {@link #size}; valid until the next one is written. */
  byte[] direct() {
    return data;
  }

  /** Forgets what was written. */
  void clear() {
    size = 0;
  }

  /** Writes a part of an array. */
  void raw(byte[] bytes, int from, int length) {
    room(length);
    System.arraycopy(bytes, from, data, size, length);
    size += length;
  }

  private void room(int more) {
    if (data.length - size < more) {
      data = Arrays.copyOf(data, Math.max(data.length * 2, size + more));
    }
  }

  void raw(int value) {
    room(1);
    data[size++] = (byte) value;
  }

  void raw(byte[] bytes) {
    room(bytes.length);
    System.arraycopy(bytes, 0, data, size, bytes.length);
    size += bytes.length;
  }

  /** Writes a number, short for small amounts of either sign. */
  void number(long value) {
    long v = value << 1 ^ value >> 63;
    room(10);
    while ((v & ~0x7FL) != 0) {
      data[size++] = (byte) (v & 0x7F | 0x80);
      v >>>= 7;
    }
    data[size++] = (byte) v;
  }

  void eight(long value) {
    room(8);
    ByteBuffer.wrap(data, size, 8).putLong(value);
    size += 8;
  }

  void text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    raw(bytes);
  }

  /** Reads what the writer wrote. */
  static final class Reader {
    private final byte[] data;
    private int at;

    Reader(byte[] data) {
      this.data = data;
    }

    boolean atEnd() {
      return at >= data.length;
    }

    int raw() {
      return data[at++];
    }

    byte[] raw(int length) {
      byte[] bytes = Arrays.copyOfRange(data, at, at + length);
      at += length;
      return bytes;
    }

    void skip(int length) {
      at += length;
    }

    long number() {
      long v = 0;
      int shift = 0;
      byte b;
      do {
        b = data[at++];
        v |= (b & 0x7FL) << shift;
        shift += 7;
      } while (b < 0);
      return v >>> 1 ^ -(v & 1);
    }

    int count() {
      long n = number();
      if (n < 0 || n > Integer.MAX_VALUE) {
        throw new IllegalStateException("a count of " + n + " at byte " + at);
      }
      return (int) n;
    }

    long eight() {
      long value = ByteBuffer.wrap(data, at, 8).getLong();
      at += 8;
      return value;
    }

    String text() {
      int length = count();
      String text = new String(data, at, length, StandardCharsets.UTF_8);
      at += length;
      return text;
    }
  }
}
