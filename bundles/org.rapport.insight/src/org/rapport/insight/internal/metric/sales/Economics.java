package org.rapport.insight.internal.metric.sales;

import java.util.Locale;

import org.rapport.insight.clv.PeriodUnit;
import org.rapport.insight.clv.Span;
import org.rapport.insight.metric.FigureBuilder;
import org.rapport.insight.metric.MetricContext;
import org.rapport.insight.quantity.Count;
import org.rapport.insight.quantity.Money;
import org.rapport.insight.quantity.MoneyPer;
import org.rapport.insight.quantity.Share;
import org.rapport.insight.quantity.Thing;

/**
 * What a customer brings and costs, as far as figures of one customer need it.
 *
 * @param yearly the margin of a customer in a year
 * @param worked how that was computed
 */
record Economics(MoneyPer<Thing.Customer> yearly, String worked) {

  /**
   * From the sales of the period.
   *
   * @throws org.rapport.insight.InsightException when there are no customers, or sales can't be told
   */
  static Economics of(MetricContext context, FigureBuilder figure) {
    Money sales = Booked.in(context).net();
    Count<Thing.Customer> active = Count.of(context.totals().active(), Thing.CUSTOMER);
    double share = Margin.assumed(context, figure);
    double years = context.period().years().count();
    figure.input("sales", context.of("sales")).input("customers with an order in the period", active);
    MoneyPer<Thing.Customer> yearly = sales.per(active).times(share).times(1 / years);
    String worked = sales.text() + " / " + active.text() + (share == 1 ? "" : " × " + Share.percent(share))
        + (years == 1 ? "" : String.format(Locale.ENGLISH, " / %.2f years", years));
    figure.input("margin of a customer in a year", yearly);
    return new Economics(yearly, worked);
  }

  /** Churn per year, from churn per period: who stays for a period stays for each part of it with the same probability. */
  static double yearlyChurn(MetricContext context) {
    double churn = context.value("churn", Share.class).fraction();
    return 1 - Math.pow(1 - churn, 1 / context.period().years().count());
  }

  /** A duration in years. */
  static double years(MetricContext context, Span span) {
    return context.lengths().in(span, PeriodUnit.YEAR).count();
  }
}
