package org.rapport.store;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Another process, or another part of this one, has the database open; the message says who and since when.
 *
 * @since 0.1
 */
public class DatabaseInUseException extends StoreException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message a sentence for the user
   */
  public DatabaseInUseException(String message) {
    super(message);
  }

  /**
   * @param message a sentence for the user
   * @param cause the technical reason, for the log
   */
  public DatabaseInUseException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
