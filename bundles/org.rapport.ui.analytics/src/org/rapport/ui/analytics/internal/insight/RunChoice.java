package org.rapport.ui.analytics.internal.insight;

import org.rapport.insight.clv.OrderModelKind;

/**
 * What the user asks a run for.
 *
 * @param kind which run
 * @param model the order model of a customer value
 * @param months how many months ahead a customer value looks
 * @param discount the yearly discount of a customer value, in per cent
 * @param days within how many days somebody leaves who is said to leave
 * @param bins how many scores recency, frequency and money have
 */
record RunChoice(RunKind kind, OrderModelKind model, int months, double discount, int days, int bins) {

  /** What is asked when nobody changes anything. */
  static RunChoice usual(RunKind kind) {
    return new RunChoice(kind, OrderModelKind.BG_NBD, 12, 10, 90, 5);
  }
}
