package org.rapport.insight.internal.metric.sales;

import java.util.List;

import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.FigureBuilder;
import org.rapport.insight.metric.MetricContext;
import org.rapport.insight.metric.ReadingInfo;
import org.rapport.insight.metric.Warning;
import org.rapport.insight.quantity.Count;
import org.rapport.insight.quantity.Thing;
import org.rapport.insight.spi.Metric;

/** What customers bought in a period. */
public final class Sales implements Metric {

  @Override
  public List<ReadingInfo> readings() {
    return List.of(new ReadingInfo("net", "orders less refunds", "Σ amount of orders − Σ amount of refunds"),
        new ReadingInfo("gross", "orders alone", "Σ amount of orders"));
  }

  @Override
  public Figure measure(MetricContext context) {
    FigureBuilder figure = context.figure();
    Booked booked = Booked.in(context);
    Count<Thing.Order> orders = Booked.orders(context);
    figure.input("orders", orders).input("amount of orders", booked.gross()).input("amount of refunds", booked
        .refunded()).rows(Booked.rows(context, true));
    if (orders.number() == 0) {
      figure.warn(Warning.Kind.TOO_FEW_ROWS, "There is no order from " + context.period() + ".");
    }
    if (booked.net().amount().signum() < 0) {
      figure.warn(Warning.Kind.CONTRADICTORY, "More was refunded than ordered from " + context.period()
          + ": the refunds belong to orders from before, or their signs are wrong.");
    }
    return Booked.noted(figure, context).reading("net", booked::net, booked.gross().text() + " − " + booked.refunded()
        .text()).reading("gross", booked::gross, booked.gross().text()).build();
  }
}
