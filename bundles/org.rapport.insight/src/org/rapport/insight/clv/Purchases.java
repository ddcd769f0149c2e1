package org.rapport.insight.clv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rapport.insight.InsightException;
import org.rapport.insight.internal.clv.OrderDays;

/**
 * The purchases of a customer base as they were booked: one row a purchase or refund.
 *
 * @since 0.1
 */
public final class Purchases {
  private final List<String> ids;
  private final int[] customers;
  private final long[] days;
  private final double[] amounts;

  private Purchases(List<String> ids, int[] customers, long[] days, double[] amounts) {
    this.ids = ids;
    this.customers = customers;
    this.days = days;
    this.amounts = amounts;
  }

  /**
   * Takes rows in any order.
   *
   * @param customers the id of the customer per row
   * @param days the day per row, in days since 1970-01-01
   * @param amounts the amount per row, in one currency: above 0 for a purchase, 0 for one that was free, below 0 for a
   * refund
   * @throws InsightException when there is no row, or an amount is no number
   */
  public static Purchases of(List<String> customers, long[] days, double[] amounts) {
    int rows = customers.size();
    if (days.length != rows || amounts.length != rows) {
      throw new IllegalArgumentException("A day and an amount for each of " + rows + " rows, please.");
    }
    if (rows == 0) {
      throw new InsightException("There is no purchase.");
    }
    Map<String, Integer> numbers = new LinkedHashMap<>();
    int[] owner = new int[rows];
    for (int row = 0; row < rows; row++) {
      if (!Double.isFinite(amounts[row])) {
        throw new InsightException("A purchase of customer " + customers.get(row) + " has no amount.");
      }
      Integer number = numbers.putIfAbsent(customers.get(row), numbers.size());
      owner[row] = number == null ? numbers.size() - 1 : number;
    }
    return new Purchases(new ArrayList<>(numbers.keySet()), owner, days.clone(), amounts.clone());
  }

  /** How many rows there are, 1 or more. */
  public int rows() {
    return days.length;
  }

  /** The ids of the customers in the order of their first row; unmodifiable. */
  public List<String> customers() {
    return Collections.unmodifiableList(ids);
  }

  /** The number of the customer of a row, an index into {@link #customers()}. */
  public int customer(int row) {
    return customers[row];
  }

  /** The day of a row, since 1970-01-01. */
  public long day(int row) {
    return days[row];
  }

  /** The amount of a row, below 0 for a refund. */
  public double amount(int row) {
    return amounts[row];
  }

  /** The day of the first purchase or refund. */
  public LocalDate first() {
    long first = Long.MAX_VALUE;
    for (long day : days) {
      first = Math.min(first, day);
    }
    return LocalDate.ofEpochDay(first);
  }

  /** The day of the last purchase or refund. */
  public LocalDate last() {
    long last = Long.MIN_VALUE;
    for (long day : days) {
      last = Math.max(last, day);
    }
    return LocalDate.ofEpochDay(last);
  }

  /**
   * The day of the last purchase or refund that is not after another day.
   *
   * @return empty when all are after it
   */
  public Optional<LocalDate> last(LocalDate until) {
    long last = Long.MIN_VALUE;
    for (long day : days) {
      last = day <= until.toEpochDay() ? Math.max(last, day) : last;
    }
    return last == Long.MIN_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(last));
  }

  /** The days with an order up to a day. */
  OrderDays orders(LocalDate until) {
    return new OrderDays(ids, customers, days, amounts, until.toEpochDay());
  }

  /**
   * Sums the purchases up per customer, as far as they had happened at the end of a day. Several purchases on one day
   * are one order. The values of a customer's repeat orders are averaged without the first. A refund is taken off the
   * customer's latest order before it, and what exceeds that off the one before; an order that was refunded in full is
   * no order, and customers without any are left out. {@link SummarizedPurchases} tells how many there were.
   *
   * @param until the last day that counts, which is the end of observation too
   * @param unit the unit of time of the summary; times are not rounded to it
   * @param lengths how long the units are
   * @throws InsightException when no customer ordered anything up to that day
   */
  public SummarizedPurchases summarize(LocalDate until, PeriodUnit unit, UnitLengths lengths) {
    OrderDays orders = orders(until);
    int n = orders.ids().size();
    if (n == 0) {
      throw new InsightException("No customer ordered anything up to " + until + ". The purchases are from " + first()
          + " to " + last() + ".");
    }
    double perUnit = lengths.days(unit);
    double[] frequency = new double[n];
    double[] recency = new double[n];
    double[] age = new double[n];
    double[] value = new double[n];
    for (int i = 0; i < n; i++) {
      long[] ordered = orders.days(i);
      double[] worth = orders.values(i);
      frequency[i] = ordered.length - 1;
      recency[i] = (ordered[ordered.length - 1] - ordered[0]) / perUnit;
      age[i] = (until.toEpochDay() - ordered[0]) / perUnit;
      for (int j = 1; j < worth.length; j++) {
        value[i] += worth[j] / (worth.length - 1);
      }
    }
    CustomerSummary summary = CustomerSummary.of(unit, orders.ids(), frequency, recency, age, value);
    return new SummarizedPurchases(summary, until, orders.rows(), rows() - orders.rows(), orders.refunds(), orders
        .refunded(), orders.refundedOrders(), orders.unmatchedRefunds(), orders.freeOrders(), orders.withoutOrder(),
        orders.irregularity());
  }
}
