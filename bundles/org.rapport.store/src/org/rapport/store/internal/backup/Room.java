package org.rapport.store.internal.backup;

import java.nio.file.Path;
import java.util.Locale;

import org.rapport.store.StoreException;

/** Whether a disk has enough room for what is about to be written. */
final class Room {
  private static final long MEGABYTE = 1_000_000;
  private static final long RESERVE = 16 * MEGABYTE;

  private Room() {}

  /** @return bytes that a backup of a database of that size, and its proof, may take at most */
  static long ofBackup(long size) {
    return 2 * size + RESERVE;
  }

  /** @return bytes that restoring a database of that size may take at most */
  static long ofRestore(long size) {
    return size + size / 2 + RESERVE;
  }

  /**
   * @param folder where it is written
   * @param what is written, as the beginning of a sentence
   * @param need bytes needed
   * @param free bytes that are free
   * @throws StoreException when they are too few
   */
  static void check(Path folder, String what, long need, long free) {
    if (free < need) {
      throw new StoreException(String.format(Locale.ENGLISH,
          "%s may need %,d MB, but the disk of %s has only %,d MB left: make room, or choose a folder on another disk.",
          what, (need + MEGABYTE - 1) / MEGABYTE, folder, free / MEGABYTE));
    }
  }
}
