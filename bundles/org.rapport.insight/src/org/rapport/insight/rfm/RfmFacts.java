package org.rapport.insight.rfm;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.InsightException;
import org.rapport.insight.clv.Purchases;
import org.rapport.insight.internal.rfm.BookedOrders;
import org.rapport.store.Database;

/**
 * What is known of each customer who has ordered: the day of the last order, the number of orders, and their sum.
 *
 * <p>Refunds, rows with an amount below 0, are no orders and no sign of life; they are taken off the sum, which can fall
 * below 0. An order without an amount counts as an order and adds nothing. Customers without an order are not among them.
 *
 * @since 0.1
 */
public final class RfmFacts {
  private final long[] ids;
  private final IntFunction<String> names;
  private final int[] days;
  private final int[] orders;
  private final double[] money;
  private final LocalDate until;
  private final Optional<String> currency;
  private final long without;
  private final List<String> notes;

  private RfmFacts(long[] ids, IntFunction<String> names, int[] days, int[] orders, double[] money, LocalDate until,
      Optional<String> currency, long without, List<String> notes) {
    this.ids = ids;
    this.names = names;
    this.days = days;
    this.orders = orders;
    this.money = money;
    this.until = until;
    this.currency = currency;
    this.without = without;
    this.notes = List.copyOf(notes);
  }

  /**
   * Customers of whom all is known.
   *
   * @param ids their record ids, or numbers; not copied
   * @param names what people call a customer, by place
   * @param days the day of the last order, in days since 1970-01-01, at most {@code until}; not copied
   * @param orders the number of orders, 1 or more; not copied
   * @param money the sum of the orders less refunds, finite; not copied
   * @param until the last day that counts
   * @param currency of the money, if it is known
   * @param without how many customers have no order
   * @param notes sentences on what was left out
   * @throws InsightException when there is no customer
   */
  public static RfmFacts of(long[] ids, IntFunction<String> names, int[] days, int[] orders, double[] money,
      LocalDate until, Optional<String> currency, long without, List<String> notes) {
    if (days.length != ids.length || orders.length != ids.length || money.length != ids.length) {
      throw new IllegalArgumentException("A day, a number and a sum for each of " + ids.length + " customers, please.");
    }
    if (ids.length == 0) {
      throw new InsightException("No customer has ordered anything up to " + until + ", so there is no recency, "
          + "frequency or value." + (notes.isEmpty() ? "" : " " + String.join(" ", notes)));
    }
    return new RfmFacts(ids, names, days, orders, money, until, currency, without, notes);
  }

  /**
   * The accounts of a database. Cancelled orders don't count; orders after the last day that counts are left out.
   *
   * @param database an open database
   * @param until the last day that counts; empty for that of the last order that is not after {@code today}
   * @param currency the currency whose orders count; empty for that of all orders. Orders that name none count too
   * @param today the day after which nothing has happened yet
   * @param monitor asked for cancellation, or null
   * @throws InsightException when there is no account or no order that counts, or when orders are in two currencies and
   *         none was named
   * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
   */
  public static RfmFacts of(Database database, Optional<LocalDate> until, Optional<String> currency, LocalDate today,
      @Nullable IProgressMonitor monitor) {
    return new BookedOrders(database, until, currency, today, monitor).facts();
  }

  /**
   * The customers of purchases, in the order of their first row. They are numbered from 1.
   *
   * @param purchases the purchases and refunds
   * @param until the last day that counts; later rows are left out
   * @param currency of the amounts, if it is known
   * @throws InsightException when nobody has ordered up to that day
   */
  public static RfmFacts of(Purchases purchases, LocalDate until, Optional<String> currency) {
    int customers = purchases.customers().size();
    int[] last = new int[customers];
    int[] count = new int[customers];
    double[] sum = new double[customers];
    int refunds = 0;
    int later = 0;
    for (int row = 0; row < purchases.rows(); row++) {
      int customer = purchases.customer(row);
      double amount = purchases.amount(row);
      long day = purchases.day(row);
      if (day > until.toEpochDay()) {
        later++;
        continue;
      }
      sum[customer] += amount;
      if (amount < 0) {
        refunds++;
      } else {
        last[customer] = count[customer]++ == 0 ? Math.toIntExact(day) : Math.max(last[customer], (int) day);
      }
    }
    int[] kept = new int[customers];
    int n = 0;
    for (int customer = 0; customer < customers; customer++) {
      if (count[customer] > 0) {
        kept[n++] = customer;
      }
    }
    int[] places = Arrays.copyOf(kept, n);
    List<String> notes = notes(refunds, later, until);
    return of(Arrays.stream(places).mapToLong(p -> p + 1).toArray(), i -> purchases.customers().get(places[i]),
        Arrays.stream(places).map(p -> last[p]).toArray(), Arrays.stream(places).map(p -> count[p]).toArray(),
        Arrays.stream(places).mapToDouble(p -> sum[p]).toArray(), until, currency, customers - n, notes);
  }

  private static List<String> notes(int refunds, int later, LocalDate until) {
    List<String> notes = new java.util.ArrayList<>();
    if (refunds > 0) {
      notes.add(String.format(Locale.ENGLISH,
          "%,d refunds are taken off the money; they count neither as orders nor for recency.", refunds));
    }
    if (later > 0) {
      notes.add(String.format(Locale.ENGLISH, "%,d purchases after %s are left out.", later, until));
    }
    return notes;
  }

  /** How many customers have ordered, 1 or more. */
  public int size() {
    return ids.length;
  }

  /** The record ids of the accounts, or the numbers of the customers of a file. Shared, not to be changed. */
  public long[] ids() {
    return ids;
  }

  /** What people call a customer: the key of an account, or the id in a file. */
  public String name(int customer) {
    return names.apply(customer);
  }

  /** The day of the last order. */
  public LocalDate lastOrder(int customer) {
    return LocalDate.ofEpochDay(days[customer]);
  }

  /** Days from the last order to the last day that counts, 0 or more. */
  public int recency(int customer) {
    return (int) (until.toEpochDay() - days[customer]);
  }

  /** The number of orders, 1 or more. */
  public int orders(int customer) {
    return orders[customer];
  }

  /** The sum of all orders less refunds. */
  public double money(int customer) {
    return money[customer];
  }

  /** The last day that counts. */
  public LocalDate until() {
    return until;
  }

  /** The currency of the money, if it is known. */
  public Optional<String> currency() {
    return currency;
  }

  /** How many customers have no order that counts; they have no scores. */
  public long without() {
    return without;
  }

  /** Sentences on what was left out. */
  public List<String> notes() {
    return notes;
  }

  int[] days() {
    return days;
  }

  int[] counts() {
    return orders;
  }

  double[] sums() {
    return money;
  }
}
