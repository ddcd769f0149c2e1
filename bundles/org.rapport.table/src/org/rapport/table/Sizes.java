package org.rapport.table;

/** How arrays grow. */
final class Sizes {
  private static final int LARGEST = Integer.MAX_VALUE - 8;

  private Sizes() {}

  /** A larger size: half as much again, at most the largest array. */
  static int grow(int size) {
    if (size >= LARGEST) {
      throw new OutOfMemoryError("A column can hold at most " + LARGEST + " elements.");
    }
    return (int) Math.min(LARGEST, (long) size + (size >> 1) + 16);
  }
}
