package org.rapport.store;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Something the store can't do. The message is one sentence for the user: what happened, with which value, and what to
 * do about it. When a method throws it, nothing has been changed.
 *
 * @since 0.1
 */
public class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message a sentence for the user
   */
  public StoreException(String message) {
    super(message);
  }

  /**
   * @param message a sentence for the user
   * @param cause the technical reason, for the log
   */
  public StoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** @return the sentence for the user, never null */
  @Override
  public String getMessage() {
    String message = super.getMessage();
    return message == null ? "The store can't do this." : message;
  }
}
