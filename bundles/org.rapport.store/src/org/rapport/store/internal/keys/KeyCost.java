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
  /** The cost of every database of the product: 64 MiB, three passes, one lane; about 0.3 s. */
  public static final KeyCost DEFAULT = new KeyCost(64 * 1024, 3, 1);

  /** Cheap enough to open thousands of databases in a test; protects nothing. */
  public static final KeyCost TEST = new KeyCost(64, 1, 1);

  /** System property that makes new databases use {@link #TEST} when it is "true". Only tests set it. */
  public static final String TEST_PROPERTY = "org.rapport.store.test.cheapkeys";

  /** Checks the ranges: a header out of range must not exhaust memory. */
  public KeyCost {
    if (memoryKib < 8 || memoryKib > 4 * 1024 * 1024 || passes < 1 || passes > 1000 || lanes < 1 || lanes > 64) {
      throw new IllegalArgumentException(
          "Argon2id cost out of range: %d KiB, %d passes, %d lanes".formatted(memoryKib, passes, lanes));
    }
  }

  /**
   * @return the cost for a database being created: {@link #DEFAULT}, in tests {@link #TEST}
   */
  public static KeyCost forNewDatabase() {
    return Boolean.getBoolean(TEST_PROPERTY) ? TEST : DEFAULT;
  }
}
