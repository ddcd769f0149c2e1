package org.rapport.store.internal.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing list of texts in one pool of UTF-8 bytes. What was once added stays where it is, for readers of any age. */
final class Texts {
  private static final int LARGEST = Integer.MAX_VALUE - 16;

  private volatile byte[] pool = new byte[64];
  private volatile int[] starts = new int[16];
  private volatile int size;

  /** @return the bytes of all texts, one after the other */
  byte[] pool() {
    return pool;
  }

  /** @return where each text begins; the next one's beginning is its end */
  int[] starts() {
    return starts;
  }

  int size() {
    return size;
  }

  String get(int index) {
    int[] s = starts;
    return new String(pool, s[index], s[index + 1] - s[index], StandardCharsets.UTF_8);
  }

  /** Adds a text; one thread at a time. */
  void add(byte[] bytes, int length) throws UnfitException {
    int n = size;
    int from = starts[n];
    if (length > LARGEST - from) {
      throw new UnfitException("more than 2 GB of text");
    }
    if (from + length > pool.length) {
      pool = Arrays.copyOf(pool, (int) Math.min(LARGEST, Math.max((long) from + length, pool.length * 3L / 2)));
    }
    System.arraycopy(bytes, 0, pool, from, length);
    if (n + 2 > starts.length) {
      starts = Arrays.copyOf(starts, (int) Math.min(LARGEST, starts.length * 3L / 2 + 2));
    }
    starts[n + 1] = from + length;
    size = n + 1;
  }

  /** Gives back what was reserved for growth. */
  void trim() {
    pool = Arrays.copyOf(pool, starts[size]);
    starts = Arrays.copyOf(starts, size + 1);
  }

  long bytes() {
    return 64L + pool.length + 4L * starts.length;
  }
}
