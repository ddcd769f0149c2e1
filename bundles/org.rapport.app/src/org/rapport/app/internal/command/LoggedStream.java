package org.rapport.app.internal.command;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** What libraries print, line by line; a line that is printed while one is being taken is dropped. */
final class LoggedStream extends OutputStream {

  private static final int LONGEST = 4_000;

  private final Consumer<String> log;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final ThreadLocal<Boolean> taking = ThreadLocal.withInitial(() -> Boolean.FALSE);

  private LoggedStream(Consumer<String> log) {
    this.log = log;
  }

  /**
   * A stream to print to.
   *
   * @param log takes every line that is not blank; may itself end up printing, for example to a console
   */
  static PrintStream to(Consumer<String> log) {
    return new PrintStream(new LoggedStream(log), false, StandardCharsets.UTF_8);
  }

  @Override
  public void write(int b) {
    if (taking.get()) {
      return;
    }
    if (b == '\n' || line.size() >= LONGEST) {
      take();
    }
    if (b != '\n' && b != '\r') {
      line.write(b);
    }
  }

  /** Nothing: a line ends where it ends, and the last one with the stream. */
  @Override
  public void flush() {
    // lines are taken whole
  }

  @Override
  public void close() {
    take();
  }

  private void take() {
    String text = line.toString(StandardCharsets.UTF_8).strip();
    line.reset();
    if (!text.isEmpty()) {
      taking.set(Boolean.TRUE);
      try {
        log.accept(text);
      } finally {
        taking.set(Boolean.FALSE);
      }
    }
  }
}
