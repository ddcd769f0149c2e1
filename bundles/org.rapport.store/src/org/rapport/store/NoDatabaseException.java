package org.rapport.store;

import org.eclipse.jdt.annotation.Nullable;

/**
 * There is no database in the folder (or, when creating one, there already is).
 *
 * @since 0.1
 */
public class NoDatabaseException extends StoreException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message a sentence for the user
   */
  public NoDatabaseException(String message) {
    super(message);
  }

  /**
   * @param message a sentence for the user
   * @param cause the technical reason, for the log
   */
  public NoDatabaseException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
