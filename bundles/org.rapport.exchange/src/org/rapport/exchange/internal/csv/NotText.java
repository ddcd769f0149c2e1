package org.rapport.exchange.internal.csv;

/** A NUL character was met: the file is not text. */
final class NotText extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotText() {
    super("NUL character", null, false, false);
  }
}
