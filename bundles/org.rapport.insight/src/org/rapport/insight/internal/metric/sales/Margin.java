package org.rapport.insight.internal.metric.sales;

import static org.rapport.insight.metric.MetricParameter.Kind.SHARE;

import java.util.List;
import java.util.Optional;

import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.FigureBuilder;
import org.rapport.insight.metric.MetricContext;
import org.rapport.insight.metric.MetricParameter;
import org.rapport.insight.metric.ReadingInfo;
import org.rapport.insight.metric.Warning;
import org.rapport.insight.quantity.Money;
import org.rapport.insight.quantity.Share;
import org.rapport.insight.quantity.Thing;
import org.rapport.insight.spi.Metric;

/** What remains of sales. */
public final class Margin implements Metric {
  private static final String UNKNOWN = "What was sold has a cost that nobody has told. Set margin.share, the part of sales "
      + "that remains, for example 40%.";

  @Override
  public List<ReadingInfo> readings() {
    return List.of(new ReadingInfo("gross", "after the cost of what was sold", "sales × share that remains"),
        new ReadingInfo("contribution", "after winning customers too",
            "sales × share that remains − marketing cost − sales cost"));
  }

  @Override
  public List<MetricParameter> parameters() {
    return List.of(new MetricParameter("share", SHARE, "",
        "The part of sales that remains after the cost of what was sold."));
  }

  @Override
  public Figure measure(MetricContext context) {
    FigureBuilder figure = context.figure();
    Figure sales = context.of("sales");
    Optional<Double> share = context.share("share");
    figure.input("sales", sales).rows(sales.rows());
    if (share.isEmpty()) {
      return figure.absent("gross", UNKNOWN).absent("contribution", UNKNOWN).build();
    }
    figure.input("share that remains", Share.given(share.get(), Thing.RECORD));
    Spending spending = Spending.in(context);
    spending.tell(figure);
    String worked = sales.text() + " × " + Share.percent(share.get());
    figure.reading("gross", () -> gross(context, share.get()), worked);
    Optional<Money> cost = spending.together();
    if (cost.isEmpty()) {
      figure.absent("contribution",
          "What was spent on winning customers is not known. Set cac.marketing and cac.sales.");
    } else {
      figure.reading("contribution", () -> gross(context, share.get()).minus(cost.get()), worked + " − " + cost.get()
          .text());
    }
    return figure.build();
  }

  private static Money gross(MetricContext context, double share) {
    return context.value("sales", Money.class).times(share);
  }

  /** The share that remains; all of it, with a warning, when nobody has told. */
  static double assumed(MetricContext context, FigureBuilder figure) {
    Optional<Double> share = context.share("margin.share");
    if (share.isEmpty()) {
      figure.warn(Warning.Kind.ASSUMED,
          "All sales are taken for margin, since the cost of what was sold is not known. Set "
              + "margin.share.");
    } else {
      figure.input("share of sales that remains", Share.given(share.get(), Thing.RECORD));
    }
    return share.orElse(1.0);
  }
}
