package org.rapport.store;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A file of the database is damaged; the message names the file and the place. Nothing is written until the user
 * decides.
 *
 * @since 0.1
 */
public class DamagedDatabaseException extends StoreException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message a sentence for the user
   */
  public DamagedDatabaseException(String message) {
    super(message);
  }

  /**
   * @param message a sentence for the user
   * @param cause the technical reason, for the log
   */
  public DamagedDatabaseException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
