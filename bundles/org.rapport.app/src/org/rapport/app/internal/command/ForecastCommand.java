package org.rapport.app.internal.command;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.CustomerBase;
import org.rapport.insight.OpportunityHistory;
import org.rapport.insight.pipeline.PipelineOutlook;
import org.rapport.store.Database;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what open opportunities will bring, how sure that is, and how good earlier forecasts were. */
@Command(name = "forecast", sortOptions = false,
    description = "Say what the open opportunities that are due in a time will bring, and how sure that is.",
    footer = {"", "Two forecasts stand side by side: by the probabilities set at opportunities and stages, and by how "
        + "often opportunities that were in a stage were won so far, from the history of their stage.",
        "--backtest makes earlier forecasts again with what was known then, and compares them with what was won.",
        "Example: rapport forecast --database my-database --to 2026-12-31 --backtest"})
final class ForecastCommand extends RapportCommand {
  private static final int MOST_MONTHS = 120;

  @Mixin
  private DatabaseOptions database = new DatabaseOptions();

  @Option(names = "--from", paramLabel = "DATE", description = "The first day (default: today).")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DATE", description = "The last day (default: three months after the first).")
  private @Nullable String to;

  @Option(names = "--backtest",
      description = "Grade earlier forecasts too: of the ends of the last months, each as long "
          + "as this one.")
  private boolean backtest;

  @Option(names = "--months", paramLabel = "N", defaultValue = "12",
      description = "With --backtest: how many months (default: ${DEFAULT-VALUE}).")
  private int months = 12;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "42",
      description = "The seed of the simulation (default: ${DEFAULT-VALUE}).")
  private long seed = 42;

  ForecastCommand(Session session) {
    super(session);
  }

  @Override
  protected Answer work() {
    if (months < 1 || months > MOST_MONTHS) {
      throw new WrongUseException("--months is " + months + "; 1 to " + MOST_MONTHS + " was expected.");
    }
    if (!backtest && typed().contains("--months")) {
      throw new WrongUseException("--months goes with --backtest.");
    }
    LocalDate today = LocalDate.now();
    LocalDate first = day("--from", from, today);
    LocalDate last = day("--to", to, first.plusMonths(3).minusDays(1));
    if (last.isBefore(first)) {
      throw new WrongUseException("--to is " + last + ", before the first day, " + first + ".");
    }
    try (Database open = database.open(session)) {
      SubMonitor progress = SubMonitor.convert(session.progress(), "Forecasting", 100);
      OpportunityHistory history = OpportunityHistory.of(CustomerBase.of(open), ZoneId.systemDefault(), progress.split(
          100));
      PipelineOutlook outlook = PipelineOutlook.of(history.now(), history.visits(), Instant.now(), today, history,
          new PipelineOutlook.Request(first, last, backtest ? months : 0, seed));
      ForecastReport report = new ForecastReport(outlook);
      return Answer.done(report.json(), report.text());
    }
  }

  private static LocalDate day(String option, @Nullable String text, LocalDate otherwise) {
    if (text == null) {
      return otherwise;
    }
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeException e) {
      throw new WrongUseException(option + " is '" + text + "', which is no day: write it like 2026-01-31.");
    }
  }
}
