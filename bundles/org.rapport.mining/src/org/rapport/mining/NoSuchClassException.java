package org.rapport.mining;

/**
 * The positive class that was named is none of the target's. The message names those there are and is fit for users.
 *
 * @since 0.1
 */
public final class NoSuchClassException extends MiningException {
  private static final long serialVersionUID = 1L;

  /** @param message sentences for the user */
  public NoSuchClassException(String message) {
    super(message);
  }
}
