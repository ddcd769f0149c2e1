package org.rapport.insight.internal.metric.sales;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.FigureBuilder;
import org.rapport.insight.metric.MetricContext;
import org.rapport.insight.metric.ReadingInfo;
import org.rapport.insight.metric.Warning;
import org.rapport.insight.quantity.Count;
import org.rapport.insight.quantity.DivisionByZeroException;
import org.rapport.insight.quantity.Money;
import org.rapport.insight.quantity.MoneyPer;
import org.rapport.insight.quantity.Thing;
import org.rapport.insight.spi.Metric;
import org.rapport.mining.evaluation.Interval;

/** What customers have brought so far. */
public final class HistoricValue implements Metric {

  @Override
  public List<ReadingInfo> readings() {
    return List.of(new ReadingInfo("mean", "on average", "Σ sales up to the period's end / customers"),
        new ReadingInfo("median", "of the middle customer", "the sales that half of the customers reach"));
  }

  @Override
  public Figure measure(MetricContext context) {
    FigureBuilder figure = context.figure();
    double[] sales = context.shared("sales ever", double[].class, () -> context.totals().sales(context.orders(), context
        .amounts(), true));
    Count<Thing.Customer> customers = Booked.customers(context);
    int[] ever = context.totals().ever();
    double[] values = new double[(int) customers.number()];
    double[] one = new double[ever.length];
    double[] own = new double[ever.length];
    double sum = 0;
    int n = 0;
    for (int i = 0; i < ever.length; i++) {
      if (ever[i] > 0) {
        values[n++] = sales[i];
        one[i] = 1;
        own[i] = sales[i];
        sum += sales[i];
      }
    }
    Money together = Money.ofSum(sum, context.currency());
    figure.input("sales of all time", together).input("customers", customers);
    String worked = together.text() + " / " + customers.text();
    Optional<Interval> interval = Means.ratio(own, one);
    if (interval.isPresent()) {
      figure.reading("mean", () -> together.per(customers), interval.get(), Means.MEAN_METHOD, worked, "");
    } else {
      figure.reading("mean", () -> together.per(customers), worked);
    }
    figure.reading("median", () -> median(values, context.currency()), "the middle of " + customers.text());
    if (n > 0 && n < Means.FEW) {
      figure.warn(Warning.Kind.TOO_FEW_ROWS, "Only " + customers.text() + " have ordered.");
    }
    return Booked.noted(figure, context).build();
  }

  private static MoneyPer<Thing.Customer> median(double[] values, String currency) {
    if (values.length == 0) {
      throw new DivisionByZeroException("There are no customers, so there is none in the middle.");
    }
    Arrays.parallelSort(values);
    int middle = values.length / 2;
    double value = values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    return MoneyPer.of(Money.ofSum(value, currency).value(), currency, Thing.CUSTOMER);
  }
}
