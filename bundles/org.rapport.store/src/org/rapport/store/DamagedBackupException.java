package org.rapport.store;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A file is no backup, is cut off, was altered or was written by a newer version; the message says which. Nothing was
 * changed.
 *
 * @since 0.1
 */
public class DamagedBackupException extends StoreException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message a sentence for the user
   */
  public DamagedBackupException(String message) {
    super(message);
  }

  /**
   * @param message a sentence for the user
   * @param cause the technical reason, for the log
   */
  public DamagedBackupException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
