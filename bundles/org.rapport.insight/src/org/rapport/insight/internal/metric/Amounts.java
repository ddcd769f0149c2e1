package org.rapport.insight.internal.metric;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.rapport.insight.facts.Orders;
import org.rapport.insight.facts.Period;
import org.rapport.insight.quantity.ExchangeRates;

/** Amounts of orders in one currency. */
public final class Amounts {

  private Amounts() {}

  /** The currency of most orders, of two equally common ones the first by name; "" when there are no orders. */
  public static String commonest(Orders orders) {
    long[] counts = new long[orders.currencies().size()];
    for (byte currency : orders.currency()) {
      counts[currency]++;
    }
    int best = -1;
    for (int i = 0; i < counts.length; i++) {
      int step = best < 0 ? 1 : Long.compare(counts[i], counts[best]);
      if (step > 0 || step == 0 && orders.currencies().get(i).compareTo(orders.currencies().get(best)) < 0) {
        best = i;
      }
    }
    return best < 0 ? "" : orders.currencies().get(best);
  }

  /**
   * The amount of each order.
   *
   * @param wanted the currency
   * @param rates the rate of an order's day counts
   * @param orders the orders
   * @param period orders after its end are not converted; their amounts are unknown
   * @throws org.rapport.insight.quantity.MixedCurrenciesException when a rate is missing
   */
  public static double[] in(String wanted, ExchangeRates rates, Orders orders, Period period) {
    int same = orders.currencies().indexOf(wanted);
    if (orders.size() == 0 || orders.currencies().size() == 1 && same == 0) {
      return orders.amount();
    }
    double[] converted = orders.amount().clone();
    Map<Long, Double> known = new HashMap<>();
    int end = (int) period.to().toEpochDay();
    for (int row = 0; row < converted.length; row++) {
      byte currency = orders.currency()[row];
      if (currency == same) {
        continue;
      }
      int day = orders.day()[row];
      if (day > end || Double.isNaN(converted[row])) {
        converted[row] = Double.NaN;
        continue;
      }
      long key = (long) day << 8 | currency;
      Double rate = known.get(key);
      if (rate == null) {
        rate = rates.rate(orders.currencies().get(currency), wanted, LocalDate.ofEpochDay(day)).doubleValue();
        known.put(key, rate);
      }
      converted[row] *= rate;
    }
    return converted;
  }
}
