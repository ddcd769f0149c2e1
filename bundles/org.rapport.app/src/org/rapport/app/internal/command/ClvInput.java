package org.rapport.app.internal.command;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.exchange.Formats;
import org.rapport.exchange.ImportException;
import org.rapport.exchange.ReadLimits;
import org.rapport.exchange.TableReading;
import org.rapport.insight.clv.CustomerSummary;
import org.rapport.insight.clv.PeriodUnit;
import org.rapport.insight.clv.Purchases;
import org.rapport.insight.quantity.ExchangeRates;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TimeColumn;

/** Reads purchases and summaries of customers from tables. */
final class ClvInput {
  private static final List<String> IDS = List.of("id", "customer", "customerid", "custid");
  private static final List<String> FREQUENCIES = List.of("frequency", "x");
  private static final List<String> RECENCIES = List.of("recency", "tx");
  private static final List<String> AGES = List.of("t", "age", "tcal");
  private static final List<String> VALUES = List.of("monetaryvalue", "monetary", "zbar", "mx", "value",
      "averagevalue");

  private final List<String> notes = new ArrayList<>();

  /** Sentences on what was left out while reading. */
  List<String> notes() {
    return notes;
  }

  /** Reads a file of separated values; rows with another number of values than the header are refused. */
  TableReading read(Path file, boolean skipRejected, SubMonitor progress) throws ImportException {
    TableReading reading = Formats.detect(file).read(ReadLimits.DEFAULT, progress);
    if (!skipRejected) {
      RejectedRows.refuse(file, reading, "Nothing was computed.");
    } else if (reading.rowsRejected() > 0) {
      notes.add(String.format(Locale.ENGLISH,
          "%,d of %,d rows have another number of values than the header and are left "
              + "out.", reading.rowsRejected(), reading.rowsRead()));
    }
    return reading;
  }

  /**
   * The purchases in a table; rows without customer, day or amount are left out and told of, as are those in another
   * currency than the one that counts, unless there are rates.
   */
  Purchases purchases(Table table, String customer, String date, String amount, Optional<String> currency,
      ExchangeRates rates) {
    Optional<Column> currencies = find(table, List.of("currency"));
    Optional<String> counted = currency(currencies, currency, rates);
    Column customers = column(table, customer, "--customer");
    Column dates = column(table, date, "--date");
    Column amounts = column(table, amount, "--amount");
    if (!(amounts instanceof NumberColumn)) {
      throw new WrongUseException(noNumbers(amounts));
    }
    List<String> ids = new ArrayList<>();
    long[] days = new long[table.rows()];
    double[] values = new double[table.rows()];
    int without = 0;
    int foreign = 0;
    for (int row = 0; row < table.rows(); row++) {
      boolean converted = counted.isPresent() && currencies.isPresent() && !currencies.get().isMissing(row) && !code(
          currencies.get(), row).equals(counted.get());
      if (converted && rates == ExchangeRates.NONE) {
        foreign++;
        continue;
      }
      if (customers.isMissing(row) || dates.isMissing(row) || amounts.isMissing(row)) {
        without++;
        continue;
      }
      days[ids.size()] = day(dates, row);
      values[ids.size()] = ((NumberColumn) amounts).value(row) * (converted ? rates.rate(code(currencies.orElseThrow(),
          row),
          counted.orElseThrow(), LocalDate.ofEpochDay(days[ids.size()])).doubleValue() : 1);
      ids.add(customers.text(row));
    }
    if (foreign > 0) {
      notes.add(String.format(Locale.ENGLISH, "%,d rows are in another currency than %s and are left out.", foreign,
          counted.orElse("")));
    }
    if (without > 0) {
      notes.add(String.format(Locale.ENGLISH, "%,d rows have no customer, no date or no amount and are left out.",
          without));
    }
    return Purchases.of(ids, Arrays.copyOf(days, ids.size()), Arrays.copyOf(values, ids.size()));
  }

  /** The currency that counts: the one that was named, else the only one that the rows name. */
  private static Optional<String> currency(Optional<Column> column, Optional<String> wanted, ExchangeRates rates) {
    TreeSet<String> found = new TreeSet<>();
    for (int row = 0; column.isPresent() && row < column.get().size(); row++) {
      if (!column.get().isMissing(row)) {
        found.add(code(column.get(), row));
      }
    }
    Optional<String> named = wanted.map(code -> code.strip().toUpperCase(Locale.ROOT));
    if (named.isPresent() && !found.contains(named.get()) && rates == ExchangeRates.NONE) {
      throw new FailedException(found.isEmpty() ? "The file has no column \"currency\", so --currency can't choose one."
          : "No row is in " + named.get() + ". The rows are in " + String.join(", ", found) + ".");
    }
    if (named.isEmpty() && found.size() > 1) {
      throw new FailedException("The rows are in " + found.size() + " currencies (" + found.stream().limit(5).map(
          Terminal::plain).collect(Collectors.joining(", "))
          + "), and without a rate between them their amounts can't be added. Name the one that counts with --currency, "
          + "and give rates with --rate if the others are to count too.");
    }
    return named.isPresent() ? named : found.stream().findFirst();
  }

  private static String code(Column currencies, int row) {
    return currencies.text(row).strip().toUpperCase(Locale.ROOT);
  }

  private static long day(Column dates, int row) {
    if (dates instanceof TimeColumn times) {
      return Math.floorDiv(times.value(row), TimeColumn.DAY);
    }
    LocalDate day = day(dates.text(row));
    if (day == null) {
      throw new WrongUseException("The column " + dates.name() + " holds \"" + Terminal.plain(dates.text(row))
          + "\", which is no date: write dates like 1997-09-30 or 19970930.");
    }
    return day.toEpochDay();
  }

  /** A day written 1997-09-30 or 19970930, or null. */
  static @Nullable LocalDate day(String text) {
    try {
      return LocalDate.parse(text.strip(), text.strip().length() == 8 ? DateTimeFormatter.BASIC_ISO_DATE
          : DateTimeFormatter.ISO_LOCAL_DATE);
    } catch (DateTimeException e) {
      return null; // the caller says which column or option it stands in
    }
  }

  /** The summary in a table with the columns frequency, recency, T and perhaps an id and monetary value. */
  CustomerSummary summary(Table table, PeriodUnit unit) {
    double[] frequency = numbers(required(table, "frequency", FREQUENCIES));
    double[] recency = numbers(required(table, "recency", RECENCIES));
    double[] age = numbers(required(table, "T", AGES));
    Optional<Column> id = find(table, IDS);
    List<String> ids = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      ids.add(id.isPresent() ? id.get().text(row) : String.valueOf(row + 1));
    }
    Optional<Column> value = find(table, VALUES);
    if (value.isEmpty()) {
      notes.add("The summary has no column monetary value, so there are orders but no values.");
      return CustomerSummary.of(unit, ids, frequency, recency, age);
    }
    return CustomerSummary.of(unit, ids, frequency, recency, age, numbers(value.get()));
  }

  private static Column required(Table table, String name, List<String> spellings) {
    return find(table, spellings).orElseThrow(() -> new WrongUseException("The summary has no column " + name
        + ". Its columns are " + String.join(", ", table.names()) + "; frequency, recency, T and monetary value are "
        + "expected."));
  }

  private static Optional<Column> find(Table table, List<String> spellings) {
    return spellings.stream().flatMap(spelling -> table.columns().stream()
        .filter(column -> column.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "").equals(spelling)))
        .findFirst();
  }

  private static Column column(Table table, String name, String option) {
    return table.find(name).orElseThrow(() -> new WrongUseException("There is no column \"" + Terminal.plain(name)
        + "\". Name it with " + option + "; the columns are: " + Terminal.plain(String.join(", ", table.names()))
        + ". Of a file without a header, say with --columns where its values stand."));
  }

  /** What is wrong with amounts that were not all read as numbers: the first value that is none. */
  private static String noNumbers(Column amounts) {
    for (int row = 0; row < amounts.size(); row++) {
      if (!amounts.isMissing(row) && !isFinite(amounts.text(row))) {
        return "The column " + amounts.name() + " holds \"" + Terminal.plain(amounts.text(row)) + "\" in row " + (row
            + 1)
            + " of its values, which is no number: write amounts like 12.50, or name another column with --amount.";
      }
    }
    return "The column " + amounts.name()
        + " holds no numbers; --amount names the column with the value of a purchase.";
  }

  private static boolean isFinite(String text) {
    try {
      return Double.isFinite(Double.parseDouble(text.strip()));
    } catch (NumberFormatException e) {
      return false; // what is asked
    }
  }

  private static double[] numbers(Column column) {
    if (!(column instanceof NumberColumn numbers)) {
      throw new WrongUseException("The column " + column.name() + " of the summary holds no numbers.");
    }
    return numbers.values();
  }
}
