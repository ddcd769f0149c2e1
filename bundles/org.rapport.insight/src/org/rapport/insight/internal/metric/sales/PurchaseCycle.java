package org.rapport.insight.internal.metric.sales;

import java.util.List;
import java.util.Locale;

import org.rapport.insight.clv.Span;
import org.rapport.insight.facts.Orders;
import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.FigureBuilder;
import org.rapport.insight.metric.MetricContext;
import org.rapport.insight.metric.ReadingInfo;
import org.rapport.insight.metric.Warning;
import org.rapport.insight.quantity.Count;
import org.rapport.insight.quantity.DivisionByZeroException;
import org.rapport.insight.quantity.Thing;
import org.rapport.insight.spi.Metric;

/** How long it takes from one order to the next. */
public final class PurchaseCycle implements Metric {

  @Override
  public List<ReadingInfo> readings() {
    return List.of(new ReadingInfo("average", "from the number of orders",
        "length of the period / (orders / customers with an order in the period)"),
        new ReadingInfo("gaps", "from the gaps between orders",
            "mean number of days between an order and the customer's next one, both in the period"));
  }

  @Override
  public Figure measure(MetricContext context) {
    FigureBuilder figure = context.figure();
    Count<Thing.Order> orders = Booked.orders(context);
    Count<Thing.Customer> active = Count.of(context.totals().active(), Thing.CUSTOMER);
    Span length = context.period().length();
    figure.input("length of the period", length).input("orders", orders).input("customers with an order in the period",
        active).rows(Booked.rows(context, false));
    figure.reading("average", () -> average(length, orders, active), length.text() + " / (" + orders.text() + " / "
        + active.text() + ")");
    long[] gaps = gaps(context);
    figure.reading("gaps", () -> mean(gaps), String.format(Locale.ENGLISH, "%,d days / %,d gaps", gaps[1], gaps[0]),
        "Customers who ordered only once have no gap; gaps that are not over yet don't count, so this is too short.");
    if (orders.number() > 0 && active.number() < Means.FEW) {
      figure.warn(Warning.Kind.TOO_FEW_ROWS, "Only " + active.text() + " ordered.");
    }
    return Booked.noted(figure, context).build();
  }

  private static Span average(Span length, Count<Thing.Order> orders, Count<Thing.Customer> active) {
    double each = orders.per(active).number();
    return Span.days(length.count() / each);
  }

  private static Span mean(long[] gaps) {
    if (gaps[0] == 0) {
      throw new DivisionByZeroException("No customer ordered twice in the period, so there is no gap between orders.");
    }
    return Span.days((double) gaps[1] / gaps[0]);
  }

  /** How many gaps there are, and their days together. */
  private static long[] gaps(MetricContext context) {
    Orders orders = context.orders();
    long from = context.period().from().toEpochDay();
    long to = context.period().to().toEpochDay();
    long count = 0;
    long days = 0;
    int owner = -1;
    int last = 0;
    for (int row = 0; row < orders.size(); row++) {
      int day = orders.day()[row];
      if (day < from || day > to || orders.amount()[row] < 0) {
        continue;
      }
      if (orders.customer()[row] == owner) {
        count++;
        days += day - last;
      }
      owner = orders.customer()[row];
      last = day;
    }
    return new long[]{count, days};
  }
}
