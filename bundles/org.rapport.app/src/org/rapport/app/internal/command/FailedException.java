package org.rapport.app.internal.command;

import org.eclipse.jdt.annotation.Nullable;

/** The command was understood but could not be done. Ends the command with exit code 1. */
final class FailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param sentence one clear sentence for the user
   */
  FailedException(String sentence) {
    super(sentence);
  }

  /**
   * @param sentence one clear sentence for the user
   * @param cause what went wrong underneath
   */
  FailedException(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }
}
