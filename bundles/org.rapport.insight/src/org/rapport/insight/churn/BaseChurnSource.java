package org.rapport.insight.churn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.CustomerBase;
import org.rapport.insight.InsightException;
import org.rapport.insight.clv.BookedPurchases;
import org.rapport.insight.clv.Purchases;
import org.rapport.insight.quantity.ExchangeRates;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/** The accounts of a customer base. */
final class BaseChurnSource implements ChurnSource {
  private static final List<String> ORDER = List.of("account", "date", "amount", "currency", "status");
  private static final String CANCELLED = "cancelled";
  private static final String LOST = "lost";

  private final CustomerBase base;
  private final Function<LocalDate, Instant> ends;
  private final ExchangeRates rates;
  private final Table accounts;
  private final AccountNumbers numbers;
  private final List<String> ids;
  private final Optional<String> counted;
  private final List<String> notes = new ArrayList<>();
  private final KnownOrders now;
  private final Optional<String> noAmounts;
  private final Optional<Purchases> purchases;
  private final Optional<String> currency;

  /**
   * @param base the customer base
   * @param wanted the currency whose amounts count, if one was named
   * @param rates what other currencies are worth in it
   * @param today the day after which nothing has happened yet
   * @param ends the last moment of a day
   * @param monitor asked for cancellation, or null
   */
  BaseChurnSource(CustomerBase base, Optional<String> wanted, ExchangeRates rates, LocalDate today,
      Function<LocalDate, Instant> ends,
      @Nullable IProgressMonitor monitor) {
    this.base = base;
    this.ends = ends;
    this.rates = rates;
    accounts = base.facts("account", List.of("key"), Optional.empty(), monitor);
    if (accounts.rows() == 0) {
      throw new InsightException("The database " + base.name()
          + " has no account, so nobody can leave. Import customers "
          + "first.");
    }
    numbers = AccountNumbers.of(accounts);
    ids = Arrays.stream(numbers.ids()).mapToObj(Long::toString).toList();
    KnownRows rows = KnownRows.read(base, "order", ORDER, null, monitor);
    TreeSet<String> currencies = currencies(rows);
    counted = wanted.map(code -> code.strip().toUpperCase(Locale.ROOT));
    Optional<String> problem = Optional.empty();
    if (counted.isPresent() && !currencies.contains(counted.get()) && rates == ExchangeRates.NONE) {
      throw new InsightException("No order is in " + counted.get() + ". The orders are in " + (currencies.isEmpty()
          ? "no named currency" : String.join(", ", currencies)) + ".");
    }
    if (counted.isEmpty() && currencies.size() > 1) {
      problem = Optional.of("The orders are in " + currencies.size() + " currencies (" + String.join(", ", currencies)
          + "), and without a rate between them their amounts can't be added: no amount is used, and there is no value at "
          + "risk. Name the currency that counts with --currency, and give rates with --rate if the others are to count "
          + "too.");
    }
    noAmounts = problem;
    now = known(rows);
    Optional<BookedPurchases> booked = problem.isPresent() || now.orders().size() == 0 ? Optional.empty()
        : booked(wanted, today, monitor);
    purchases = booked.map(BookedPurchases::purchases);
    currency = booked.flatMap(BookedPurchases::currency);
    booked.ifPresent(found -> notes.addAll(found.notes()));
  }

  private Optional<BookedPurchases> booked(Optional<String> wanted, LocalDate today,
      @Nullable IProgressMonitor monitor) {
    try {
      return Optional.of(BookedPurchases.read(base, wanted, rates, today, monitor));
    } catch (InsightException e) {
      notes.add(e.getMessage() + " There is no value at risk.");
      return Optional.empty();
    }
  }

  private static TreeSet<String> currencies(KnownRows rows) {
    TreeSet<String> found = new TreeSet<>();
    for (Table part : rows.parts()) {
      Column currency = part.column("currency");
      Column status = part.column("status");
      for (int row = 0; row < part.rows(); row++) {
        String code = code(currency, row);
        if (!code.isEmpty() && !KnownRows.text(status, row).equals(CANCELLED)) {
          found.add(code);
        }
      }
    }
    return found;
  }

  private static String code(Column currency, int row) {
    return KnownRows.text(currency, row).strip().toUpperCase(Locale.ROOT);
  }

  /** Orders, or refunds, that were not cancelled; amounts in another currency than the one that counts are unknown. */
  private Events events(KnownRows rows, boolean negative) {
    KnownRows.Collected collected = new KnownRows.Collected(rows.size());
    rows.each(numbers, "date", part -> {
      Column status = part.column("status");
      Column currencies = part.column("currency");
      NumberColumn amounts = (NumberColumn) part.column("amount");
      return (row, customer, day) -> {
        double amount = amounts.value(row);
        if (amount < 0 == negative && !KnownRows.text(status, row).equals(CANCELLED)) {
          collected.add(customer, day, noAmounts.isEmpty() ? amount * rate(code(currencies, row), day) : Double.NaN);
        }
      };
    });
    return collected.events(numbers.size());
  }

  /** What one of a currency is worth in that which counts; NaN where nobody knows. */
  private double rate(String code, int day) {
    if (code.isEmpty() || counted.isEmpty() || code.equals(counted.get())) {
      return 1;
    }
    return rates == ExchangeRates.NONE ? Double.NaN
        : rates.rate(code, counted.get(), LocalDate.ofEpochDay(day)).doubleValue();
  }

  @Override
  public String name() {
    return "the database " + base.name();
  }

  @Override
  public List<String> ids() {
    return ids;
  }

  @Override
  public String shown(int customer) {
    return accounts.column("key").text(customer);
  }

  @Override
  public Events orders() {
    return now.orders();
  }

  @Override
  public KnownOrders known(LocalDate day, @Nullable IProgressMonitor monitor) {
    return base.knew(ends.apply(day)) ? known(KnownRows.read(base, "order", ORDER, ends.apply(day), monitor)) : now;
  }

  private KnownOrders known(KnownRows rows) {
    return new KnownOrders(events(rows, false), events(rows, true));
  }

  @Override
  public Optional<String> noAmounts() {
    return noAmounts;
  }

  @Override
  public Optional<String> currency() {
    return currency;
  }

  @Override
  public Optional<Purchases> purchases() {
    return purchases;
  }

  @Override
  public List<Column> features(LocalDate day, int[] customers, int window, @Nullable IProgressMonitor monitor) {
    Instant end = ends.apply(day);
    List<Column> columns = new ArrayList<>(new ServiceFeatures(base, numbers, end, monitor).of(day, customers, window));
    if (base.knew(end)) {
      columns.addAll(new FieldFeatures(base, end, monitor).of(day, accounts(customers), columns));
    }
    return columns;
  }

  private long[] accounts(int[] customers) {
    return Arrays.stream(customers).mapToLong(customer -> numbers.ids()[customer]).toArray();
  }

  @Override
  public Optional<int[]> lost(LocalDate day, @Nullable IProgressMonitor monitor) {
    Instant end = ends.apply(day);
    if (!base.knew(end)) {
      return Optional.empty();
    }
    Table then = base.facts("account", List.of("status"), Optional.of(end), monitor);
    Column status = then.column("status");
    int[] lost = new int[numbers.size()];
    Arrays.fill(lost, -1);
    NumberColumn ids = (NumberColumn) then.column(CustomerBase.ID);
    for (int row = 0; row < then.rows(); row++) {
      int customer = numbers.of((long) ids.value(row));
      if (customer >= 0) {
        lost[customer] = KnownRows.text(status, row).equals(LOST) ? 1 : 0;
      }
    }
    return Optional.of(lost);
  }

  @Override
  public List<String> notes() {
    return notes;
  }
}
