package org.rapport.insight.quantity;

import org.rapport.insight.InsightException;

/**
 * Something was to be divided by nothing, such as sales by no orders. A figure that needs the quotient is absent with
 * this sentence.
 *
 * @since 0.1
 */
public final class DivisionByZeroException extends InsightException {

  private static final long serialVersionUID = 1L;

  /**
   * @param sentence what the user reads
   */
  public DivisionByZeroException(String sentence) {
    super(sentence);
  }
}
