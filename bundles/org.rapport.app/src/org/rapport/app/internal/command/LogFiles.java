package org.rapport.app.internal.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The log files of commands: every process that has something to log writes one of its own, named by its time. */
final class LogFiles {

  /** How many log files are kept. */
  static final int KEPT = 10;

  private static final Pattern NAME = Pattern.compile("\\d{10,}\\.log");

  private LogFiles() {}

  /**
   * Deletes all but the newest log files of a folder; other files stay.
   *
   * @throws IOException when the folder can't be read or a file can't be deleted
   */
  static void tidy(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<Path> old;
    try (Stream<Path> files = Files.list(folder)) {
      old = files.filter(file -> NAME.matcher(file.getFileName().toString()).matches())
          .sorted(Comparator.comparingLong(LogFiles::time).reversed()).skip(KEPT).toList();
    } catch (UncheckedIOException e) {
      throw new IOException("The folder " + folder + " cannot be read.", e);
    }
    for (Path file : old) {
      Files.deleteIfExists(file);
    }
  }

  private static long time(Path file) {
    String name = file.getFileName().toString();
    String digits = name.substring(0, name.length() - ".log".length());
    return digits.length() > 18 ? Long.MAX_VALUE : Long.parseLong(digits);
  }
}
