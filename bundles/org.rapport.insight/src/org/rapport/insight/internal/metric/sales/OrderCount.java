package org.rapport.insight.internal.metric.sales;

import java.util.List;

import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.FigureBuilder;
import org.rapport.insight.metric.MetricContext;
import org.rapport.insight.metric.ReadingInfo;
import org.rapport.insight.quantity.Count;
import org.rapport.insight.quantity.Thing;
import org.rapport.insight.spi.Metric;

/** How many orders there were in a period. */
public final class OrderCount implements Metric {

  @Override
  public List<ReadingInfo> readings() {
    return List.of(new ReadingInfo("orders", "all orders", "number of orders that were not cancelled, without refunds"),
        new ReadingInfo("days", "days with an order",
            "number of days on which a customer ordered, over all customers"));
  }

  @Override
  public Figure measure(MetricContext context) {
    FigureBuilder figure = context.figure();
    Count<Thing.Order> orders = Booked.orders(context);
    Count<Thing.Order> days = Count.of(days(context), Thing.ORDER);
    figure.input("orders", orders).input("refunds", Count.of(context.totals().refunds(), Thing.RECORD))
        .rows(Booked.rows(context, false));
    return Booked.noted(figure, context).reading("orders", () -> orders, orders.text())
        .reading("days", () -> days, days.text(), "Several orders of a customer on one day count as one, as models of "
            + "lifetime value count.")
        .build();
  }

  private static long days(MetricContext context) {
    int[] owner = context.orders().customer();
    int[] day = context.orders().day();
    double[] amount = context.orders().amount();
    long from = context.period().from().toEpochDay();
    long to = context.period().to().toEpochDay();
    long days = 0;
    int lastOwner = -1;
    int lastDay = 0;
    for (int row = 0; row < day.length; row++) {
      if (day[row] >= from && day[row] <= to && !(amount[row] < 0) && (owner[row] != lastOwner
          || day[row] != lastDay)) {
        days++;
        lastOwner = owner[row];
        lastDay = day[row];
      }
    }
    return days;
  }
}
