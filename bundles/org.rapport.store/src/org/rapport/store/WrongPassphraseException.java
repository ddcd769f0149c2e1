package org.rapport.store;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The passphrase does not open this database. Nothing was read or changed.
 *
 * @since 0.1
 */
public class WrongPassphraseException extends StoreException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message a sentence for the user
   */
  public WrongPassphraseException(String message) {
    super(message);
  }

  /**
   * @param message a sentence for the user
   * @param cause the technical reason, for the log
   */
  public WrongPassphraseException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
