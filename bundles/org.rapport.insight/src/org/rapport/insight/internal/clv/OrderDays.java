package org.rapport.insight.internal.clv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The days on which each customer ordered, with the value of that day's orders after refunds. A refund is taken off the
 * customer's latest order before it, and what exceeds that off the one before; an order that was refunded in full is no
 * order.
 */
public final class OrderDays {
  private static final double ROUNDING = 1e-9;

  private final List<String> ids = new ArrayList<>();
  private final List<long[]> days = new ArrayList<>();
  private final List<double[]> values = new ArrayList<>();
  private int rows;
  private int refunds;
  private double refunded;
  private int unmatchedRefunds;
  private int refundedOrders;
  private int freeOrders;
  private int withoutOrder;

  /**
   * Collects the orders up to a day.
   *
   * @param ids of the customers
   * @param customers the number of the customer per row
   * @param day the day per row
   * @param amount the amount per row; below 0 for a refund
   * @param until the last day that counts
   */
  public OrderDays(List<String> ids, int[] customers, long[] day, double[] amount, long until) {
    int[] order = IntStream.range(0, customers.length).filter(row -> day[row] <= until).boxed()
        .sorted((i, j) -> {
          int byCustomer = Integer.compare(customers[i], customers[j]);
          int byDay = byCustomer == 0 ? Long.compare(day[i], day[j]) : byCustomer;
          int refundsLast = byDay == 0 ? Boolean.compare(amount[i] < 0, amount[j] < 0) : byDay;
          return refundsLast == 0 ? Integer.compare(i, j) : refundsLast;
        }).mapToInt(Integer::intValue).toArray();
    rows = order.length;
    for (int begin = 0; begin < order.length;) {
      int end = begin;
      while (end < order.length && customers[order[end]] == customers[order[begin]]) {
        end++;
      }
      customer(ids.get(customers[order[begin]]), Arrays.copyOfRange(order, begin, end), day, amount);
      begin = end;
    }
  }

  private void customer(String id, int[] order, long[] day, double[] amount) {
    long[] at = new long[order.length];
    double[] sum = new double[order.length];
    boolean[] gone = new boolean[order.length];
    int size = 0;
    for (int row : order) {
      if (amount[row] < 0) {
        refund(-amount[row], sum, gone, size);
      } else {
        if (size == 0 || at[size - 1] != day[row]) {
          at[size++] = day[row];
        }
        sum[size - 1] += amount[row];
        gone[size - 1] = false;
      }
    }
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (gone[i]) {
        refundedOrders++;
      } else {
        freeOrders += sum[i] <= 0 ? 1 : 0;
        at[kept] = at[i];
        sum[kept++] = sum[i];
      }
    }
    if (kept == 0) {
      withoutOrder++;
      return;
    }
    ids.add(id);
    days.add(Arrays.copyOf(at, kept));
    values.add(Arrays.copyOf(sum, kept));
  }

  private void refund(double amount, double[] sum, boolean[] gone, int size) {
    refunds++;
    refunded += amount;
    double rest = amount;
    for (int i = size - 1; i >= 0 && rest > ROUNDING * amount; i--) {
      if (sum[i] > 0) {
        double taken = Math.min(rest, sum[i]);
        rest -= taken;
        sum[i] -= taken;
        if (sum[i] <= ROUNDING * taken) {
          sum[i] = 0;
          gone[i] = true;
        }
      }
    }
    if (rest > ROUNDING * amount) {
      unmatchedRefunds++;
    }
  }

  /** The ids of the customers with an order, in the order of their first row. */
  public List<String> ids() {
    return ids;
  }

  /** The days of a customer's orders, rising, at least one. */
  public long[] days(int customer) {
    return days.get(customer);
  }

  /** The value of a customer's orders per day, each 0 or more. */
  public double[] values(int customer) {
    return values.get(customer);
  }

  /** Rows up to the last day. */
  public int rows() {
    return rows;
  }

  /** Rows that are refunds. */
  public int refunds() {
    return refunds;
  }

  /** The sum of the refunds, 0 or more. */
  public double refunded() {
    return refunded;
  }

  /** Refunds of more than was ever paid. */
  public int unmatchedRefunds() {
    return unmatchedRefunds;
  }

  /** Days whose orders were refunded in full. */
  public int refundedOrders() {
    return refundedOrders;
  }

  /** Days with orders that cost nothing. */
  public int freeOrders() {
    return freeOrders;
  }

  /** Customers who have no order left. */
  public int withoutOrder() {
    return withoutOrder;
  }

  /**
   * How regular the gaps between orders are: the median over customers with three gaps or more of the gaps' coefficient
   * of variation. Orders at random have about 0.9, a subscription about 0. NaN with fewer than 20 such customers.
   */
  public double irregularity() {
    double[] variations = days.stream().filter(each -> each.length > 3).mapToDouble(OrderDays::variation).sorted()
        .toArray();
    return variations.length < 20 ? Double.NaN : variations[variations.length / 2];
  }

  private static double variation(long[] each) {
    int gaps = each.length - 1;
    double mean = (each[gaps] - each[0]) / (double) gaps;
    double squares = 0;
    for (int i = 0; i < gaps; i++) {
      double difference = each[i + 1] - each[i] - mean;
      squares += difference * difference;
    }
    return Math.sqrt(squares / (gaps - 1)) / mean;
  }
}
