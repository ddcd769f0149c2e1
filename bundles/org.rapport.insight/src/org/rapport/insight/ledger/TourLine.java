package org.rapport.insight.ledger;

import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.Reading;

/**
 * One number of a step: what is printed in the example, and what the product measures.
 *
 * @param label what the number is
 * @param printed what the example prints for it, "" when it prints nothing
 * @param figure the figure, measured as any other
 * @param reading the reading of the figure that this line is about
 * @since 0.1
 */
public record TourLine(String label, String printed, Figure figure, Reading reading) {

  /** The value as people read it, or the sentence that says why there is none. */
  public String value() {
    return reading.value().map(value -> value.text()).orElse(reading.absence());
  }
}
