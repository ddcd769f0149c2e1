package org.rapport.exchange;

/**
 * A file cannot be read or imported as a whole. The message is one or two sentences for the user: the file, the line
 * and column where there is one, what was found, what was expected, what to do. Nothing has been changed when it is
 * thrown.
 *
 * @since 0.1
 */
public class ImportException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * @param sentence what the user reads
   */
  public ImportException(String sentence) {
    super(sentence);
  }

  /**
   * @param sentence what the user reads
   * @param cause what the log keeps
   */
  public ImportException(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /** @return the sentence for the user, never {@code null} */
  public String sentence() {
    String text = getMessage();
    return text == null ? "The file cannot be imported." : text;
  }
}
