package org.rapport.insight.internal.metric.sales;

import java.util.List;

import org.rapport.insight.facts.CustomerTotals;
import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.FigureRows;
import org.rapport.insight.metric.MetricContext;
import org.rapport.insight.metric.ReadingInfo;
import org.rapport.insight.quantity.Count;
import org.rapport.insight.quantity.Thing;
import org.rapport.insight.spi.Metric;

/** How many customers there are. */
public final class CustomerCount implements Metric {

  @Override
  public List<ReadingInfo> readings() {
    return List.of(new ReadingInfo("active", "ordered in the period", "customers with an order in the period"),
        new ReadingInfo("ever", "ever ordered", "customers with an order up to the period's end"));
  }

  @Override
  public Figure measure(MetricContext context) {
    CustomerTotals totals = context.totals();
    boolean ever = context.definition().reading().equals("ever");
    int[] counts = ever ? totals.ever() : totals.within();
    Count<Thing.Customer> active = Count.of(totals.active(), Thing.CUSTOMER);
    Count<Thing.Customer> all = Booked.customers(context);
    return Booked.noted(context.figure(), context).input("orders", Booked.orders(context))
        .rows(FigureRows.of("account", ever ? all.number() : active.number(), () -> {
          boolean[] marked = new boolean[counts.length];
          for (int i = 0; i < marked.length; i++) {
            marked[i] = counts[i] > 0;
          }
          return LostCustomers.ids(context.customers().ids(), marked);
        })).reading("active", () -> active, active.text()).reading("ever", () -> all, all.text()).build();
  }
}
