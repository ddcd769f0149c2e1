package org.rapport.app.internal.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The surroundings of a command, so that it can run inside Equinox and in a plain test alike.
 *
 * @param variables the environment variables
 * @param dataFolder the folder of the user's data (databases, reports)
 * @param user the name written into the journal
 * @param version the version of the product
 * @param prompt asks a person for a passphrase (the question is its argument); {@code null} when nobody is there to ask
 * @param progress whether progress may be drawn on the error stream (it is a terminal)
 * @param log where unexpected failures go with their cause; never shown to the user
 * @param logFile the file with what was logged, named to the user
 */
record Setting(Map<String, String> variables, Path dataFolder, String user, String version,
    @Nullable Function<String, char[]> prompt,
    boolean progress, BiConsumer<String, Throwable> log, Path logFile) {

  /** The environment variable with what people type to start the program. */
  static final String PROGRAM = "RAPPORT_COMMAND";

  /**
   * A command line that can be copied into a terminal.
   *
   * @param words the words after the program's name; those that need it are quoted
   */
  String typed(Object... words) {
    StringBuilder line = new StringBuilder(variables.getOrDefault(PROGRAM, "rapport"));
    for (Object word : words) {
      String text = word.toString();
      boolean plain = text.matches("[\\p{L}\\p{N}_./:=,@%+\\\\-]+");
      line.append(' ').append(plain ? text : "'" + text.replace("'", "'\\''") + "'");
    }
    return line.toString();
  }
}
