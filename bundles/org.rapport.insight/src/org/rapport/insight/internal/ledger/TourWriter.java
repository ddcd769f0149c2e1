package org.rapport.insight.internal.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;

import org.rapport.insight.facts.FactSource;
import org.rapport.insight.ledger.GuidedTour;
import org.rapport.insight.ledger.TourLine;
import org.rapport.insight.ledger.TourStep;
import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.MetricRun;
import org.rapport.insight.metric.Reading;
import org.rapport.insight.metric.Warning;

/** Tells the worked example step by step. Every number is measured; the words come from a file of the user's language. */
public final class TourWriter {
  private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control.getNoFallbackControl(
      ResourceBundle.Control.FORMAT_PROPERTIES);
  private static final String PRINTED = ".printed";

  private final FactSource facts = WorkedExample.facts();
  private final MetricRun run = WorkedExample.run(facts, Map.of());
  private final List<TourStep> steps = new ArrayList<>();
  private final List<TourLine> lines = new ArrayList<>();
  private final Set<Warning> warnings = new LinkedHashSet<>();
  private final ResourceBundle words;

  private TourWriter(Locale locale) {
    words = ResourceBundle.getBundle("org.rapport.insight.internal.ledger.tour", locale, TourWriter.class
        .getClassLoader(), NO_FALLBACK);
  }

  /** The tour in a language; in English where there is no translation. */
  public static GuidedTour write(Locale locale) {
    TourWriter writer = new TourWriter(locale);
    writer.given();
    writer.amounts();
    writer.churnAndLifetime();
    writer.wholeBook();
    writer.perCustomer();
    writer.later();
    writer.circular();
    writer.loyalty();
    writer.step("moral");
    return new GuidedTour(writer.words.getString("title"), writer.words.getString("introduction"), writer.steps);
  }

  private void step(String key) {
    steps.add(new TourStep(words.getString(key + ".title"), words.getString(key + ".text"), lines, List.copyOf(
        warnings)));
    lines.clear();
    warnings.clear();
  }

  private void line(String key, String printed, MetricRun measured, String metric, String reading) {
    Figure figure = measured.figure(metric);
    Reading found = figure.reading(reading).orElseThrow(() -> new IllegalStateException(metric + " has no reading "
        + reading));
    String text = words.containsKey(key + PRINTED) ? words.getString(key + PRINTED) : printed;
    lines.add(new TourLine(words.getString(key), text, figure, found));
  }

  private void line(String key, String printed, String metric, String reading) {
    line(key, printed, run, metric, reading);
  }

  private void warn(Figure figure, Warning.Kind kind) {
    figure.warnings().stream().filter(warning -> warning.kind() == kind).forEach(warnings::add);
  }

  private void given() {
    line("given.sales", "10,000", "sales", "net");
    line("given.orders", "1,000", "orders", "orders");
    line("given.customers", "100", "customers", "active");
    line("given.new", "100", "new-customers", "first-order");
    step("given");
  }

  private void amounts() {
    line("amounts.aov", "", "aov", "net");
    line("amounts.cac", "", "cac", "full");
    step("amounts");
  }

  private void churnAndLifetime() {
    line("churn.churn", "10 %", "churn", "status");
    line("churn.lifetime", "", "lifetime", "churn");
    line("churn.cycle", "", "cycle", "average");
    line("churn.lifetime.cycle", "", "lifetime", "cycle");
    warn(run.figure("clv"), Warning.Kind.CONTRADICTORY);
    step("churn");
  }

  private void wholeBook() {
    MetricRun book = WorkedExample.run(facts, Map.of("clv", "book"));
    line("book.profit", "7,000", book, "clv", "book-profit");
    line("book.clv", "", book, "clv", "book");
    warn(book.figure("clv"), Warning.Kind.MIXED_LEVELS);
    step("book");
  }

  private void perCustomer() {
    line("customer.yearly", "", "clv", "yearly");
    line("customer.once", "", "clv", "once");
    line("customer.cohort", "", "clv", "cohort");
    line("customer.once.cycle", "", "clv", "once-cycle");
    line("customer.yearly.cycle", "", "clv", "yearly-cycle");
    step("customer");
  }

  private void later() {
    line("later.start", "", "clv", "discounted");
    line("later.renewal", "", "clv", "discounted-renewal");
    step("later");
  }

  private void circular() {
    MetricRun circle = WorkedExample.run(facts, Map.of("churn", "lifetime"));
    line("circle.churn", "10 %", circle, "churn", "lifetime");
    warn(circle.figure("churn"), Warning.Kind.CIRCULAR);
    step("circle");
  }

  private void loyalty() {
    MetricRun said = WorkedExample.run(facts, Map.of("loyalty", "complement"));
    line("loyalty.complement", "90 %", said, "loyalty", "complement");
    line("loyalty.repeat", "", said, "loyalty", "repeat");
    line("loyalty.both", "", said, "loyalty", "both");
    warn(said.figure("loyalty"), Warning.Kind.TRUE_BY_CONSTRUCTION);
    step("loyalty");
  }
}
