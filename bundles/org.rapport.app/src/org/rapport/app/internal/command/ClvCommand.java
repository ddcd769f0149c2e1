package org.rapport.app.internal.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.exchange.ImportException;
import org.rapport.insight.InsightException;
import org.rapport.insight.clv.Backtest;
import org.rapport.insight.clv.CustomerSummary;
import org.rapport.insight.clv.DiscountRate;
import org.rapport.insight.clv.LifetimeSettings;
import org.rapport.insight.clv.LifetimeValue;
import org.rapport.insight.clv.OrderModelKind;
import org.rapport.insight.clv.PeriodUnit;
import org.rapport.insight.clv.Purchases;
import org.rapport.insight.clv.Span;
import org.rapport.insight.clv.SummarizedPurchases;
import org.rapport.insight.clv.UnitLengths;
import org.rapport.table.Table;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what customers will order and spend, from their purchases or from a summary of them. */
@Command(name = "clv", sortOptions = false,
    description = "Say what each customer will order and spend in a coming time, and how sure that is.",
    footer = {"", "Durations and rates carry their unit: 39 weeks, 12 months, 1%%/month.",
        "Examples: rapport clv --transactions orders.csv --customer id --date day --amount total --horizon 12m",
        "          rapport clv --summary summary.csv --unit week --model mbgnbd"})
final class ClvCommand extends RapportCommand {

  @Option(names = "--transactions", paramLabel = "FILE", description = "A file with one purchase a row.")
  private @Nullable Path transactions;

  @Option(names = "--customer", paramLabel = "COL", description = "The column with the customer (default: customer).")
  private @Nullable String customer;

  @Option(names = "--date", paramLabel = "COL", description = "The column with the day (default: date).")
  private @Nullable String date;

  @Option(names = "--amount", paramLabel = "COL",
      description = "The column with the value, below 0 for refunds (default: amount).")
  private @Nullable String amount;

  @Option(names = "--columns", paramLabel = "1-6,…", split = ",", hideParamSyntax = true,
      description = "The file has values at fixed places: the first and last character of each column. --customer, --date "
          + "and --amount then name a column by its number; without them the first three are these.")
  private List<String> columns = List.of();

  @Option(names = "--skip-rejected",
      description = "Leave out rows with another number of values than the header, instead of refusing the file.")
  private boolean skipRejected;

  @Option(names = "--until", paramLabel = "DATE",
      description = "The last day that counts, such as 1997-09-30. Without it the last day in the file.")
  private @Nullable String until;

  @Option(names = "--holdout", paramLabel = "DATE|SPAN",
      description = "Test the model too: learn up to this day, or up to this long before the end, and compare with what "
          + "came after.")
  private @Nullable String holdout;

  @Option(names = "--summary", paramLabel = "FILE",
      description = "A file with one customer a row: frequency (repeat orders), recency and T (from the first order to the "
          + "last and to the end of observation), monetary value (average of repeat orders), id.")
  private @Nullable Path summary;

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

  private final ClvInput input = new ClvInput();

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
    Path purchaseFile = transactions;
    if (summaryFile != null && purchaseFile == null) {
      return ofSummary(summaryFile, settings, progress);
    }
    if (purchaseFile != null && summaryFile == null) {
      return ofPurchases(purchaseFile, settings, progress);
    }
    throw new WrongUseException("Name what to read: either --transactions FILE or --summary FILE.");
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
    for (String[] option : new String[][]{{"--until", until}, {"--holdout", holdout}, {"--customer", customer},
        {"--date", date}, {"--amount", amount}}) {
      if (option[1] != null) {
        throw new WrongUseException(option[0] + " goes with --transactions; a summary has no single purchases.");
      }
    }
    PeriodUnit counted = unit(null);
    CustomerSummary customers = input.summary(input.read(file, skipRejected, progress.split(40)).table(), counted);
    return answer(LifetimeValue.of(customers, settings), Optional.empty(), Optional.empty());
  }

  private Answer ofPurchases(Path file, LifetimeSettings settings, SubMonitor progress) throws ImportException {
    PeriodUnit counted = unit(PeriodUnit.WEEK);
    LocalDate end = until == null ? null : day("--until", String.valueOf(until));
    Purchases purchases = purchases(file, progress.split(40));
    LocalDate last = end == null ? purchases.last() : end;
    if (last.isAfter(LocalDate.now())) {
      input.notes().add("The last day that counts, " + last + ", has not come yet. If dates are wrong, name an earlier "
          + "day with --until.");
    }
    SummarizedPurchases summarized = purchases.summarize(last, counted, settings.lengths());
    progress.worked(10);
    Optional<Backtest> tested = Optional.empty();
    String split = holdout;
    if (split != null) {
      tested = Optional.of(Backtest.of(purchases, splitDay(split, last, settings.lengths()), last, settings));
    }
    return answer(LifetimeValue.of(summarized.summary(), settings), Optional.of(summarized), tested);
  }

  private Purchases purchases(Path file, SubMonitor progress) throws ImportException {
    if (columns.isEmpty()) {
      Table table = input.read(file, skipRejected, progress).table();
      return input.purchases(table, or(customer, "customer"), or(date, "date"), or(amount, "amount"));
    }
    FixedWidth places = new FixedWidth(columns);
    int value = places.number("--amount", or(amount, "3"));
    int owner = places.number("--customer", or(customer, "1"));
    int day = places.number("--date", or(date, "2"));
    return input.purchases(places.read(file, value), String.valueOf(owner), String.valueOf(day), String.valueOf(value));
  }

  private static String or(@Nullable String named, String otherwise) {
    return named == null ? otherwise : named;
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

  private static LocalDate day(String option, String text) {
    LocalDate day = ClvInput.day(text);
    if (day == null) {
      throw new WrongUseException(option + " " + text + ": write a day like 1997-09-30.");
    }
    return day;
  }

  private Answer answer(LifetimeValue value, Optional<SummarizedPurchases> summarized, Optional<Backtest> tested) {
    ClvReport report = new ClvReport(value, summarized, tested, input.notes());
    return new Answer(report.json(), report.text(top), value.orders().fit().converged());
  }
}
