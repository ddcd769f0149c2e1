package org.rapport.store.internal.cache;

/** Says no before memory runs out. */
final class Memory {
  private Memory() {}

  /** Checks that a piece of work leaves a tenth of the memory alone. */
  static void check(long bytes) throws UnfitException {
    Runtime runtime = Runtime.getRuntime();
    long free = runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
    if (bytes > (32 << 20) && bytes > free - runtime.maxMemory() / 10) {
      // what is garbage counts as used here; sure is only that half of the memory is not for columns
      if (bytes > runtime.maxMemory() / 4) {
        throw new UnfitException("more work at a time than memory: " + bytes + " of " + free + " bytes");
      }
    }
  }
}
