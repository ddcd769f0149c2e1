package org.rapport.store.internal.keys;

/**
 * What one guess of a passphrase costs: the parameters of Argon2id. They are kept in the header of the key file, so a
 * database stays readable when the default changes.
 *
 * @param memoryKib memory for one guess, in KiB, 8 to 4,194,304
 * @param passes passes over that memory, 1 to 1,000
 * @param lanes parallel lanes, 1 to 64
 */
public record KeyCost(int memoryKib, int passes, int lanes) {
  /** The least cost of every database of the product: 64 MiB, three passes, one lane. */
  public static final KeyCost DEFAULT = new KeyCost(64 * 1024, 3, 1);

  /** Cheap enough to open thousands of databases in a test; protects nothing. */
  public static final KeyCost TEST = new KeyCost(64, 1, 1);

  /** System property that makes new databases use {@link #TEST} when it is "true". Only tests set it. */
  public static final String TEST_PROPERTY = "org.rapport.store.test.cheapkeys";

  /** What a guess shall take here, in ns: more than the 250 ms promised, since measuring is not exact. */
  private static final long AIM = 300_000_000;
  private static final int ROUNDS = 4;
  private static final int MOST_PASSES = 100;

  /** Checks the ranges: a header out of range must not exhaust memory. */
  public KeyCost {
    if (memoryKib < 8 || memoryKib > 4 * 1024 * 1024 || passes < 1 || passes > 1000 || lanes < 1 || lanes > 64) {
      throw new IllegalArgumentException(
          "Argon2id cost out of range: %d KiB, %d passes, %d lanes".formatted(memoryKib, passes, lanes));
    }
  }

  /**
   * Measures this computer: as many passes over 64 MiB as take 300 ms when nothing else runs, three at least. Takes
   * about as long itself.
   *
   * @return the cost for a database being created, or whose passphrase is being changed; in tests {@link #TEST}
   */
  public static KeyCost measured() {
    if (Boolean.getBoolean(TEST_PROPERTY)) {
      return TEST;
    }
    KeyCost one = new KeyCost(DEFAULT.memoryKib, 1, DEFAULT.lanes);
    long fastest = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      Stretcher.stretch(new char[]{'?'}, new byte[KeySlot.SALT], one).destroy();
      fastest = Math.min(fastest, System.nanoTime() - start);
    }
    return of(fastest);
  }

  /** The cost where one pass takes so many nanoseconds. */
  static KeyCost of(long onePass) {
    long passes = (AIM + onePass - 1) / Math.max(1, onePass);
    return new KeyCost(DEFAULT.memoryKib, Math.clamp(passes, DEFAULT.passes, MOST_PASSES), DEFAULT.lanes);
  }
}
