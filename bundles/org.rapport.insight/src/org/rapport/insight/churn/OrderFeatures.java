package org.rapport.insight.churn;

import java.util.ArrayList;
import java.util.List;

import org.rapport.table.Column;
import org.rapport.table.NumberColumn;

/** What orders up to a day tell of a customer: how recent, how often, how much, since when, and whether less than before. */
final class OrderFeatures {
  /** The feature that the simple rule looks at. */
  static final String SILENCE = "Days since the last order";

  private static final int YEAR = 365;

  private OrderFeatures() {}

  /**
   * The columns.
   *
   * @param orders the orders as they were known
   * @param refunds the refunds
   * @param customers the customers, one a row
   * @param today the day; nothing after it is looked at
   * @param window the days that count as recent
   * @param amounts whether amounts can be used
   */
  static List<Column> of(Events orders, Events refunds, int[] customers, int today, int window, boolean amounts) {
    String[] names = {SILENCE, "Orders so far", "Days since the first order", "Orders in the last " + window + " days",
        "Orders in the " + window + " days before", "Change of orders against the " + window + " days before",
        "Mean days between orders", "Silence in mean intervals", "Refunds in the last " + YEAR + " days",
        "Average order value", "Sales in the last " + window + " days", "Change of sales against the " + window
            + " days before"};
    double[][] values = new double[names.length][customers.length];
    for (int i = 0; i < customers.length; i++) {
      double[] of = of(orders, refunds, customers[i], today, window);
      for (int which = 0; which < names.length; which++) {
        values[which][i] = of[which];
      }
    }
    List<Column> columns = new ArrayList<>();
    for (int which = 0; which < (amounts ? names.length : 9); which++) {
      columns.add(NumberColumn.of(names[which], values[which]));
    }
    return columns;
  }

  private static double[] of(Events orders, Events refunds, int customer, int today, int window) {
    int first = orders.from(customer);
    int end = orders.upTo(customer, today);
    int count = end - first;
    double recent = orders.count(customer, today - window, today);
    double before = orders.count(customer, today - 2 * window, today - window);
    double interval = interval(orders, customer, today);
    double silence = count > 0 ? today - orders.day(end - 1) : Double.NaN;
    double sales = orders.sum(customer, today - window, today);
    double known = 0;
    for (int i = first; i < end; i++) {
      known += Double.isNaN(orders.value(i)) ? 0 : 1;
    }
    return rounded(new double[]{silence, count, count > 0 ? today - orders.day(first) : Double.NaN, recent, before,
        recent - before,
        interval, silence / interval, refunds.count(customer, today - YEAR, today), known > 0
            ? orders.sum(customer, Integer.MIN_VALUE, today) / known : Double.NaN, sales, sales - orders.sum(customer,
                today - 2 * window, today - window)});
  }

  /** To hundredths: more says nothing, and reasons are read by people. */
  private static double[] rounded(double[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = Double.isNaN(values[i]) || Math.abs(values[i]) > 1e12 ? values[i] : Math.rint(values[i] * 100) / 100;
    }
    return values;
  }

  /** The mean time between the days with orders up to a day; NaN with fewer than two such days. */
  static double interval(Events orders, int customer, int today) {
    int first = orders.from(customer);
    int end = orders.upTo(customer, today);
    int days = 0;
    for (int i = first; i < end; i++) {
      days += i == first || orders.day(i) != orders.day(i - 1) ? 1 : 0;
    }
    return days < 2 ? Double.NaN : (double) (orders.day(end - 1) - orders.day(first)) / (days - 1);
  }
}
