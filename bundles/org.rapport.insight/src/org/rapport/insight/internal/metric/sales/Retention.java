package org.rapport.insight.internal.metric.sales;

import java.util.List;
import java.util.Locale;

import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.FigureBuilder;
import org.rapport.insight.metric.FigureRows;
import org.rapport.insight.metric.MetricContext;
import org.rapport.insight.metric.ReadingInfo;
import org.rapport.insight.quantity.Count;
import org.rapport.insight.quantity.Share;
import org.rapport.insight.quantity.Thing;
import org.rapport.insight.spi.Metric;

/** Which part of the customers stays. */
public final class Retention implements Metric {

  @Override
  public List<ReadingInfo> readings() {
    return List.of(new ReadingInfo("period", "back in this period",
        "customers of the period before with an order in this one / customers of the period before"),
        new ReadingInfo("complement", "what churn leaves", "1 − churn, by the house definition of churn"));
  }

  @Override
  public Figure measure(MetricContext context) {
    FigureBuilder figure = context.figure();
    Figure churn = context.of("churn");
    figure.input("churn", churn).reading("complement", () -> context.value("churn", Share.class).rest(), "1 − " + churn
        .text());
    Lost lost = LostCustomers.by(LostCustomers.PERIOD, context);
    boolean[] back = new boolean[lost.judged().length];
    for (int i = 0; i < back.length; i++) {
      back[i] = lost.judged()[i] && !lost.lost()[i];
    }
    long number = lost.judgedCount() - lost.lostCount();
    figure.input("customers of the period before", Count.of(lost.judgedCount(), Thing.CUSTOMER))
        .input("of them with an order in this one", Count.of(number, Thing.CUSTOMER))
        .rows(FigureRows.of("account", number, () -> LostCustomers.ids(context.customers().ids(), back)));
    return figure.reading("period", () -> lost.share().rest(), String.format(Locale.ENGLISH, "%,d / %,d customers",
        number, lost.judgedCount())).build();
  }
}
