package org.rapport.store.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells whether the computer has been started anew: what a killed process has written is in the files all the same,
 * but after a power cut only what was forced is certain.
 */
public final class Boot {
  /** System property that tests set to make believe another start. */
  public static final String TEST_PROPERTY = "org.rapport.store.test.boot";

  private static final Path LINUX = Path.of("/proc/sys/kernel/random/boot_id");
  private static final String SINCE = "since ";
  private static final long TOLERANCE = 10_000;

  private Boot() {}

  /** @return a word for the time from this start of the computer to the next */
  public static String id() {
    String made = System.getProperty(TEST_PROPERTY, "");
    if (!made.isEmpty()) {
      return made;
    }
    try {
      if (Files.isReadable(LINUX)) {
        return Files.readString(LINUX).strip();
      }
    } catch (IOException e) {
      System.getLogger(Boot.class.getName()).log(System.Logger.Level.DEBUG, "No number of the start", e);
    }
    return SINCE + (System.currentTimeMillis() - System.nanoTime() / 1_000_000);
  }

  /**
   * @param before what {@link #id()} has said before
   * @return whether the computer certainly runs since then without a break
   */
  public static boolean isSame(String before) {
    String now = id();
    if (before.matches(SINCE + "-?\\d{1,18}") && now.startsWith(SINCE)) {
      long difference = Long.parseLong(before.substring(SINCE.length()))
          - Long.parseLong(now.substring(SINCE.length()));
      return Math.abs(difference) < TOLERANCE;
    }
    return before.equals(now);
  }
}
