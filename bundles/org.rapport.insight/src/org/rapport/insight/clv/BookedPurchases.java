package org.rapport.insight.clv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.CustomerBase;
import org.rapport.insight.InsightException;
import org.rapport.insight.quantity.ExchangeRates;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TimeColumn;

/**
 * The orders of a customer base as purchases. Cancelled orders are none; orders without an amount, and those dated after
 * today, are left out and told of.
 *
 * @param purchases the purchases; customers have the ids of their accounts, as text
 * @param keys the key of each account by its id as text
 * @param currency the currency of the amounts; empty when no order names one
 * @param accounts how many accounts the base has, with or without orders
 * @param lost how many of them have the status lost
 * @param notes sentences on what was left out
 * @since 0.1
 */
public record BookedPurchases(Purchases purchases, Map<String, String> keys, Optional<String> currency, int accounts,
    int lost, List<String> notes) {
  private static final String CANCELLED = "cancelled";
  private static final String LOST = "lost";

  /** Copies the list. */
  public BookedPurchases {
    notes = List.copyOf(notes);
  }

  /**
   * Reads them.
   *
   * @param base the customer base
   * @param currency the currency whose orders count; empty for that of all orders
   * @param rates what other currencies are worth in it, day by day; {@link ExchangeRates#NONE} leaves their orders out
   * @param today the day after which nothing has happened yet
   * @param monitor asked for cancellation, or null
   * @throws InsightException when there is no account or no order, when orders are in two currencies and none was named,
   *         when there are rates but not of a currency on a day, or when the customers are under contract: they have a status lost, and none has ordered twice
   * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
   */
  public static BookedPurchases read(CustomerBase base, Optional<String> currency, ExchangeRates rates, LocalDate today,
      @Nullable IProgressMonitor monitor) {
    Table accounts = base.facts("account", List.of("key", "status"), Optional.empty(), monitor);
    if (accounts.rows() == 0) {
      throw new InsightException("The database " + base.name() + " has no account, so there is nobody to value. Import "
          + "customers first.");
    }
    Map<String, String> keys = new TreeMap<>();
    int lost = 0;
    Column status = accounts.column("status");
    for (int row = 0; row < accounts.rows(); row++) {
      keys.put(accounts.column(CustomerBase.ID).text(row), accounts.column("key").text(row));
      lost += LOST.equals(status.text(row)) ? 1 : 0;
    }
    Table orders = base.facts("order", List.of("account", "date", "amount", "currency", "status"), Optional.empty(),
        monitor);
    if (orders.rows() == 0) {
      throw new InsightException(lost > 0 ? contract(base.name(), lost, keys.size())
          : "The database " + base.name() + " holds no orders. Import some first.");
    }
    Rows rows = new Rows(orders, rates, today);
    Optional<String> counted = rows.currency(currency);
    return new BookedPurchases(rows.purchases(counted, base.name()), keys, counted, keys.size(), lost, rows.notes);
  }

  private static String contract(String name, int lost, int accounts) {
    return String.format(Locale.ENGLISH,
        "The database %s holds no orders, but %,d of %,d accounts have the status lost: "
            + "these look like customers under contract, who stay until they leave. Say how long they stay instead, with a "
            + "retention model of the time each has been there (--tenure FIELD --left FIELD) or of how many renewed each time "
            + "(--contract FILE), or by their survival (metrics --metric survival).", name, lost, accounts);
  }

  /** The days of the purchases' customers whose orders count. */
  private static final class Rows {
    private final Table orders;
    private final ExchangeRates rates;
    private final long today;
    private final Column currencies;
    private final Column status;
    private final TimeColumn dates;
    private final NumberColumn amounts;
    private final List<String> notes = new ArrayList<>();

    Rows(Table orders, ExchangeRates rates, LocalDate today) {
      this.orders = orders;
      this.rates = rates;
      this.today = today.toEpochDay();
      currencies = orders.column("currency");
      status = orders.column("status");
      dates = (TimeColumn) orders.column("date");
      amounts = (NumberColumn) orders.column("amount");
    }

    private boolean cancelled(int row) {
      return CANCELLED.equals(status.text(row));
    }

    /** The currency that counts. */
    Optional<String> currency(Optional<String> wanted) {
      Map<String, Integer> found = new TreeMap<>();
      for (int row = 0; row < orders.rows(); row++) {
        if (!cancelled(row) && !currencies.isMissing(row)) {
          found.merge(code(row), 1, Integer::sum);
        }
      }
      if (wanted.isPresent()) {
        String named = wanted.get().strip().toUpperCase(Locale.ROOT);
        if (!found.containsKey(named) && rates == ExchangeRates.NONE) {
          throw new InsightException("No order is in " + named + ". The orders are in " + (found.isEmpty()
              ? "no named currency" : String.join(", ", found.keySet())) + ".");
        }
        return Optional.of(named);
      }
      if (found.size() > 1) {
        throw new InsightException("The orders are in " + found.size() + " currencies (" + found.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())).limit(5)
            .map(each -> String.format(Locale.ENGLISH, "%s: %,d", each.getKey(), each.getValue())).collect(Collectors
                .joining(", "))
            + "), and without a rate between them their amounts can't be added. Name the one that counts with "
            + "--currency, and give rates with --rate if the others are to count too.");
      }
      return found.keySet().stream().findFirst();
    }

    Purchases purchases(Optional<String> currency, String name) {
      int n = orders.rows();
      List<String> ids = new ArrayList<>();
      long[] days = new long[n];
      double[] values = new double[n];
      int[] left = new int[5];
      Column accounts = orders.column("account");
      for (int row = 0; row < n; row++) {
        int why = why(row, currency);
        left[why]++;
        if (why == 0) {
          days[ids.size()] = Math.floorDiv(dates.value(row), TimeColumn.DAY);
          values[ids.size()] = amounts.value(row) * rate(row, currency);
          ids.add(accounts.text(row));
        }
      }
      note(left[1], "%,d cancelled orders don't count.");
      note(left[2], "%,d orders are dated after today and are left out; check their dates.");
      note(left[3], "%,d orders are in another currency than " + currency.orElse("") + " and are left out.");
      note(left[4], "%,d orders have no amount and are left out.");
      if (ids.isEmpty()) {
        throw new InsightException("None of the " + n + " orders of the database " + name + " counts. " + String.join(
            " ", notes));
      }
      return Purchases.of(ids, Arrays.copyOf(days, ids.size()), Arrays.copyOf(values, ids.size()));
    }

    /** Why a row does not count: 0 when it does. */
    private int why(int row, Optional<String> currency) {
      if (cancelled(row)) {
        return 1;
      }
      if (Math.floorDiv(dates.value(row), TimeColumn.DAY) > today) {
        return 2;
      }
      if (rates == ExchangeRates.NONE && isForeign(row, currency)) {
        return 3;
      }
      return amounts.isMissing(row) ? 4 : 0;
    }

    private boolean isForeign(int row, Optional<String> currency) {
      return currency.isPresent() && !currencies.isMissing(row) && !code(row).equals(currency.get());
    }

    private String code(int row) {
      return currencies.text(row).strip().toUpperCase(Locale.ROOT);
    }

    private double rate(int row, Optional<String> currency) {
      return isForeign(row, currency) ? rates.rate(code(row), currency.orElse(""), LocalDate.ofEpochDay(Math.floorDiv(
          dates
              .value(row), TimeColumn.DAY))).doubleValue() : 1;
    }

    private void note(int count, String sentence) {
      if (count > 0) {
        notes.add(String.format(Locale.ENGLISH, sentence, count));
      }
    }
  }
}
