package org.rapport.store.internal.dump;

import java.io.IOException;

/** A dump or a backup is not as it was written. The message is half a sentence: "it was altered …". */
public final class DamagedDumpException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * @param reason what is wrong, as half a sentence
   */
  public DamagedDumpException(String reason) {
    super(reason);
  }

  /** @return what is wrong, as half a sentence */
  public String reason() {
    String message = getMessage();
    return message == null ? "it was altered" : message;
  }
}
