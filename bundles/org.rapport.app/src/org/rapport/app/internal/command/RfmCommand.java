package org.rapport.app.internal.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.CustomerBase;
import org.rapport.insight.InsightException;
import org.rapport.insight.clv.Purchases;
import org.rapport.insight.rfm.Rfm;
import org.rapport.insight.rfm.RfmFacts;
import org.rapport.insight.rfm.RfmScores;
import org.rapport.insight.rfm.RfmSettings;
import org.rapport.store.Database;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores customers by recency, frequency and monetary value. */
@Command(name = "rfm", sortOptions = false,
    description = "Score customers by how lately, how often and for how much they ordered, and sort them into segments.",
    footer = {"",
        "Scores are quantiles unless thresholds are given: 1 is the worst, and equal values have equal scores.",
        "Examples: rapport rfm --database customers --write-scores",
        "          rapport rfm --transactions orders.csv --customer id --date day --amount total",
        "          rapport rfm --database customers --recency 30,90,180,365 --frequency 2,3,5,10"})
final class RfmCommand extends RapportCommand {
  @Mixin
  private PurchaseOptions source = new PurchaseOptions();

  @Option(names = "--bins", paramLabel = "N", defaultValue = "5",
      description = "How many scores there are, 2 to 10 (default: ${DEFAULT-VALUE}).")
  private int bins = 5;

  @Option(names = "--recency", paramLabel = "DAYS", split = ",", hideParamSyntax = true,
      description = "The most days since the last order for the highest score, the next one …, such as 30,90,180,365.")
  private List<Double> recency = List.of();

  @Option(names = "--frequency", paramLabel = "ORDERS", split = ",", hideParamSyntax = true,
      description = "The fewest orders for the score 2, 3 …, such as 2,3,5,10.")
  private List<Double> frequency = List.of();

  @Option(names = "--monetary", paramLabel = "AMOUNTS", split = ",", hideParamSyntax = true,
      description = "The least sum for the score 2, 3 …, such as 50,200,500,1000.")
  private List<Double> monetary = List.of();

  @Option(names = "--write-scores",
      description = "Write the scores and the segment beside the accounts of the database, in one transaction.")
  private boolean writesScores;

  @Option(names = "--top", paramLabel = "N", defaultValue = "10",
      description = "How many customers to name in the text, the best first (default: ${DEFAULT-VALUE}); the JSON has "
          + "all.")
  private int top = 10;

  RfmCommand(Session session) {
    super(session);
  }

  @Override
  protected Answer work() throws Exception {
    if (top < 0) {
      throw new WrongUseException("--top is " + top + "; 0 or more was expected.");
    }
    RfmSettings settings = settings();
    Optional<Path> file = source.file();
    Optional<DatabaseOptions> database = source.database();
    if (file.isPresent() == database.isPresent()) {
      throw new WrongUseException("Name what to read: one of --database DIR and --transactions FILE.");
    }
    if (writesScores && database.isEmpty()) {
      throw new WrongUseException("--write-scores goes with --database: only its accounts can have scores.");
    }
    source.typedEnd();
    SubMonitor progress = SubMonitor.convert(session.progress(), "Scoring customers", 100);
    if (database.isPresent()) {
      return ofDatabase(database.get(), settings, progress);
    }
    Purchases purchases = source.read(file.orElseThrow(), progress.split(60));
    LocalDate end = source.end(purchases);
    RfmReport report = new RfmReport(Rfm.of(RfmFacts.of(purchases, end, source.currency()), settings),
        source.input().notes());
    JsonObject json = report.json();
    json.add("transaction", JsonNull.INSTANCE);
    return Answer.done(json, report.text(top));
  }

  private RfmSettings settings() {
    try {
      return new RfmSettings(bins, recency, frequency, monetary);
    } catch (InsightException e) {
      throw new WrongUseException(e.getMessage());
    }
  }

  private Answer ofDatabase(DatabaseOptions place, RfmSettings settings, SubMonitor progress) {
    source.forbidFileOptions("a database has its own columns.");
    try (Database open = place.open(session)) {
      @Nullable LocalDate end = source.typedEnd().orElse(null);
      RfmFacts facts = RfmFacts.of(open, Optional.ofNullable(end), source.currency(), LocalDate.now(), progress.split(
          50));
      RfmReport report = new RfmReport(Rfm.of(facts, settings), List.of());
      JsonObject json = report.json();
      json.add("transaction", JsonNull.INSTANCE);
      StringBuilder text = new StringBuilder(report.text(top));
      if (writesScores) {
        long number = RfmScores.write(CustomerBase.of(open), report.rfm(), progress.split(40));
        json.addProperty("transaction", number);
        text.append(String.format(java.util.Locale.ENGLISH,
            "%,d accounts have scores now (%s). Transaction %d; to take it back: %s%n", facts.size(), String.join(", ",
                RfmScores.RECENCY, RfmScores.FREQUENCY, RfmScores.MONETARY, RfmScores.SEGMENT),
            number, session.setting().typed("undo", "--database", place.folder(), number)));
      }
      return Answer.done(json, text.toString());
    }
  }
}
