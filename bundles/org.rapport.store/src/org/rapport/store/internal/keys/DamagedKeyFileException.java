package org.rapport.store.internal.keys;

import java.io.IOException;

/** The key file is missing, cut off or altered: no passphrase will open it. */
public final class DamagedKeyFileException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message a sentence for the user, naming the file and what is wrong with it
   */
  public DamagedKeyFileException(String message) {
    super(message);
  }
}
