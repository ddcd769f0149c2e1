package org.rapport.insight.internal.metric.sales;

import java.util.Locale;

import org.rapport.insight.facts.CustomerTotals;
import org.rapport.insight.facts.Orders;
import org.rapport.insight.facts.Orders.LeftOut;
import org.rapport.insight.facts.Period;
import org.rapport.insight.metric.FigureBuilder;
import org.rapport.insight.metric.FigureRows;
import org.rapport.insight.metric.MetricContext;
import org.rapport.insight.metric.Warning;
import org.rapport.insight.quantity.Count;
import org.rapport.insight.quantity.Money;
import org.rapport.insight.quantity.Thing;

/**
 * What was booked in a period.
 *
 * @param gross the amounts of orders
 * @param refunded the amounts of refunds, 0 or more
 */
record Booked(Money gross, Money refunded) {

  /** What was booked in the period that is asked for. */
  static Booked in(MetricContext context) {
    return context.shared("booked", Booked.class, () -> sum(context));
  }

  private static Booked sum(MetricContext context) {
    double[] amounts = context.amounts();
    int[] day = context.orders().day();
    Period period = context.period();
    double ordered = 0;
    double returned = 0;
    for (int row = 0; row < amounts.length; row++) {
      if (day[row] >= period.from().toEpochDay() && day[row] <= period.to().toEpochDay()) {
        ordered += amounts[row] >= 0 ? amounts[row] : 0;
        returned -= amounts[row] < 0 ? amounts[row] : 0;
      }
    }
    return new Booked(Money.ofSum(ordered, context.currency()), Money.ofSum(returned, context.currency()));
  }

  /** Orders less refunds. */
  Money net() {
    return gross.minus(refunded);
  }

  /** The orders of the period. */
  static Count<Thing.Order> orders(MetricContext context) {
    return Count.of(context.totals().orders(), Thing.ORDER);
  }

  /** The customers who have ordered up to the period's end. */
  static Count<Thing.Customer> customers(MetricContext context) {
    return Count.of(context.totals().customers(), Thing.CUSTOMER);
  }

  /** The orders and, if they are wanted, the refunds of the period, as rows. */
  static FigureRows rows(MetricContext context, boolean refunds) {
    Orders orders = context.orders();
    CustomerTotals totals = context.totals();
    Period period = context.period();
    return FigureRows.of("order", totals.orders() + (refunds ? totals.refunds() : 0), () -> {
      long[] ids = new long[(int) (totals.orders() + (refunds ? totals.refunds() : 0))];
      int n = 0;
      for (int row = 0; row < orders.size(); row++) {
        boolean within = orders.day()[row] >= period.from().toEpochDay() && orders.day()[row] <= period.to()
            .toEpochDay();
        if (within && (refunds || !(orders.amount()[row] < 0))) {
          ids[n++] = orders.id()[row];
        }
      }
      return ids;
    });
  }

  /** Says what is not among the orders. */
  static FigureBuilder noted(FigureBuilder figure, MetricContext context) {
    LeftOut left = context.orders().leftOut();
    CustomerTotals totals = context.totals();
    note(figure, left.cancelled(), "%,d cancelled orders don't count.");
    note(figure, left.withoutDay(), "%,d orders have no day and are left out.");
    note(figure, left.withoutCustomer(), "%,d orders have no account and are left out.");
    note(figure, totals.withoutAmount(), "%,d orders have no amount: they count as orders and add nothing to sales.");
    note(figure, totals.later(), "%,d orders are dated after " + context.period().to() + " and don't count.");
    return figure;
  }

  private static void note(FigureBuilder figure, long number, String sentence) {
    if (number > 0) {
      figure.warn(Warning.Kind.LEFT_OUT, String.format(Locale.ENGLISH, sentence, number));
    }
  }
}
