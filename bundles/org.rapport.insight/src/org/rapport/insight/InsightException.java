package org.rapport.insight;

/**
 * A question can't be answered as asked. The message is one or two sentences for the user: what is wrong and what to
 * do. Nothing was changed.
 *
 * @since 0.1
 */
public class InsightException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param sentence what the user reads
   */
  public InsightException(String sentence) {
    super(sentence);
  }

  /**
   * @param sentence what the user reads
   * @param cause for the log
   */
  public InsightException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
