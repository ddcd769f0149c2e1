package org.rapport.mining.internal;

import java.util.Arrays;
import java.util.List;

import org.rapport.mining.spi.MiningContext;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.TextColumn;
import org.rapport.table.TimeColumn;

/** Rows that are equal in all of a few columns. Missing values are equal to each other. */
final class Duplicates {
  private Duplicates() {}

  /** For every row the first row that is equal to it: itself if there is none before. */
  static int[] first(List<Column> columns, int rows, MiningContext context) {
    long[] hashes = new long[rows];
    for (Column column : columns) {
      context.checkCanceled();
      mix(hashes, column);
    }
    int capacity = Integer.highestOneBit(Math.max(8, rows)) << 2;
    int[] slots = new int[capacity];
    Arrays.fill(slots, -1);
    int[] first = new int[rows];
    for (int row = 0; row < rows; row++) {
      int slot = (int) (hashes[row] >>> 32) & capacity - 1;
      while (slots[slot] >= 0 && !(hashes[slots[slot]] == hashes[row] && equal(columns, slots[slot], row))) {
        slot = slot + 1 & capacity - 1;
      }
      if (slots[slot] < 0) {
        slots[slot] = row;
      }
      first[row] = slots[slot];
    }
    return first;
  }

  private static void mix(long[] hashes, Column column) {
    for (int row = 0; row < hashes.length; row++) {
      long value = switch (column) {
        case NumberColumn numbers -> Double.doubleToLongBits(numbers.value(row) + 0.0);
        case CategoryColumn categories -> categories.code(row);
        case TimeColumn times -> times.value(row);
        case TextColumn texts -> texts.text(row).hashCode();
      };
      // the finaliser of SplitMix64 (Steele, Lea and Flood, Fast splittable pseudorandom number generators, 2014)
      long z = hashes[row] + 0x9E3779B97F4A7C15L + value;
      z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
      z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
      hashes[row] = z ^ z >>> 31;
    }
  }

  private static boolean equal(List<Column> columns, int a, int b) {
    for (Column column : columns) {
      boolean same = switch (column) {
        case NumberColumn numbers -> Double.doubleToLongBits(numbers.value(a) + 0.0) == Double
            .doubleToLongBits(numbers.value(b) + 0.0);
        case CategoryColumn categories -> categories.code(a) == categories.code(b);
        case TimeColumn times -> times.value(a) == times.value(b);
        case TextColumn texts -> texts.text(a).equals(texts.text(b));
      };
      if (!same) {
        return false;
      }
    }
    return true;
  }
}
