package org.rapport.insight.internal.metric.sales;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.rapport.insight.facts.CustomerTotals;
import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.FigureBuilder;
import org.rapport.insight.metric.FigureRows;
import org.rapport.insight.metric.MetricContext;
import org.rapport.insight.metric.ReadingInfo;
import org.rapport.insight.metric.Warning;
import org.rapport.insight.quantity.Count;
import org.rapport.insight.quantity.Thing;
import org.rapport.insight.spi.Metric;

/** How many customers ordered for the first time. */
public final class NewCustomers implements Metric {

  @Override
  public List<ReadingInfo> readings() {
    return List.of(new ReadingInfo("first-order", "first order in the period",
        "customers whose first order is in the period"));
  }

  @Override
  public Figure measure(MetricContext context) {
    CustomerTotals totals = context.totals();
    Count<Thing.NewCustomer> fresh = Count.of(totals.fresh(), Thing.NEW_CUSTOMER);
    long from = context.period().from().toEpochDay();
    int[] first = totals.first();
    FigureBuilder figure = context.figure().input("customers", Booked.customers(context)).rows(FigureRows.of("account",
        fresh.number(), () -> {
          boolean[] marked = new boolean[first.length];
          for (int i = 0; i < marked.length; i++) {
            marked[i] = first[i] != CustomerTotals.NEVER && first[i] >= from;
          }
          return LostCustomers.ids(context.customers().ids(), marked);
        })).reading("first-order", () -> fresh, fresh.text());
    int earliest = Arrays.stream(context.orders().day()).min().orElse(Integer.MAX_VALUE);
    if (fresh.number() > 0 && earliest >= from) {
      figure.warn(Warning.Kind.ASSUMED, "No order is older than the period (the first is of " + LocalDate.ofEpochDay(
          earliest) + "), so everybody looks new.");
    }
    return Booked.noted(figure, context).build();
  }
}
