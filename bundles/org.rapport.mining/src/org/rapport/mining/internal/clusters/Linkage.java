package org.rapport.mining.internal.clusters;

/** How far apart two groups are. */
public enum Linkage {
  /** By how much the squared distances to the centre grow when they are joined (Ward 1963). */
  WARD,
  /** The mean of the distances of all pairs. */
  AVERAGE,
  /** The largest distance of a pair. */
  COMPLETE,
  /** The smallest distance of a pair. */
  SINGLE;

  /** From a squared distance of two rows to what is worked with: Ward's formula needs squares. */
  double start(double square) {
    return this == WARD ? square : Math.sqrt(square);
  }

  /** From what is worked with to a height. */
  double height(double worked) {
    return this == WARD ? Math.sqrt(Math.max(0, worked)) : worked;
  }

  /**
   * The distance of a group to two groups that become one (Lance and Williams, A general theory of classificatory sorting
   * strategies, 1967).
   *
   * @param toFirst its distance to the first one
   * @param toSecond its distance to the second one
   * @param between the distance of the two
   * @param size its rows
   * @param first the rows of the first one
   * @param second the rows of the second one
   */
  double join(double toFirst, double toSecond, double between, int size, int first, int second) {
    return switch (this) {
      case WARD -> (((double) first + size) * toFirst + ((double) second + size) * toSecond - size * between)
          / ((double) first + second + size);
      case AVERAGE -> (first * toFirst + second * toSecond) / ((double) first + second);
      case COMPLETE -> Math.max(toFirst, toSecond);
      case SINGLE -> Math.min(toFirst, toSecond);
    };
  }
}
