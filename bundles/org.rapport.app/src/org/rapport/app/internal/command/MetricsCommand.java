package org.rapport.app.internal.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.exchange.ImportException;
import org.rapport.insight.CustomerBase;
import org.rapport.insight.DefinitionBook;
import org.rapport.insight.InsightException;
import org.rapport.insight.clv.Purchases;
import org.rapport.insight.clv.UnitLengths;
import org.rapport.insight.facts.FactSource;
import org.rapport.insight.facts.Period;
import org.rapport.insight.ledger.GuidedTour;
import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.HouseDefinitions;
import org.rapport.insight.metric.MetricCatalogue;
import org.rapport.insight.metric.MetricRun;
import org.rapport.insight.metric.MetricSettings;
import org.rapport.insight.quantity.ExchangeRates;
import org.rapport.store.Database;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures metrics and says how their figures came about. */
@Command(name = "metrics", sortOptions = false,
    description = "Measure sales, churn, customer value and other figures, and say how they came about.",
    footer = {"", "Without --from the period is the year that ends with --until, or with the last order.",
        "--explain opens the ledger of each figure: definition, formula with the numbers put in, inputs, rows, all other",
        "readings and warnings. --define chooses the reading that counts in a database; the choice has a version and can be",
        "undone. --tour shows by a worked example why the reading matters. Orders of a database in other currencies than that",
        "of most orders, or of --currency, need a --rate.",
        "Examples: rapport metrics --tour",
        "          rapport metrics --database my-database --metric churn --explain",
        "          rapport metrics --database my-database --define churn=silence --why \"nobody has a contract\"",
        "          rapport metrics --transactions orders.csv --param cac.marketing=10000 --param churn.silence=\"90 days\""})
final class MetricsCommand extends RapportCommand {
  @Mixin
  private PurchaseOptions source = new PurchaseOptions();

  @Option(names = "--metric", paramLabel = "ID", split = ",", hideParamSyntax = true,
      description = "Only this metric; may be named several times, or ids joined by commas.")
  private List<String> metrics = List.of();

  @Option(names = "--explain", description = "Open the ledger of each figure.")
  private boolean explain;

  @Option(names = "--tour", description = "Show a worked example whose numbers contradict each other, step by step.")
  private boolean tour;

  @Option(names = "--from", paramLabel = "DATE", description = "The first day that counts; --until is the last.")
  private @Nullable String from;

  @Option(names = "--param", paramLabel = "ID.NAME=VALUE",
      description = "Set a parameter, such as cac.marketing=10000; "
          + "--explain names them all.")
  private Map<String, String> parameters = new LinkedHashMap<>();

  @Mixin
  private RateOptions rates = new RateOptions();

  @Option(names = "--define", paramLabel = "METRIC=READING", description = "Choose the reading that counts in this "
      + "database, before measuring.")
  private Map<String, String> chosen = new LinkedHashMap<>();

  @Option(names = "--why", paramLabel = "TEXT", description = "With --define: why, for those who read it later.")
  private String why = "";

  MetricsCommand(Session session) {
    super(session);
  }

  @Override
  protected Answer work() throws Exception {
    if (tour) {
      return tour();
    }
    Optional<Path> file = source.file();
    Optional<DatabaseOptions> database = source.database();
    if (file.isPresent() == database.isPresent()) {
      throw new WrongUseException("Name what to read: one of --database DIR and --transactions FILE; or --tour.");
    }
    if (!chosen.isEmpty() && database.isEmpty()) {
      throw new WrongUseException("--define goes with --database: the choice is kept there.");
    }
    if (!why.isEmpty() && chosen.isEmpty()) {
      throw new WrongUseException("--why goes with --define.");
    }
    MetricCatalogue catalogue = MetricCatalogue.installed();
    checkNames(catalogue);
    ExchangeRates known = rates.rates();
    firstDay();
    source.typedEnd();
    SubMonitor progress = SubMonitor.convert(session.progress(), "Measuring", 100);
    if (database.isPresent()) {
      return ofDatabase(database.get(), catalogue, known, progress);
    }
    return ofFile(file.orElseThrow(), catalogue, known, progress);
  }

  private Answer tour() {
    List<String> others = typed().stream().filter(name -> !name.equals("--tour") && !name.equals("--json")).toList();
    if (!others.isEmpty()) {
      throw new WrongUseException("--tour has an example of its own; leave out " + String.join(", ", others) + ".");
    }
    GuidedTour shown = GuidedTour.workedExample();
    return Answer.done(TourReport.json(shown), TourReport.text(shown));
  }

  /** Refuses names that nobody has, before any file is read. */
  private void checkNames(MetricCatalogue catalogue) {
    try {
      metrics.forEach(catalogue::metric);
      chosen.forEach((metric, reading) -> DefinitionBook.check(catalogue.metric(metric), reading));
      MetricRun.check(catalogue, parameters.keySet());
    } catch (InsightException e) {
      throw new WrongUseException(String.valueOf(e.getMessage()));
    }
  }

  private Answer ofDatabase(DatabaseOptions place, MetricCatalogue catalogue, ExchangeRates known,
      SubMonitor progress) {
    source.forbidFileOptions("a database has its own columns.");
    try (Database open = place.open(session)) {
      CustomerBase base = CustomerBase.of(open);
      chosen.forEach((metric, reading) -> DefinitionBook.define(base, catalogue.metric(metric), reading, why));
      return measure(catalogue, FactSource.of(base), settings(known, DefinitionBook.of(base), source.typedEnd()),
          List.of(), progress);
    }
  }

  private Answer ofFile(Path file, MetricCatalogue catalogue, ExchangeRates known, SubMonitor progress)
      throws ImportException {
    Purchases purchases = source.read(file, known, progress.split(50));
    List<String> owners = new ArrayList<>(purchases.rows());
    long[] days = new long[purchases.rows()];
    double[] amounts = new double[purchases.rows()];
    for (int row = 0; row < purchases.rows(); row++) {
      owners.add(purchases.customers().get(purchases.customer(row)));
      days[row] = purchases.day(row);
      amounts[row] = purchases.amount(row);
    }
    FactSource facts = FactSource.ofOrders(String.valueOf(file.getFileName()), owners, days, amounts, source.currency()
        .orElse(""));
    return measure(catalogue, facts, settings(known, HouseDefinitions.NONE, Optional.of(source.end(purchases))), source
        .input().notes(), progress);
  }

  private Answer measure(MetricCatalogue catalogue, FactSource facts, MetricSettings settings, List<String> notes,
      SubMonitor progress) {
    MetricRun run = MetricRun.of(catalogue, facts, settings, progress.split(40));
    List<Figure> figures = metrics.isEmpty() ? run.figures() : metrics.stream().map(run::figure).toList();
    MetricsReport report = new MetricsReport(facts.name(), run.period(), figures, catalogue, notes, explain);
    return Answer.done(report.json(), report.text());
  }

  private MetricSettings settings(ExchangeRates known, HouseDefinitions definitions, Optional<LocalDate> end) {
    Optional<Period> period = end.map(Period::yearTo);
    Optional<LocalDate> first = firstDay();
    if (first.isPresent()) {
      LocalDate last = end.orElseGet(LocalDate::now);
      if (last.isBefore(first.get())) {
        throw new WrongUseException("--from is " + first.get() + ", after the last day that counts, " + last + ".");
      }
      period = Optional.of(new Period(first.get(), last));
    }
    return new MetricSettings(period, source.currency(), known, UnitLengths.STANDARD, definitions, parameters);
  }

  private Optional<LocalDate> firstDay() {
    String text = from;
    return text == null ? Optional.empty() : Optional.of(PurchaseOptions.day("--from", text));
  }
}
