package org.rapport.app.internal.command;

/**
 * What was typed cannot be done as it stands: an unknown column, a parameter out of range. Ends the command with exit
 * code 2.
 */
final class WrongUseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param sentence one clear sentence for the user
   */
  WrongUseException(String sentence) {
    super(sentence);
  }
}
