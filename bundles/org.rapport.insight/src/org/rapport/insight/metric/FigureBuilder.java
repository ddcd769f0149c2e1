package org.rapport.insight.metric;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.rapport.insight.InsightException;
import org.rapport.insight.facts.Period;
import org.rapport.insight.quantity.DivisionByZeroException;
import org.rapport.insight.quantity.MixedCurrenciesException;
import org.rapport.insight.quantity.Quantity;
import org.rapport.insight.quantity.Share;
import org.rapport.mining.evaluation.Interval;

/**
 * Puts a figure together. Readings that are not told are absent; the reading that counts is chosen at the end.
 *
 * @since 0.1
 */
public final class FigureBuilder {
  private final MetricInfo metric;
  private final Period period;
  private final Definition definition;
  private final List<ReadingInfo> infos;
  private final Map<String, Reading> readings = new LinkedHashMap<>();
  private final List<FigureInput> inputs = new ArrayList<>();
  private final List<Warning> warnings = new ArrayList<>();
  private FigureRows rows = FigureRows.NONE;

  FigureBuilder(MetricInfo metric, Period period, Definition definition, List<ReadingInfo> infos) {
    this.metric = metric;
    this.period = period;
    this.definition = definition;
    this.infos = infos;
  }

  /** Something it is computed from, counted in the rows or set by the user. */
  public FigureBuilder input(String name, Quantity quantity) {
    inputs.add(new FigureInput(name, quantity, ""));
    return this;
  }

  /** Another figure it is computed from; nothing when that has no value. */
  public FigureBuilder input(String name, Figure figure) {
    figure.value().ifPresent(value -> inputs.add(new FigureInput(name, value, figure.metric().id())));
    return this;
  }

  /** The rows behind it. */
  public FigureBuilder rows(FigureRows found) {
    rows = found;
    return this;
  }

  /** Something to know before it is believed; the same warning counts once. */
  public FigureBuilder warn(Warning.Kind kind, String sentence) {
    Warning warning = new Warning(kind, sentence);
    if (!warnings.contains(warning)) {
      warnings.add(warning);
    }
    return this;
  }

  /**
   * The value of a reading. A counted share gets its Wilson interval.
   *
   * @param id the reading's id
   * @param value computes it; an {@link InsightException} makes it absent with its sentence
   * @param worked the formula with the numbers put in
   */
  public FigureBuilder reading(String id, Supplier<? extends Quantity> value, String worked) {
    return reading(id, value, worked, "");
  }

  /**
   * The value of a reading with a remark. A counted share gets its Wilson interval.
   *
   * @param id the reading's id
   * @param value computes it; an {@link InsightException} makes it absent with its sentence
   * @param worked the formula with the numbers put in
   * @param remark what to know of this reading
   */
  public FigureBuilder reading(String id, Supplier<? extends Quantity> value, String worked, String remark) {
    return reading(id, value, quantity -> quantity instanceof Share share && share.isCounted() ? Optional.of(
        new FigureInterval(share.wilson(), "Wilson")) : Optional.empty(), worked, remark);
  }

  /**
   * The value of a reading with an interval of its own.
   *
   * @param id the reading's id
   * @param value computes it; an {@link InsightException} makes it absent with its sentence
   * @param interval its 95 % interval in the value's unit
   * @param method how the interval was computed
   * @param worked the formula with the numbers put in
   * @param remark what to know of this reading, possibly ""
   */
  public FigureBuilder reading(String id, Supplier<? extends Quantity> value, Interval interval, String method,
      String worked, String remark) {
    return reading(id, value, quantity -> Optional.of(new FigureInterval(interval, method)), worked, remark);
  }

  private FigureBuilder reading(String id, Supplier<? extends Quantity> value,
      Function<Quantity, Optional<FigureInterval>> interval, String worked, String remark) {
    ReadingInfo info = info(id);
    try {
      Quantity quantity = value.get();
      readings.put(id, new Reading(info, Optional.of(quantity), "", interval.apply(quantity), worked, remark));
    } catch (InsightException e) {
      kind(e).ifPresent(kind -> warn(kind, sentence(e)));
      readings.put(id, without(info, sentence(e), remark));
    }
    return this;
  }

  /**
   * A reading that has no value here.
   *
   * @param id the reading's id
   * @param sentence why not
   */
  public FigureBuilder absent(String id, String sentence) {
    readings.put(id, without(info(id), sentence, ""));
    return this;
  }

  /** What sort of warning a problem deserves, if any. */
  static Optional<Warning.Kind> kind(InsightException problem) {
    return switch (problem) {
      case DivisionByZeroException e -> Optional.of(Warning.Kind.DIVISION_BY_ZERO);
      case MixedCurrenciesException e -> Optional.of(Warning.Kind.MIXED_CURRENCIES);
      case CircularException e -> Optional.of(Warning.Kind.CIRCULAR);
      default -> Optional.empty();
    };
  }

  private static String sentence(InsightException problem) {
    return String.valueOf(problem.getMessage());
  }

  private static Reading without(ReadingInfo info, String sentence, String remark) {
    return new Reading(info, Optional.empty(), sentence, Optional.empty(), "", remark);
  }

  private ReadingInfo info(String id) {
    return infos.stream().filter(reading -> reading.id().equals(id)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("The metric " + metric.id() + " has declared no reading \"" + id
            + "\"."));
  }

  /** The figure. */
  public Figure build() {
    List<Reading> all = infos.stream().map(info -> readings.getOrDefault(info.id(), without(info,
        "This reading was not computed.", ""))).toList();
    Reading chosen = all.stream().filter(reading -> reading.info().id().equals(definition.reading())).findFirst()
        .orElse(all.get(0));
    return new Figure(metric, period, definition, chosen.value(), chosen.absence(), chosen.interval(), chosen.worked(),
        inputs, rows, all, warnings);
  }
}
