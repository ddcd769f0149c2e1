package org.rapport.insight.internal.metric.sales;

import static org.rapport.insight.metric.MetricParameter.Kind.MONEY;

import java.util.List;
import java.util.Optional;

import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.FigureBuilder;
import org.rapport.insight.metric.MetricContext;
import org.rapport.insight.metric.MetricParameter;
import org.rapport.insight.metric.ReadingInfo;
import org.rapport.insight.quantity.Count;
import org.rapport.insight.quantity.Money;
import org.rapport.insight.quantity.Thing;
import org.rapport.insight.spi.Metric;

/** What it costs to win a customer. */
public final class AcquisitionCost implements Metric {

  @Override
  public List<ReadingInfo> readings() {
    return List.of(new ReadingInfo("full", "marketing and selling", "(marketing cost + sales cost) / new customers"),
        new ReadingInfo("marketing", "marketing alone", "marketing cost / new customers"));
  }

  @Override
  public List<MetricParameter> parameters() {
    return List.of(new MetricParameter("marketing", MONEY, "",
        "What marketing cost in the period; without it the cost of "
            + "campaigns counts."), new MetricParameter("sales", MONEY, "", "What selling cost in the period."));
  }

  @Override
  public Figure measure(MetricContext context) {
    FigureBuilder figure = context.figure();
    Spending spending = Spending.in(context);
    Figure fresh = context.of("new-customers");
    Count<Thing.NewCustomer> count = Count.of(context.totals().fresh(), Thing.NEW_CUSTOMER);
    spending.tell(figure);
    figure.input("new customers", fresh).rows(fresh.rows());
    Optional<Money> together = spending.together();
    if (together.isEmpty()) {
      return figure.absent("full",
          "What was spent on winning customers is not known. Set cac.marketing and cac.sales, or "
              + "enter the cost of campaigns.").absent("marketing",
                  "What marketing cost is not known. Set cac.marketing, or "
                      + "enter the cost of campaigns.").build();
    }
    String sum = "(" + spending.marketing().map(Money::text).orElse("nothing known") + " + " + spending.sales().map(
        Money::text).orElse("nothing known") + ")";
    figure.reading("full", () -> together.get().per(count), sum + " / " + count.text());
    if (spending.marketing().isPresent()) {
      figure.reading("marketing", () -> spending.marketing().get().per(count), spending.marketing().get().text() + " / "
          + count.text());
    } else {
      figure.absent("marketing",
          "What marketing cost is not known. Set cac.marketing, or enter the cost of campaigns.");
    }
    fresh.warnings().forEach(warning -> figure.warn(warning.kind(), warning.sentence()));
    return figure.build();
  }
}
