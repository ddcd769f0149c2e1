package org.rapport.insight.metric;

import org.rapport.insight.InsightException;

/**
 * A figure would need itself.
 *
 * @since 0.1
 */
public final class CircularException extends InsightException {

  private static final long serialVersionUID = 1L;

  /**
   * @param sentence what the user reads
   */
  public CircularException(String sentence) {
    super(sentence);
  }
}
