package org.rapport.insight.metric;

import java.util.List;
import java.util.Optional;

import org.rapport.insight.facts.Period;
import org.rapport.insight.quantity.Quantity;

/**
 * What a metric says of a period, and everything that is needed to judge it. Either there is a value, a finite number
 * with its unit, or a sentence says why there is none. Immutable.
 *
 * @param metric the metric
 * @param period the days it is about
 * @param definition which reading counts
 * @param value the value of that reading, if it can be told
 * @param absence why there is no value, a sentence; "" when there is one
 * @param interval how sure it is, if that is known
 * @param worked the formula with the numbers put in, "" without a value
 * @param inputs what it was computed from
 * @param rows the rows behind it
 * @param alternatives all readings side by side, the one that counts among them, in the metric's order
 * @param warnings what to know before believing it
 * @since 0.1
 */
public record Figure(MetricInfo metric, Period period, Definition definition, Optional<Quantity> value, String absence,
    Optional<FigureInterval> interval, String worked, List<FigureInput> inputs, FigureRows rows,
    List<Reading> alternatives, List<Warning> warnings) {

  /** Copies the lists. */
  public Figure {
    inputs = List.copyOf(inputs);
    alternatives = List.copyOf(alternatives);
    warnings = List.copyOf(warnings);
    if (value.isEmpty() && absence.isBlank()) {
      throw new IllegalArgumentException("A figure without a value needs a sentence that says why.");
    }
  }

  /** A figure without a value. */
  static Figure absent(MetricInfo metric, Period period, Definition definition, String sentence,
      List<Warning> warnings) {
    return new Figure(metric, period, definition, Optional.empty(), sentence, Optional.empty(), "", List.of(),
        FigureRows.NONE, List.of(), warnings);
  }

  /** The reading of an id, if the metric has it. */
  public Optional<Reading> reading(String id) {
    return alternatives.stream().filter(reading -> reading.info().id().equals(id)).findFirst();
  }

  /** The formula of the reading that counts; that of the metric when nothing could be computed. */
  public String formula() {
    return reading(definition.reading()).map(reading -> reading.info().formula()).orElse(metric.formula());
  }

  /** The unit of the value, or the metric's unit in words when there is none. */
  public String unit() {
    return value.map(Quantity::unitName).orElse(metric.unit());
  }

  /** Whether there is a warning of a kind. */
  public boolean warns(Warning.Kind kind) {
    return warnings.stream().anyMatch(warning -> warning.kind() == kind);
  }

  /** Value and unit, or the sentence that says why there is none. */
  public String text() {
    return value.map(Quantity::text).orElse(absence);
  }
}
