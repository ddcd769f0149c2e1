package org.rapport.app.internal.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.AccountScores;
import org.rapport.insight.CustomerBase;
import org.rapport.insight.InsightException;
import org.rapport.insight.churn.ChurnAnalysis;
import org.rapport.insight.churn.ChurnDefinition;
import org.rapport.insight.churn.ChurnFacts;
import org.rapport.insight.churn.ChurnResult;
import org.rapport.insight.churn.ChurnScores;
import org.rapport.insight.churn.ChurnSettings;
import org.rapport.insight.clv.Purchases;
import org.rapport.insight.clv.Span;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.ComparisonRequest;
import org.rapport.mining.MiningException;
import org.rapport.mining.Parameters;
import org.rapport.store.Database;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says which customers will leave, why, and what is at stake. */
@Command(name = "churn", sortOptions = false,
    description = "Say which customers of today will have left after a horizon, why, and what is at stake; learnt from "
        + "earlier days and judged on a later one.",
    footer = {"", "Durations carry their unit: 90 days, 6 months.",
        "Examples: rapport churn --database customers --horizon 90d --write-scores",
        "          rapport churn --transactions orders.csv --customer id --date day --amount total --at 2025-01-01,2025-07-01"})
final class ChurnCommand extends RapportCommand {

  @Mixin
  private PurchaseOptions source = new PurchaseOptions();

  @Mixin
  private RateOptions rates = new RateOptions();

  @Option(names = "--horizon", paramLabel = "SPAN", defaultValue = "90 days",
      description = "The coming time (default: ${DEFAULT-VALUE}).")
  private String horizon = "90 days";

  @Option(names = "--definition", paramLabel = "no-order|interval:K|lost", defaultValue = "no-order",
      description = "What leaving means: no order within the horizon; silent for more than K times the customer's own mean "
          + "time between orders at its end; or the status lost, by the journal (default: ${DEFAULT-VALUE}).")
  private String definition = "no-order";

  @Option(names = "--active", paramLabel = "SPAN",
      description = "Who has not ordered for longer has left already and is not asked about (default: twice the horizon).")
  private @Nullable String active;

  @Option(names = "--at", paramLabel = "DATE", split = ",",
      description = "The days to learn from, separated by commas; the model is judged on the last one. Without it up to four "
          + "days, one horizon apart.")
  private List<String> at = List.of();

  @Option(names = "--algorithm", paramLabel = "ID", defaultValue = "logistic",
      description = "What learns (default: ${DEFAULT-VALUE}); all of them: rapport algorithms.")
  private String algorithm = "logistic";

  @Option(names = "--param", paramLabel = "NAME=VALUE",
      description = "A parameter of the algorithm, for example depth=4. May be given more than once.")
  private List<String> parameters = List.of();

  @Option(names = "--seed", paramLabel = "N", defaultValue = "42",
      description = "The seed of everything random (default: ${DEFAULT-VALUE}): same data and seed, same result.")
  private long seed = ComparisonRequest.DEFAULT_SEED;

  @Option(names = "--reasons", paramLabel = "N", defaultValue = "3",
      description = "Reasons for every customer (default: ${DEFAULT-VALUE}).")
  private int reasons = 3;

  @Option(names = "--top", paramLabel = "N", defaultValue = "10",
      description = "How many customers to name in the text, those with most at stake first (default: ${DEFAULT-VALUE}); the "
          + "JSON has all.")
  private int top = 10;

  @Option(names = "--write-scores",
      description = "Write probability and value at risk beside the accounts of the database, with reasons, in one "
          + "transaction.")
  private boolean writesScores;

  ChurnCommand(Session session) {
    super(session);
  }

  @Override
  protected Answer work() throws Exception {
    if (top < 0 || reasons < 0 || reasons > 100) {
      throw new WrongUseException(top < 0 ? "--top is " + top + "; 0 or more was expected."
          : "--reasons is " + reasons + "; 0 to 100 was expected.");
    }
    Optional<Path> file = source.file();
    Optional<DatabaseOptions> database = source.database();
    if (file.isPresent() == database.isPresent()) {
      throw new WrongUseException("Name what to read: either --database DIR or --transactions FILE.");
    }
    if (writesScores && database.isEmpty()) {
      throw new WrongUseException("--write-scores goes with --database: only its accounts can have scores.");
    }
    AlgorithmCatalogue catalogue = session.catalogue().get();
    ChurnSettings settings = settings(catalogue);
    rates.rates();
    SubMonitor progress = SubMonitor.convert(session.progress(), "Learning who leaves", 100);
    if (database.isPresent()) {
      return ofDatabase(database.get(), settings, catalogue, progress);
    }
    Purchases purchases = source.read(file.orElseThrow(), rates.rates(), progress.split(20));
    ChurnResult result = ChurnAnalysis.run(ChurnFacts.of(purchases, source.currency()), settings, LocalDate.now(),
        session
            .runner(catalogue), progress.split(80));
    ChurnReport report = new ChurnReport(result, source.input().notes());
    return Answer.done(report.json(), report.text(top));
  }

  /** What was asked, checked before anything is read. */
  private ChurnSettings settings(AlgorithmCatalogue catalogue) {
    ChurnDefinition leaving = parsed("--definition", definition, ChurnDefinition::parse);
    if (leaving instanceof ChurnDefinition.StatusLost && source.database().isEmpty()) {
      throw new WrongUseException("--definition lost goes with --database: a file has no status.");
    }
    String longest = active;
    List<LocalDate> days = new ArrayList<>();
    at.forEach(day -> days.add(PurchaseOptions.day("--at", day)));
    Span coming = parsed("--horizon", horizon, Span::parse);
    Optional<Span> lately = longest == null ? Optional.empty() : Optional.of(parsed("--active", longest, Span::parse));
    AlgorithmChoice choice = choice(catalogue);
    try {
      return new ChurnSettings(leaving, coming, lately, days, source.typedEnd(), choice, seed, reasons);
    } catch (InsightException e) {
      throw new WrongUseException(String.valueOf(e.getMessage()));
    }
  }

  private AlgorithmChoice choice(AlgorithmCatalogue catalogue) {
    try {
      return Parameters.parse(List.of(algorithm), parameters.stream().map(each -> each.startsWith(algorithm + ".")
          ? each
          : algorithm + "." + each).toList(), catalogue).get(0);
    } catch (MiningException e) {
      throw new WrongUseException(String.valueOf(e.getMessage()));
    }
  }

  private static <T> T parsed(String option, String text, Function<String, T> parser) {
    try {
      return parser.apply(text);
    } catch (InsightException e) {
      throw new WrongUseException(option + ": " + e.getMessage());
    }
  }

  private Answer ofDatabase(DatabaseOptions place, ChurnSettings settings, AlgorithmCatalogue catalogue,
      SubMonitor progress) {
    source.forbidFileOptions("a database has its own columns.");
    try (Database open = place.open(session)) {
      CustomerBase base = CustomerBase.of(open);
      ChurnFacts facts = ChurnFacts.of(base, source.currency(), rates.rates(), LocalDate.now(), progress.split(20));
      ChurnResult result = ChurnAnalysis.run(facts, settings, LocalDate.now(), session.runner(catalogue), progress
          .split(
              60));
      ChurnReport report = new ChurnReport(result, source.input().notes());
      JsonObject json = report.json();
      StringBuilder text = new StringBuilder(report.text(top));
      json.add("transaction", JsonNull.INSTANCE);
      if (writesScores) {
        long number = ChurnScores.write(base, result, progress.split(20));
        json.addProperty("transaction", number);
        text.append(String.format(Locale.ENGLISH, "%,d accounts have scores now (%s). Transaction %d; to take it back: "
            + "%s%n", result.risks().size(), String.join(", ", ChurnScores.of(result).stream().map(AccountScores::name)
                .toList()), number, session.setting().typed("undo", "--database", place.folder(), number)));
        if (!result.isEvident()) {
          text.append("They are written as you asked, although there is no evidence that they are better than chance: "
              + "take them back, unless you only want to look at them.\n");
        }
      }
      return Answer.done(json, text.toString());
    }
  }
}
