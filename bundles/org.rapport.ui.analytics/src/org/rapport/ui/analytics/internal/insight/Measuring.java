package org.rapport.ui.analytics.internal.insight;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.rapport.insight.facts.FactSource;
import org.rapport.insight.facts.Period;
import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.HouseDefinitions;
import org.rapport.insight.metric.MetricCatalogue;
import org.rapport.insight.metric.MetricRun;
import org.rapport.insight.metric.MetricSettings;

/** Measures, in a job. Needs no workbench. */
final class Measuring {

  /** How many earlier periods a trend has at most. */
  static final int EARLIER = 7;

  private Measuring() {}

  /** All figures of a period; their trends are not known yet. */
  static Measured figures(FactSource facts, PeriodChoice choice, HouseDefinitions definitions,
      IProgressMonitor monitor) {
    long transaction = facts.transaction();
    MetricCatalogue catalogue = MetricCatalogue.installed();
    Period period = choice.period(firstDay(facts, monitor), lastDay(facts, monitor));
    MetricSettings settings = MetricSettings.DEFAULT.with(definitions).in(period);
    List<Figure> figures = MetricRun.of(catalogue, facts, settings, monitor).figures();
    return new Measured(facts, transaction, period, definitions, figures, Map.of(), catalogue.problems());
  }

  /** What the figures were in earlier periods, by metric. */
  static Map<String, double[]> trends(Measured measured, PeriodChoice choice, IProgressMonitor monitor) {
    List<Period> earlier = choice.earlier(measured.period(), firstDay(measured.facts(), monitor), EARLIER);
    Map<String, double[]> trends = new HashMap<>();
    if (earlier.isEmpty()) {
      return trends;
    }
    MetricCatalogue catalogue = MetricCatalogue.installed();
    SubMonitor progress = SubMonitor.convert(monitor, earlier.size());
    for (int i = 0; i < earlier.size(); i++) {
      MetricSettings settings = MetricSettings.DEFAULT.with(measured.definitions()).in(earlier.get(i));
      for (Figure figure : MetricRun.of(catalogue, measured.facts(), settings, progress.split(1)).figures()) {
        put(trends, figure, i, earlier.size());
      }
    }
    measured.figures().forEach(figure -> put(trends, figure, earlier.size(), earlier.size()));
    return trends;
  }

  private static void put(Map<String, double[]> trends, Figure figure, int at, int last) {
    double[] values = trends.computeIfAbsent(figure.metric().id(), id -> {
      double[] none = new double[last + 1];
      java.util.Arrays.fill(none, Double.NaN);
      return none;
    });
    figure.value().ifPresent(value -> values[at] = value.value());
  }

  private static LocalDate lastDay(FactSource facts, IProgressMonitor monitor) {
    long today = facts.today().toEpochDay();
    long last = Long.MIN_VALUE;
    for (int day : facts.orders(monitor).day()) {
      last = day > last && day <= today ? day : last;
    }
    stopIfCanceled(monitor);
    return LocalDate.ofEpochDay(last == Long.MIN_VALUE ? today : last);
  }

  private static LocalDate firstDay(FactSource facts, IProgressMonitor monitor) {
    long first = facts.today().toEpochDay();
    for (int day : facts.orders(monitor).day()) {
      first = Math.min(day, first);
    }
    stopIfCanceled(monitor);
    return LocalDate.ofEpochDay(first);
  }

  private static void stopIfCanceled(IProgressMonitor monitor) {
    if (monitor.isCanceled()) {
      throw new OperationCanceledException();
    }
  }
}
