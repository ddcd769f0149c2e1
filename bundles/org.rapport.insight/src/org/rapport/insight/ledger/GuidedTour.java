package org.rapport.insight.ledger;

import java.util.List;
import java.util.Locale;

import org.rapport.insight.facts.FactSource;
import org.rapport.insight.facts.Period;
import org.rapport.insight.internal.ledger.TourWriter;
import org.rapport.insight.internal.ledger.WorkedExample;

/**
 * A worked example whose numbers contradict each other, step by step: why the same words give a customer lifetime value
 * anywhere between −2,000 and 97,000. All numbers are measured by the built-in metrics on the example's orders.
 *
 * @param title the title
 * @param introduction what it is about
 * @param steps the steps in order
 * @since 0.1
 */
public record GuidedTour(String title, String introduction, List<TourStep> steps) {

  /** Copies the list. */
  public GuidedTour {
    steps = List.copyOf(steps);
  }

  /** Measures the worked example and tells it in English. */
  public static GuidedTour workedExample() {
    return TourWriter.write(Locale.ROOT);
  }

  /**
   * Measures the worked example and tells it in a language; in English where there is no translation. Sentences of figures
   * and warnings are those of the metrics.
   *
   * @param locale the language
   */
  public static GuidedTour workedExample(Locale locale) {
    return TourWriter.write(locale);
  }

  /** The orders of the worked example, to be looked at as those of any source. */
  public static FactSource exampleFacts() {
    return WorkedExample.facts();
  }

  /** The year of the worked example. */
  public static Period exampleYear() {
    return WorkedExample.YEAR;
  }
}
