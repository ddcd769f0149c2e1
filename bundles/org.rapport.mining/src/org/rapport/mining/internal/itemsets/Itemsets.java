package org.rapport.mining.internal.itemsets;

import java.util.Arrays;

import org.rapport.mining.MiningException;

/** Sets of items and in how many baskets each is: a hash table without an object a set. */
public final class Itemsets {
  /** More sets than this are refused. */
  public static final int MOST = 20_000_000;

  private int[] pool = new int[1 << 12];
  private int used;
  private int[] starts = new int[1 << 10];
  private int[] counts = new int[1 << 10];
  private int[] table = new int[1 << 11];
  private int size;

  /** What is done with a set. */
  @FunctionalInterface
  public interface Visitor {
    /** Takes a set, items ascending, and its number of baskets. */
    void visit(int[] items, int count);
  }

  /** How many sets there are. */
  public int size() {
    return size;
  }

  /** Adds a set that is not yet there; items ascending. */
  void add(int[] items, int length, int count) {
    if (size == MOST) {
      throw new MiningException("More than " + MOST + " sets of items are frequent enough: raise the support or lower "
          + "the greatest length.");
    }
    if (used + length > pool.length) {
      pool = Arrays.copyOf(pool, Math.max(2 * pool.length, used + length));
    }
    if (size + 1 >= starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
      counts = Arrays.copyOf(counts, 2 * counts.length);
    }
    System.arraycopy(items, 0, pool, used, length);
    starts[size] = used;
    used += length;
    starts[size + 1] = used;
    counts[size] = count;
    size++;
    if (2 * size > table.length) {
      table = new int[2 * table.length];
      for (int set = 0; set < size; set++) {
        enter(set);
      }
    } else {
      enter(size - 1);
    }
  }

  private void enter(int set) {
    int at = hash(pool, starts[set], starts[set + 1]) & table.length - 1;
    while (table[at] != 0) {
      at = at + 1 & table.length - 1;
    }
    table[at] = set + 1;
  }

  private static int hash(int[] items, int from, int to) {
    int hash = 1;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + items[i];
    }
    hash *= 0x9E3779B9;
    return hash ^ hash >>> 15;
  }

  /** The number of baskets with these items, ascending; 0 if the set is not frequent. */
  public int count(int[] items) {
    int at = hash(items, 0, items.length) & table.length - 1;
    while (table[at] != 0) {
      int set = table[at] - 1;
      if (Arrays.equals(pool, starts[set], starts[set + 1], items, 0, items.length)) {
        return counts[set];
      }
      at = at + 1 & table.length - 1;
    }
    return 0;
  }

  /** Visits all sets in the order in which they were added. */
  public void forEach(Visitor visitor) {
    for (int set = 0; set < size; set++) {
      visitor.visit(Arrays.copyOfRange(pool, starts[set], starts[set + 1]), counts[set]);
    }
  }
}
