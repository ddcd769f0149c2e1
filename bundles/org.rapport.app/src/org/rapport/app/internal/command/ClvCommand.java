package org.rapport.app.internal.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.exchange.ImportException;
import org.rapport.insight.AccountScores;
import org.rapport.insight.CustomerBase;
import org.rapport.insight.InsightException;
import org.rapport.insight.clv.Backtest;
import org.rapport.insight.clv.BookedPurchases;
import org.rapport.insight.clv.CustomerSummary;
import org.rapport.insight.clv.DiscountRate;
import org.rapport.insight.clv.LifetimeScores;
import org.rapport.insight.clv.LifetimeSettings;
import org.rapport.insight.clv.LifetimeValue;
import org.rapport.insight.clv.OrderModelKind;
import org.rapport.insight.clv.PeriodUnit;
import org.rapport.insight.clv.Purchases;
import org.rapport.insight.clv.Span;
import org.rapport.insight.clv.SummarizedPurchases;
import org.rapport.insight.clv.UnitLengths;
import org.rapport.store.Database;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what customers will order and spend, from their purchases or a summary of them, and how long they stay. */
@Command(name = "clv", sortOptions = false,
    description = "Say what each customer will order and spend in a coming time, and how sure that is.",
    footer = {"", "Durations and rates carry their unit: 39 weeks, 12 months, 1%%/month.",
        "Examples: rapport clv --transactions orders.csv --customer id --date day --amount total --horizon 12m",
        "          rapport clv --database customers --write-scores",
        "          rapport clv --summary summary.csv --unit week --model mbgnbd",
        "          rapport clv --database customers --tenure tenure --left Churn=Yes --payment MonthlyCharges --unit month",
        "          rapport clv --contract cohorts.csv --unit year --discount 10%%/year"})
final class ClvCommand extends RapportCommand {

  @Mixin
  private PurchaseOptions source = new PurchaseOptions();

  @Mixin
  private RateOptions rates = new RateOptions();

  @Option(names = "--holdout", paramLabel = "DATE|SPAN",
      description = "Test the model too: learn up to this day, or up to this long before the end, and compare with what "
          + "came after.")
  private @Nullable String holdout;

  @Option(names = "--summary", paramLabel = "FILE",
      description = "A file with one customer a row: frequency (repeat orders), recency and T (from the first order to the "
          + "last and to the end of observation), monetary value (average of repeat orders), id.")
  private @Nullable Path summary;

  @Mixin
  private ContractOptions contract = new ContractOptions();

  @Option(names = "--write-scores",
      description = "Write value, expected orders and the probability of being a customer still beside the accounts of "
          + "the database, with reasons, in one transaction.")
  private boolean writesScores;

  @Option(names = "--unit", paramLabel = "day|week|month|year",
      description = "The unit of the times in the summary; with --transactions the unit of the model (default there: week).")
  private @Nullable String unit;

  @Option(names = "--horizon", paramLabel = "SPAN", defaultValue = "12 months",
      description = "The coming time (default: ${DEFAULT-VALUE}).")
  private String horizon = "12 months";

  @Option(names = "--discount", paramLabel = "RATE", defaultValue = "1%/month",
      description = "By how much money is worth less the later it comes (default: ${DEFAULT-VALUE}).")
  private String discount = "1%/month";

  @Option(names = "--model", paramLabel = "bgnbd|mbgnbd|paretonbd", defaultValue = "bgnbd",
      description = "How customers order and leave (default: ${DEFAULT-VALUE}).")
  private String model = "bgnbd";

  @Option(names = "--weeks-per-month", paramLabel = "N",
      description = "Weeks in a month (default: 365.25 / 84 = 4.348).")
  private @Nullable Double weeksPerMonth;

  @Option(names = "--top", paramLabel = "N", defaultValue = "10",
      description = "How many customers to name in the text, those of the greatest value first (default: "
          + "${DEFAULT-VALUE}); the JSON has all.")
  private int top = 10;

  ClvCommand(Session session) {
    super(session);
  }

  @Override
  protected Answer work() throws Exception {
    if (top < 0) {
      throw new WrongUseException("--top is " + top + "; 0 or more was expected.");
    }
    LifetimeSettings settings = settings();
    SubMonitor progress = SubMonitor.convert(session.progress(), "Computing lifetime values", 100);
    Path summaryFile = summary;
    Optional<Path> purchaseFile = source.file();
    Optional<DatabaseOptions> database = source.database();
    if (Stream.of(Optional.ofNullable(summaryFile), contract.file(), purchaseFile, database).filter(
        Optional::isPresent).count() != 1) {
      throw new WrongUseException("Name what to read: one of --database DIR, --transactions FILE, --summary FILE and "
          + "--contract FILE.");
    }
    if (writesScores && database.isEmpty()) {
      throw new WrongUseException("--write-scores goes with --database: only its accounts can have scores.");
    }
    if (summaryFile != null) {
      return ofSummary(summaryFile, settings, progress);
    }
    if (contract.file().isPresent() || contract.ofAccounts(database.isPresent())) {
      return ofContract(database, settings, progress);
    }
    PeriodUnit counted = unit(PeriodUnit.WEEK);
    source.typedEnd();
    rates.rates();
    if (database.isPresent()) {
      return ofDatabase(database.get(), counted, settings, progress);
    }
    return ofPurchases(source.read(purchaseFile.orElseThrow(), rates.rates(), progress.split(40)), counted, settings,
        progress);
  }

  /** What was asked, checked before any file is read. */
  private LifetimeSettings settings() {
    try {
      Double weeks = weeksPerMonth;
      return new LifetimeSettings(parsed("--model", model, OrderModelKind::parse), parsed("--horizon", horizon,
          Span::parse), parsed("--discount", discount, DiscountRate::parse), weeks == null ? UnitLengths.STANDARD
              : new UnitLengths(weeks));
    } catch (InsightException e) {
      throw new WrongUseException("--weeks-per-month: " + e.getMessage());
    }
  }

  private static <T> T parsed(String option, String text, Function<String, T> parser) {
    try {
      return parser.apply(text);
    } catch (InsightException e) {
      throw new WrongUseException(option + ": " + e.getMessage());
    }
  }

  private PeriodUnit unit(@Nullable PeriodUnit otherwise) {
    String word = unit;
    if (word != null) {
      return parsed("--unit", word, PeriodUnit::parse);
    }
    if (otherwise == null) {
      throw new WrongUseException("Say with --unit what the times in the summary are counted in: day, week, month or "
          + "year.");
    }
    return otherwise;
  }

  private Answer ofSummary(Path file, LifetimeSettings settings, SubMonitor progress) throws ImportException {
    source.forbidPurchaseOptions("a summary has no single purchases.");
    if (holdout != null) {
      throw new WrongUseException("--holdout goes with purchases; a summary has no single purchases.");
    }
    PeriodUnit counted = unit(null);
    CustomerSummary customers = source.input().summary(source.input().read(file, source.skipsRejected(), progress.split(
        40)).table(), counted);
    return answer(LifetimeValue.of(customers, settings), Optional.empty(), Optional.empty());
  }

  private Answer ofContract(Optional<DatabaseOptions> database, LifetimeSettings settings, SubMonitor progress)
      throws ImportException {
    source.forbidPurchaseOptions("contracts have no single purchases.");
    if (holdout != null || typed().contains("--model")) {
      throw new WrongUseException("--holdout and --model are for customers without a contract; leave them out.");
    }
    Span ahead = typed().contains("--horizon") ? settings.horizon() : Span.years(100);
    if (database.isPresent()) {
      return contract.ofAccounts(database.get(), session, unit(PeriodUnit.MONTH), settings, ahead, writesScores,
          progress);
    }
    return contract.ofCohorts(contract.file().orElseThrow(), source, unit(PeriodUnit.YEAR), settings, ahead, progress
        .split(80));
  }

  private Answer ofPurchases(Purchases purchases, PeriodUnit counted, LifetimeSettings settings, SubMonitor progress) {
    LocalDate last = source.end(purchases);
    SummarizedPurchases summarized = summarized(purchases, last, counted, settings);
    progress.worked(10);
    Optional<Backtest> tested = tested(purchases, last, settings);
    return answer(LifetimeValue.of(summarized.summary(), settings), Optional.of(summarized), tested);
  }

  /** Customers under contract are not for these models, unless one of them is asked for by name. */
  private SummarizedPurchases summarized(Purchases purchases, LocalDate last, PeriodUnit counted,
      LifetimeSettings settings) {
    SummarizedPurchases summarized = purchases.summarize(last, counted, settings.lengths());
    if (summarized.looksContractual() && !typed().contains("--model")) {
      throw new FailedException(summarized.notes().get(summarized.notes().size() - 1)
          + " Say how long they stay with --contract FILE, or insist on one of these models with --model.");
    }
    return summarized;
  }

  private Optional<Backtest> tested(Purchases purchases, LocalDate last, LifetimeSettings settings) {
    String split = holdout;
    return split == null ? Optional.empty()
        : Optional.of(Backtest.of(purchases, splitDay(split, last, settings.lengths()), last, settings));
  }

  private Answer ofDatabase(DatabaseOptions place, PeriodUnit counted, LifetimeSettings settings,
      SubMonitor progress) {
    source.forbidFileOptions("a database has its own columns.");
    try (Database open = place.open(session)) {
      CustomerBase base = CustomerBase.of(open);
      BookedPurchases booked = BookedPurchases.read(base, source.currency(), rates.rates(), LocalDate.now(), progress
          .split(20));
      source.input().notes().addAll(booked.notes());
      LocalDate last = source.end(booked.purchases());
      SummarizedPurchases summarized = summarized(booked.purchases(), last, counted, settings);
      int without = booked.accounts() - summarized.summary().customers();
      if (without > 0) {
        source.input().notes().add(String.format(Locale.ENGLISH,
            "%,d of %,d accounts have no order that counts and get no "
                + "value.", without, booked.accounts()));
      }
      LifetimeValue value = LifetimeValue.of(summarized.summary(), settings);
      ClvReport report = new ClvReport(value, Optional.of(summarized), tested(booked.purchases(), last, settings),
          source
              .input().notes()).of(booked);
      JsonObject json = report.json();
      StringBuilder text = new StringBuilder(report.text(top));
      json.add("transaction", JsonNull.INSTANCE);
      if (writesScores) {
        long number = LifetimeScores.write(base, value, booked.currency(), progress.split(30));
        json.addProperty("transaction", number);
        text.append(String.format(Locale.ENGLISH, "%,d accounts have scores now (%s). Transaction %d; to take it back: "
            + "%s%n", value.customers().size(), String.join(", ", LifetimeScores.of(value, booked.currency()).stream()
                .map(AccountScores::name).toList()), number, session.setting().typed("undo", "--database", place
                    .folder(), number)));
      }
      return new Answer(json, text.toString(), value.orders().fit().converged());
    }
  }

  private static LocalDate splitDay(String text, LocalDate last, UnitLengths lengths) {
    LocalDate day = ClvInput.day(text);
    if (day != null) {
      return day;
    }
    try {
      return last.minusDays(Math.round(lengths.in(Span.parse(text), PeriodUnit.DAY).count()));
    } catch (InsightException e) {
      throw new WrongUseException("--holdout takes a day such as 1997-09-30 or a duration such as 39 weeks: "
          + e.getMessage());
    }
  }

  private Answer answer(LifetimeValue value, Optional<SummarizedPurchases> summarized, Optional<Backtest> tested) {
    ClvReport report = new ClvReport(value, summarized, tested, source.input().notes());
    return new Answer(report.json(), report.text(top), value.orders().fit().converged());
  }
}
