package org.rapport.app.internal.command;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;

/** What can be known about the terminal the command was started from. */
final class Terminal {

  private Terminal() {}

  /** Whether the error stream goes to a terminal, so that progress may be drawn there. */
  static boolean showsErrors() {
    return isTerminal(2);
  }

  /** Whether a person can be asked: the input comes from a terminal and the question can be seen. */
  static boolean canAsk() {
    return isTerminal(0) && System.console() != null;
  }

  /**
   * Asks for a passphrase without showing it.
   *
   * @param question what to ask
   * @return what was typed; empty when the input ended
   */
  static char[] ask(String question) {
    Console console = System.console();
    char[] typed = console == null ? null : console.readPassword("%s", question);
    return typed == null ? new char[0] : typed;
  }

  /** The text with control characters as spaces, so that data cannot steer the terminal. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().map(character -> Character.isISOControl(character) ? ' ' : character).forEach(
        plain::appendCodePoint);
    return plain.toString();
  }

  /**
   * On Linux the descriptor says what it is; elsewhere Java's console stands for all three (it exists only with a
   * terminal up to Java 21).
   */
  private static boolean isTerminal(int descriptor) {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    try {
      if (Files.isSymbolicLink(link)) {
        String target = Files.readSymbolicLink(link).toString();
        return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
      }
    } catch (IOException e) {
      ILog.of(Terminal.class).warn("Cannot read " + link + ", so the terminal is taken to be none", e);
      return false;
    }
    return System.console() != null;
  }
}
