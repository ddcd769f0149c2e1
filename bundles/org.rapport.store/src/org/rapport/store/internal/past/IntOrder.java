package org.rapport.store.internal.past;

/** Sorts numbers of rows by what is in them, without making objects of them. */
final class IntOrder {
  private static final int SMALL = 16;

  /** Compares two rows. */
  @FunctionalInterface
  interface Comparison {
    int compare(int a, int b);
  }

  private IntOrder() {}

  /** Sorts; rows that compare equal stay in their order. */
  static void sort(int[] rows, Comparison comparison) {
    sort(rows.clone(), rows, 0, rows.length, comparison);
  }

  private static void sort(int[] from, int[] to, int low, int high, Comparison comparison) {
    if (high - low <= SMALL) {
      for (int i = low + 1; i < high; i++) {
        int row = to[i];
        int j = i - 1;
        for (; j >= low && comparison.compare(to[j], row) > 0; j--) {
          to[j + 1] = to[j];
        }
        to[j + 1] = row;
      }
      return;
    }
    int middle = (low + high) >>> 1;
    sort(to, from, low, middle, comparison);
    sort(to, from, middle, high, comparison);
    for (int i = low, a = low, b = middle; i < high; i++) {
      to[i] = b >= high || a < middle && comparison.compare(from[a], from[b]) <= 0 ? from[a++] : from[b++];
    }
  }
}
