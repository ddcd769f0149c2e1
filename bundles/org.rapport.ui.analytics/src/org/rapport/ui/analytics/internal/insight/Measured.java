package org.rapport.ui.analytics.internal.insight;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rapport.insight.facts.FactSource;
import org.rapport.insight.facts.Period;
import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.HouseDefinitions;

/**
 * The figures of one state of the database, and what they were in earlier periods.
 *
 * @param facts where the rows come from
 * @param transaction the last transaction in them
 * @param period the days
 * @param definitions the readings that the user has chosen
 * @param figures all figures, in the order of the catalogue
 * @param trends by metric: the values of earlier periods, the oldest first, and of this one; NaN where there is none. Empty
 *        while they are being measured
 * @param problems sentences about metrics that can't be used
 */
record Measured(FactSource facts, long transaction, Period period, HouseDefinitions definitions, List<Figure> figures,
    Map<String, double[]> trends, List<String> problems) {

  Measured {
    figures = List.copyOf(figures);
    trends = Map.copyOf(trends);
    problems = List.copyOf(problems);
  }

  /** The figure of a metric, if it was measured. */
  Optional<Figure> figure(String metric) {
    return figures.stream().filter(figure -> figure.metric().id().equals(metric)).findFirst();
  }

  /** The same with what they were earlier. */
  Measured with(Map<String, double[]> known) {
    return new Measured(facts, transaction, period, definitions, figures, known, problems);
  }
}
