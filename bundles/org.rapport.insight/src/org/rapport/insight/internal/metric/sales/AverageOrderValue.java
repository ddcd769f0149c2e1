package org.rapport.insight.internal.metric.sales;

import java.util.List;
import java.util.Optional;

import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.FigureBuilder;
import org.rapport.insight.metric.MetricContext;
import org.rapport.insight.metric.ReadingInfo;
import org.rapport.insight.metric.Warning;
import org.rapport.insight.quantity.Count;
import org.rapport.insight.quantity.Thing;
import org.rapport.insight.spi.Metric;
import org.rapport.mining.evaluation.Interval;

/** What an order is worth on average. */
public final class AverageOrderValue implements Metric {

  @Override
  public List<ReadingInfo> readings() {
    return List.of(new ReadingInfo("net", "after refunds",
        "(Σ amount of orders − Σ amount of refunds) / orders with an "
            + "amount"), new ReadingInfo("gross", "before refunds", "Σ amount of orders / orders with an amount"));
  }

  @Override
  public Figure measure(MetricContext context) {
    FigureBuilder figure = context.figure();
    Booked booked = Booked.in(context);
    Count<Thing.Order> orders = Count.of(context.totals().orders() - context.totals().withoutAmount(), Thing.ORDER);
    figure.input("sales", context.of("sales")).input("orders with an amount", orders)
        .input("customers who ordered", Count.of(context.totals().active(), Thing.CUSTOMER))
        .rows(Booked.rows(context, true));
    String net = booked.net().text() + " / " + orders.text();
    Optional<Interval> interval = orders.number() == 0 ? Optional.empty() : interval(context);
    if (interval.isPresent()) {
      figure.reading("net", () -> booked.net().per(orders), interval.get(), Means.RATIO_METHOD, net, "");
    } else {
      figure.reading("net", () -> booked.net().per(orders), net);
    }
    figure.reading("gross", () -> booked.gross().per(orders), booked.gross().text() + " / " + orders.text());
    if (orders.number() > 0 && context.totals().active() < Means.FEW) {
      figure.warn(Warning.Kind.TOO_FEW_ROWS, "Only " + Count.of(context.totals().active(), Thing.CUSTOMER).text()
          + " ordered: the average says little about others.");
    }
    return Booked.noted(figure, context).build();
  }

  private static Optional<Interval> interval(MetricContext context) {
    int[] within = context.totals().within();
    double[] orders = new double[within.length];
    for (int i = 0; i < orders.length; i++) {
      orders[i] = within[i];
    }
    return Means.ratio(context.sales(), orders);
  }
}
