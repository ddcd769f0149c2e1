package org.rapport.mining;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A mining run can't be done as asked. The message is one or more whole sentences for the user: what is wrong and what
 * to do.
 *
 * @since 0.1
 */
public class MiningException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** @param message sentences for the user */
  public MiningException(String message) {
    super(message);
  }

  /**
   * @param message sentences for the user
   * @param cause what went wrong beneath
   */
  public MiningException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
