package org.rapport.store.internal.cache;

import java.util.Arrays;

/** Which ids are records: bits in chunks. A changed set shares the chunks that are as before. */
public final class Live {
  /** No ids. */
  public static final Live NONE = new Live(new long[0][], 0);
  private static final int WORDS = Vector.CHUNK / Long.SIZE;

  private final long[][] chunks;
  private final int count;

  private Live(long[][] chunks, int count) {
    this.chunks = chunks;
    this.count = count;
  }

  /** @return how many records there are */
  public int count() {
    return count;
  }

  /** @return how many chunks hold all of them */
  public int chunks() {
    return chunks.length;
  }

  /** @return whether there is a record of that id */
  public boolean contains(long id) {
    int chunk = (int) (id >>> Vector.SHIFT);
    return id >= 0 && id >>> Vector.SHIFT < chunks.length
        && (chunks[chunk][(int) (id & Vector.MASK) >>> 6] >>> id & 1) != 0;
  }

  /** @return the bits of a chunk, not to be changed */
  long[] words(int chunk) {
    return chunks[chunk];
  }

  /** @return how much memory it takes, in bytes */
  long bytes() {
    return chunks.length * (WORDS * 8L + 24);
  }

  /** Makes a changed set. */
  static final class Builder {
    private long[][] chunks;
    private boolean[] own;
    private int count;

    Builder(Live old) {
      chunks = old.chunks.clone();
      own = new boolean[chunks.length];
      count = old.count;
    }

    /** Adds or removes an id. */
    void set(long id, boolean live) {
      int chunk = Math.toIntExact(id >>> Vector.SHIFT);
      if (chunk >= chunks.length) {
        if (!live) {
          return;
        }
        int from = chunks.length;
        chunks = Arrays.copyOf(chunks, chunk + 1);
        own = Arrays.copyOf(own, chunk + 1);
        for (int i = from; i < chunks.length; i++) {
          chunks[i] = new long[WORDS];
          own[i] = true;
        }
      } else if (!own[chunk]) {
        chunks[chunk] = chunks[chunk].clone();
        own[chunk] = true;
      }
      int word = (int) (id & Vector.MASK) >>> 6;
      long old = chunks[chunk][word];
      long now = live ? old | 1L << id : old & ~(1L << id);
      if (old != now) {
        chunks[chunk][word] = now;
        count += live ? 1 : -1;
      }
    }

    /** @return the set; the builder must not be used afterwards */
    Live build() {
      return new Live(chunks, count);
    }
  }
}
