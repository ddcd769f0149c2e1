package org.rapport.store.internal.cache;

/** Sorts numbers, and what belongs to them along with them; equal ones stay in their order. */
final class Radix {
  private static final int BITS = 11;
  private static final int DIGITS = 1 << BITS;
  private static final int FEW = 64;

  private Radix() {}

  /**
   * Sorts a range.
   *
   * @param keys the numbers
   * @param values what belongs to them
   * @param keys2 room of the same size
   * @param values2 room of the same size
   */
  static void sort(long[] keys, int[] values, long[] keys2, int[] values2, int from, int to) {
    if (to - from < FEW) {
      insertion(keys, values, from, to);
      return;
    }
    long least = Long.MAX_VALUE;
    long greatest = Long.MIN_VALUE;
    boolean sorted = true;
    for (int i = from; i < to; i++) {
      sorted &= i == from || keys[i - 1] <= keys[i];
      least = Math.min(least, keys[i]);
      greatest = Math.max(greatest, keys[i]);
    }
    if (sorted) {
      return;
    }
    long range = greatest - least; // as an unsigned number
    int digits = (64 - Long.numberOfLeadingZeros(range) + BITS - 1) / BITS;
    long[] k = keys;
    int[] v = values;
    long[] k2 = keys2;
    int[] v2 = values2;
    int[] places = new int[DIGITS];
    for (int digit = 0; digit < digits; digit++) {
      int shift = digit * BITS;
      java.util.Arrays.fill(places, 0);
      for (int i = from; i < to; i++) {
        places[(int) (k[i] - least >>> shift) & DIGITS - 1]++;
      }
      if (places[(int) (k[from] - least >>> shift) & DIGITS - 1] == to - from) {
        continue;
      }
      int sum = from;
      for (int i = 0; i < DIGITS; i++) {
        int count = places[i];
        places[i] = sum;
        sum += count;
      }
      for (int i = from; i < to; i++) {
        int place = places[(int) (k[i] - least >>> shift) & DIGITS - 1]++;
        k2[place] = k[i];
        v2[place] = v[i];
      }
      long[] swap = k;
      k = k2;
      k2 = swap;
      int[] swapped = v;
      v = v2;
      v2 = swapped;
    }
    if (k != keys) {
      System.arraycopy(k, from, keys, from, to - from);
      System.arraycopy(v, from, values, from, to - from);
    }
  }

  private static void insertion(long[] keys, int[] values, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      long key = keys[i];
      int value = values[i];
      int at = i - 1;
      while (at >= from && keys[at] > key) {
        keys[at + 1] = keys[at];
        values[at + 1] = values[at];
        at--;
      }
      keys[at + 1] = key;
      values[at + 1] = value;
    }
  }
}
