package org.rapport.store.internal.cache;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The order of a dictionary's texts: by their small letters, equal ones by the letters as they are, each compared by
 * UTF-16 units as the database does.
 */
final class Ranks {
  /** Bytes of UTF-8 as their small letters, ASCII only. */
  static final int[] SMALL = new int[256];
  /** Bytes of UTF-8 in the order of UTF-16, in which characters of two units come before the last ones of one. */
  private static final int[] UTF_16 = new int[256];
  private static final int FEW = 24;
  private static final int DEEP = 2_048;
  /** The prefix of a text that has no bytes any more. */
  private static final long ENDED = Long.MIN_VALUE;

  static {
    for (int b = 0; b < 256; b++) {
      SMALL[b] = b >= 'A' && b <= 'Z' ? b + 32 : b;
      UTF_16[b] = b < 0xEE ? b : b < 0xF0 ? b + 5 : b - 2;
    }
  }

  private final int[] ranks;
  private final int[] sorted;

  private Ranks(int[] sorted) {
    this.sorted = sorted;
    ranks = new int[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      ranks[sorted[i]] = i;
    }
  }

  /** @return how many texts are ordered */
  int size() {
    return ranks.length;
  }

  /** @return each code's place in the order */
  int[] ranks() {
    return ranks;
  }

  /** @return the codes in order */
  int[] sorted() {
    return sorted;
  }

  /** Orders texts, with the help of an earlier order of fewer. */
  static Ranks of(Dictionary dictionary, int known, @Nullable Ranks earlier) {
    Order order = new Order(dictionary);
    int from = earlier == null || known - earlier.size() > earlier.size() ? 0 : earlier.size();
    int[] fresh = new int[known - from];
    Arrays.setAll(fresh, i -> from + i);
    order.sort(fresh, 0, fresh.length, 0, new long[fresh.length], new long[fresh.length], new int[fresh.length]);
    if (earlier == null || from == 0) {
      return new Ranks(fresh);
    }
    int[] all = new int[known];
    int done = 0;
    for (int i = 0; i < fresh.length; i++) {
      int end = order.place(earlier.sorted, done, from, fresh[i]);
      System.arraycopy(earlier.sorted, done, all, done + i, end - done);
      all[end + i] = fresh[i];
      done = end;
    }
    System.arraycopy(earlier.sorted, done, all, done + fresh.length, from - done);
    return new Ranks(all);
  }

  /** Compares texts by UTF-16 units, as they are. */
  static int compare(byte[] a, int aFrom, int aTo, byte[] b, int bFrom, int bTo) {
    int length = Math.min(aTo - aFrom, bTo - bFrom);
    int place = Arrays.mismatch(a, aFrom, aFrom + length, b, bFrom, bFrom + length);
    return place < 0 ? (aTo - aFrom) - (bTo - bFrom)
        : UTF_16[a[aFrom + place] & 0xFF] - UTF_16[b[bFrom + place] & 0xFF];
  }

  /** Sorts codes by eight bytes at a time. */
  private static final class Order {
    private final Dictionary dictionary;
    private final byte[] pool;
    private final int[] starts;
    private final byte[] foldedPool;
    private final int[] foldedStarts;
    private final int[] bytes = new int[256];

    Order(Dictionary dictionary) {
      this.dictionary = dictionary;
      pool = dictionary.texts().pool();
      starts = dictionary.texts().starts();
      foldedPool = dictionary.folded().pool();
      foldedStarts = dictionary.folded().starts();
      Arrays.setAll(bytes, b -> UTF_16[SMALL[b]] + 1);
    }

    /** Eight bytes of a text's small letters, 0 beyond its end. */
    private long prefix(int code, int depth) {
      int f = dictionary.foldedOf(code);
      byte[] p = f < 0 ? pool : foldedPool;
      int from = (f < 0 ? starts[code] : foldedStarts[f]) + depth;
      int to = f < 0 ? starts[code + 1] : foldedStarts[f + 1];
      long prefix = 0;
      int end = Math.min(to, from + 8);
      for (int i = from; i < end; i++) {
        prefix = prefix << 8 | bytes[p[i] & 0xFF];
      }
      return end <= from ? ENDED : prefix << 8 * (8 - (end - from)) ^ Long.MIN_VALUE;
    }

    int compare(int a, int b) {
      for (int depth = 0;; depth += 8) {
        long x = prefix(a, depth);
        long y = prefix(b, depth);
        if (x != y) {
          return x < y ? -1 : 1;
        } else if (x == ENDED) {
          return Ranks.compare(pool, starts[a], starts[a + 1], pool, starts[b], starts[b + 1]);
        }
      }
    }

    /** @return the first place in a range of sorted codes that comes after a code */
    int place(int[] sorted, int from, int to, int code) {
      int low = from;
      int high = to;
      while (low < high) {
        int middle = low + high >>> 1;
        if (compare(sorted[middle], code) < 0) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    void sort(int[] codes, int from, int to, int depth, long[] keys, long[] keys2, int[] codes2) {
      if (to - from < FEW || depth > DEEP) {
        compared(codes, from, to);
        return;
      }
      for (int i = from; i < to; i++) {
        keys[i] = prefix(codes[i], depth);
      }
      Radix.sort(keys, codes, keys2, codes2, from, to);
      for (int run = from, end; run < to; run = end) {
        end = run + 1;
        while (end < to && keys[end] == keys[run]) {
          end++;
        }
        if (end - run > 1 && keys[run] == ENDED) {
          compared(codes, run, end);
        } else if (end - run > 1) {
          sort(codes, run, end, depth + 8, keys, keys2, codes2);
        }
      }
    }

    /** Sorts by comparing whole texts. */
    private void compared(int[] codes, int from, int to) {
      if (to - from > FEW) {
        Integer[] boxed = Arrays.stream(codes, from, to).boxed().toArray(Integer[]::new);
        Arrays.sort(boxed, this::compare);
        for (int i = from; i < to; i++) {
          codes[i] = boxed[i - from];
        }
        return;
      }
      for (int i = from + 1; i < to; i++) {
        int code = codes[i];
        int at = i - 1;
        while (at >= from && compare(code, codes[at]) < 0) {
          codes[at + 1] = codes[at];
          at--;
        }
        codes[at + 1] = code;
      }
    }
  }
}
