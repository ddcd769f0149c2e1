package org.rapport.insight.ledger;

import java.util.List;

import org.rapport.insight.metric.Warning;

/**
 * A step of the tour.
 *
 * @param title a few words
 * @param text what there is to see, in sentences
 * @param lines the numbers
 * @param warnings what the product warns of here
 * @since 0.1
 */
public record TourStep(String title, String text, List<TourLine> lines, List<Warning> warnings) {

  /** Copies the lists. */
  public TourStep {
    lines = List.copyOf(lines);
    warnings = List.copyOf(warnings);
  }
}
