package org.rapport.insight.internal.metric.sales;

import java.util.List;

import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.FigureBuilder;
import org.rapport.insight.metric.MetricContext;
import org.rapport.insight.metric.ReadingInfo;
import org.rapport.insight.quantity.Count;
import org.rapport.insight.quantity.Thing;
import org.rapport.insight.spi.Metric;
import org.rapport.mining.evaluation.Interval;

/** How often customers order. */
public final class Frequency implements Metric {

  @Override
  public List<ReadingInfo> readings() {
    return List.of(new ReadingInfo("active", "of those who ordered", "orders / customers with an order in the period"),
        new ReadingInfo("all", "of all there ever were", "orders / customers with an order up to the period's end"));
  }

  @Override
  public Figure measure(MetricContext context) {
    FigureBuilder figure = context.figure();
    Count<Thing.Order> orders = Booked.orders(context);
    Count<Thing.Customer> active = Count.of(context.totals().active(), Thing.CUSTOMER);
    Count<Thing.Customer> all = Booked.customers(context);
    figure.input("orders", orders).input("customers with an order in the period", active).input("customers", all).rows(
        Booked.rows(context, false));
    int[] within = context.totals().within();
    double[] ordered = new double[within.length];
    double[] one = new double[within.length];
    for (int i = 0; i < within.length; i++) {
      ordered[i] = within[i];
      one[i] = within[i] > 0 ? 1 : 0;
    }
    String worked = orders.text() + " / " + active.text();
    Interval interval = Means.ratio(ordered, one).orElse(null);
    if (interval == null) {
      figure.reading("active", () -> orders.per(active), worked);
    } else {
      figure.reading("active", () -> orders.per(active), interval, Means.MEAN_METHOD, worked,
          "Nobody with fewer than one "
              + "order is among them.");
    }
    return Booked.noted(figure.reading("all", () -> orders.per(all), orders.text() + " / " + all.text()), context)
        .build();
  }
}
