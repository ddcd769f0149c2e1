package org.rapport.insight.quantity;

import org.rapport.insight.InsightException;

/**
 * Amounts in two currencies were to be taken together without an exchange rate.
 *
 * @since 0.1
 */
public final class MixedCurrenciesException extends InsightException {

  private static final long serialVersionUID = 1L;

  /**
   * @param sentence what the user reads
   */
  public MixedCurrenciesException(String sentence) {
    super(sentence);
  }
}
