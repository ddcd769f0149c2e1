package org.rapport.insight.internal.metric.sales;

import java.util.List;
import java.util.Locale;

import org.rapport.insight.InsightException;
import org.rapport.insight.clv.Span;
import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.FigureBuilder;
import org.rapport.insight.metric.MetricContext;
import org.rapport.insight.metric.ReadingInfo;
import org.rapport.insight.quantity.MoneyPer;
import org.rapport.insight.quantity.Thing;
import org.rapport.insight.spi.Metric;

/** How long it takes until a customer has brought what winning the customer cost. */
public final class Payback implements Metric {
  private static final int MONTHS = 12;

  @Override
  public List<ReadingInfo> readings() {
    return List.of(new ReadingInfo("staying", "if the customer stays", "CAC / margin of a customer in a month"),
        new ReadingInfo("leaving", "with customers leaving meanwhile",
            "ln(1 − CAC × c / m) / ln(1 − c), with margin m in a month and churn c in a month"));
  }

  @Override
  public Figure measure(MetricContext context) {
    FigureBuilder figure = context.figure();
    Figure cost = context.of("cac");
    figure.input("CAC", cost).input("churn", context.of("churn"));
    MoneyPer<?> each = context.value("cac", MoneyPer.class);
    Economics economics = Economics.of(context, figure);
    MoneyPer<Thing.Customer> monthly = economics.yearly().times(1.0 / MONTHS);
    double margin = monthly.value();
    double spent = each.value();
    String worked = each.text() + " / " + monthly.text() + " in a month";
    figure.reading("staying", () -> months(spent, margin, 0), worked);
    figure.reading("leaving", () -> months(spent, margin, monthlyChurn(context)), worked
        + ", customers leaving meanwhile");
    cost.warnings().forEach(warning -> figure.warn(warning.kind(), warning.sentence()));
    return figure.build();
  }

  private static double monthlyChurn(MetricContext context) {
    return 1 - Math.pow(1 - Economics.yearlyChurn(context), 1.0 / MONTHS);
  }

  private static Span months(double spent, double margin, double churn) {
    if (spent <= 0) {
      return Span.months(0);
    }
    if (margin <= 0) {
      throw new InsightException("Customers bring no margin, so what they cost never comes back.");
    }
    double lost = spent * churn / margin;
    if (lost >= 1) {
      throw new InsightException(String.format(Locale.ENGLISH,
          "With %.1f %% of customers leaving in a month, what they "
              + "cost never comes back.", 100 * churn));
    }
    return Span.months(churn == 0 ? spent / margin : Math.log1p(-lost) / Math.log1p(-churn));
  }
}
