package org.rapport.store.internal.keys;

import java.io.IOException;

/** The key file is intact and the passphrase does not open it. */
public final class RejectedPassphraseException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message a sentence for the user, naming the database's folder
   */
  public RejectedPassphraseException(String message) {
    super(message);
  }
}
