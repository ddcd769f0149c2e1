package org.rapport.app.internal.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.exchange.ImportException;
import org.rapport.insight.clv.Purchases;
import org.rapport.insight.quantity.ExchangeRates;
import org.rapport.table.Table;

import picocli.CommandLine.Option;

/** Where purchases come from: the orders of a database, or a file with one purchase a row. */
final class PurchaseOptions {

  @Option(names = "--database", paramLabel = "DIR", description = "The folder of a database, whose orders count.")
  private @Nullable Path database;

  @Option(names = "--passphrase-file", paramLabel = "FILE", description = "A file whose first line is the passphrase. "
      + "Without it: the variable " + DatabaseOptions.VARIABLE + ", then a question on the terminal.")
  private @Nullable Path passphraseFile;

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

  @Option(names = "--currency", paramLabel = "CODE",
      description = "The currency that counts, such as EUR, where orders (or a column \"currency\" of the file) name more "
          + "than one.")
  private @Nullable String currency;

  @Option(names = "--until", paramLabel = "DATE",
      description = "The last day that counts, such as 1997-09-30. Without it the last day with a purchase, but for days "
          + "to come.")
  private @Nullable String until;

  private final ClvInput input = new ClvInput();

  /** What reads files, with its notes on what was left out. */
  ClvInput input() {
    return input;
  }

  /** The file with purchases, if there is one. */
  Optional<Path> file() {
    return Optional.ofNullable(transactions);
  }

  /** The database, if there is one. */
  Optional<DatabaseOptions> database() {
    Path folder = database;
    return folder == null ? Optional.empty() : Optional.of(DatabaseOptions.of(folder, passphraseFile));
  }

  /** The currency that counts, if one was named. */
  Optional<String> currency() {
    return Optional.ofNullable(currency);
  }

  boolean skipsRejected() {
    return skipRejected;
  }

  /** Refuses what is for a file of purchases only. */
  void forbidFileOptions(String sentence) {
    for (String[] option : new String[][]{{"--customer", customer}, {"--date", date}, {"--amount", amount}}) {
      if (option[1] != null) {
        throw new WrongUseException(option[0] + " goes with --transactions; " + sentence);
      }
    }
  }

  /** Refuses what is for purchases only. */
  void forbidPurchaseOptions(String sentence) {
    forbidFileOptions(sentence);
    for (String[] option : new String[][]{{"--until", until}, {"--currency", currency}}) {
      if (option[1] != null) {
        throw new WrongUseException(option[0] + " goes with purchases; " + sentence);
      }
    }
  }

  /** Reads the file's purchases; those in another currency than the one that counts are left out. */
  Purchases read(Path file, SubMonitor progress) throws ImportException {
    return read(file, ExchangeRates.NONE, progress);
  }

  /** Reads the file's purchases, in the currency that counts as far as there are rates. */
  Purchases read(Path file, ExchangeRates rates, SubMonitor progress) throws ImportException {
    if (columns.isEmpty()) {
      Table table = input.read(file, skipRejected, progress).table();
      return input.purchases(table, or(customer, "customer"), or(date, "date"), or(amount, "amount"), currency(),
          rates);
    }
    FixedWidth places = new FixedWidth(columns);
    int value = places.number("--amount", or(amount, "3"));
    int owner = places.number("--customer", or(customer, "1"));
    int day = places.number("--date", or(date, "2"));
    return input.purchases(places.read(file, value), String.valueOf(owner), String.valueOf(day), String.valueOf(value),
        currency(), rates);
  }

  private static String or(@Nullable String named, String otherwise) {
    return named == null ? otherwise : named;
  }

  /** The last day that was typed, checked before any file is read. */
  Optional<LocalDate> typedEnd() {
    return until == null ? Optional.empty() : Optional.of(day("--until", String.valueOf(until)));
  }

  /** The last day that counts: the one typed, else the last with a purchase that is not to come. */
  LocalDate end(Purchases purchases) {
    LocalDate today = LocalDate.now();
    LocalDate last = typedEnd().orElseGet(purchases::last);
    Optional<LocalDate> past = purchases.last(today);
    if (typedEnd().isEmpty() && last.isAfter(today) && past.isPresent()) {
      input.notes().add("Some purchases are dated after today, " + today + ", the last one " + last
          + "; those to come don't count, and the last day that counts is " + past.get()
          + ". Check the dates, or name the last day with --until.");
      return past.get();
    }
    if (last.isAfter(today)) {
      input.notes().add("The last day that counts, " + last + ", has not come yet. If dates are wrong, name an earlier "
          + "day with --until.");
    }
    return last;
  }

  static LocalDate day(String option, String text) {
    LocalDate day = ClvInput.day(text);
    if (day == null) {
      throw new WrongUseException(option + " " + text + ": write a day like 1997-09-30.");
    }
    return day;
  }
}
