package org.rapport.insight.internal.metric.sales;

import org.rapport.insight.quantity.Share;
import org.rapport.insight.quantity.Thing;

/**
 * Who is lost by one reading of churn.
 *
 * @param judged which customers the reading can judge
 * @param lost which of them are lost
 */
record Lost(boolean[] judged, boolean[] lost) {

  /** How many customers the reading can judge. */
  long judgedCount() {
    return count(judged);
  }

  /** How many of them are lost. */
  long lostCount() {
    return count(lost);
  }

  /** The lost among those judged. */
  Share share() {
    return Share.of(lostCount(), judgedCount(), Thing.CUSTOMER);
  }

  static long count(boolean[] flags) {
    long count = 0;
    for (boolean flag : flags) {
      count += flag ? 1 : 0;
    }
    return count;
  }
}
