package org.rapport.insight.facts;

import java.util.Arrays;

/**
 * What each customer ordered, up to the end of a period and within it. Refunds, rows with an amount below 0, are no
 * orders; {@link #sales} takes them off. An order without an amount counts as one and adds nothing.
 *
 * <p>All arrays are shared and not to be changed.
 *
 * @since 0.1
 */
public final class CustomerTotals {
  /** The day of a customer who has not ordered. */
  public static final int NEVER = Integer.MAX_VALUE;

  private final Period period;
  private final int[] first;
  private final int[] last;
  private final int[] ever;
  private final int[] within;
  private final long customers;
  private final long orders;
  private final long refunds;
  private final long withoutAmount;
  private final long later;

  private CustomerTotals(Orders facts, Period period) {
    this.period = period;
    int n = facts.customers().size();
    first = new int[n];
    last = new int[n];
    ever = new int[n];
    within = new int[n];
    Arrays.fill(first, NEVER);
    Arrays.fill(last, NEVER);
    int from = (int) period.from().toEpochDay();
    int to = (int) period.to().toEpochDay();
    int[] day = facts.day();
    int[] owner = facts.customer();
    double[] amount = facts.amount();
    long counted = 0;
    long returned = 0;
    long unknown = 0;
    long after = 0;
    for (int row = 0; row < day.length; row++) {
      int when = day[row];
      if (when > to) {
        after++;
      } else if (amount[row] < 0) {
        returned += when >= from ? 1 : 0;
      } else {
        int customer = owner[row];
        first[customer] = ever[customer]++ == 0 ? when : first[customer];
        last[customer] = when;
        if (when >= from) {
          within[customer]++;
          counted++;
          unknown += Double.isNaN(amount[row]) ? 1 : 0;
        }
      }
    }
    orders = counted;
    refunds = returned;
    withoutAmount = unknown;
    later = after;
    customers = Arrays.stream(ever).filter(count -> count > 0).count();
  }

  /**
   * Counts.
   *
   * @param orders the orders
   * @param period the days that count
   */
  public static CustomerTotals of(Orders orders, Period period) {
    return new CustomerTotals(orders, period);
  }

  /** The days that count. */
  public Period period() {
    return period;
  }

  /** The day of each customer's first order up to the period's end, or {@link #NEVER}. */
  public int[] first() {
    return first;
  }

  /** The day of each customer's last order up to the period's end, or {@link #NEVER}. */
  public int[] last() {
    return last;
  }

  /** The number of each customer's orders up to the period's end. */
  public int[] ever() {
    return ever;
  }

  /** The number of each customer's orders within the period. */
  public int[] within() {
    return within;
  }

  /** How many customers have ordered at least once up to the period's end. */
  public long customers() {
    return customers;
  }

  /** How many customers ordered within the period. */
  public long active() {
    return Arrays.stream(within).filter(count -> count > 0).count();
  }

  /** How many customers ordered for the first time within the period. */
  public long fresh() {
    int from = (int) period.from().toEpochDay();
    return Arrays.stream(first).filter(day -> day != NEVER && day >= from).count();
  }

  /** The number of orders within the period. */
  public long orders() {
    return orders;
  }

  /** The number of refunds within the period. */
  public long refunds() {
    return refunds;
  }

  /** The number of orders within the period whose amount is not known. */
  public long withoutAmount() {
    return withoutAmount;
  }

  /** The number of orders and refunds after the period's end. */
  public long later() {
    return later;
  }

  /**
   * The sales of each customer, refunds taken off.
   *
   * @param orders the orders that were counted
   * @param amounts the amount of each order in one currency, NaN when it is not known
   * @param all whether all orders up to the period's end count, or only those within the period
   */
  public double[] sales(Orders orders, double[] amounts, boolean all) {
    int from = all ? Integer.MIN_VALUE : (int) period.from().toEpochDay();
    int to = (int) period.to().toEpochDay();
    double[] sales = new double[first.length];
    int[] day = orders.day();
    int[] owner = orders.customer();
    for (int row = 0; row < amounts.length; row++) {
      if (day[row] >= from && day[row] <= to && !Double.isNaN(amounts[row])) {
        sales[owner[row]] += amounts[row];
      }
    }
    return sales;
  }
}
