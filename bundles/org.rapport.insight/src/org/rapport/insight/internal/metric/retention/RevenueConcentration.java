package org.rapport.insight.internal.metric.retention;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.rapport.insight.chart.CustomerCharts;
import org.rapport.insight.concentration.Concentration;
import org.rapport.insight.concentration.TopShare;
import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.FigureBuilder;
import org.rapport.insight.metric.FigureRows;
import org.rapport.insight.metric.MetricContext;
import org.rapport.insight.metric.ReadingInfo;
import org.rapport.insight.metric.Warning;
import org.rapport.insight.quantity.Count;
import org.rapport.insight.quantity.Money;
import org.rapport.insight.quantity.Plain;
import org.rapport.insight.quantity.Share;
import org.rapport.insight.quantity.Thing;
import org.rapport.insight.spi.ChartedMetric;
import org.rapport.mining.chart.ChartSpec;
import org.rapport.mining.evaluation.Estimate;

/** How much of the sales comes from how few customers. */
public final class RevenueConcentration implements ChartedMetric {
  private static final int FEW = 30;

  @Override
  public List<ReadingInfo> readings() {
    return List.of(top(20), top(10), top(5), top(1), new ReadingInfo("gini", "Gini coefficient",
        "Σ (2i − n − 1) xᵢ / (n Σ xᵢ), sales xᵢ rising: 0 when all buy the same, near 1 when one buys all"),
        new ReadingInfo("hhi", "HHI", "Σ (share of sales)²: 1/n when all buy the same, 1 when one buys all"));
  }

  private static ReadingInfo top(int percent) {
    return new ReadingInfo("top" + percent, "top " + percent + " %", "sales of the " + percent
        + " % of customers with the most sales / sales, customers rounded up");
  }

  @Override
  public Figure measure(MetricContext context) {
    double[] sales = context.sales();
    Concentration found = Concentration.of(sales);
    FigureBuilder figure = context.figure();
    figure.input("customers with sales above 0", Count.of(found.customers(), Thing.CUSTOMER)).input("their sales", Money
        .ofSum(found.revenue(), context.currency()));
    for (TopShare top : found.top()) {
      int percent = (int) Math.round(100 * top.part());
      figure.reading("top" + percent, () -> Share.given(top.share(), Thing.CUSTOMER), top.customers() + " of " + found
          .customers() + " customers: " + Money.ofSum(top.share() * found.revenue(), context.currency()).text() + " / "
          + Money.ofSum(found.revenue(), context.currency()).text());
    }
    Estimate gini = found.gini();
    figure.reading("gini", () -> new Plain(gini.value(), ""), gini.interval(), gini.method(), found.customers()
        + " customers", "");
    figure.reading("hhi", () -> new Plain(found.hhi(), ""), found.customers() + " customers", String.format(
        Locale.ENGLISH, "as concentrated as %.1f customers who all buy the same", 1 / found.hhi()));
    figure.rows(FigureRows.of("account", found.top(0.2).customers(), () -> largest(sales, found.top(0.2).customers(),
        context.customers().ids())));
    if (found.negativeRevenue() < 0) {
      figure.warn(Warning.Kind.LEFT_OUT, "Customers to whom more was refunded than they paid are left out: "
          + Money.ofSum(found.negativeRevenue(), context.currency()).text() + ".");
    }
    if (found.customers() < FEW) {
      figure.warn(Warning.Kind.TOO_FEW_ROWS, "Only " + found.customers()
          + " customers bought: parts of them are rough.");
    }
    return figure.build();
  }

  @Override
  public List<ChartSpec> charts(MetricContext context, Locale locale) {
    return List.of(CustomerCharts.in(locale).lorenz(Concentration.of(context.sales())));
  }

  private static long[] largest(double[] sales, int count, long[] ids) {
    return Arrays.stream(IntStream.range(0, sales.length).boxed().filter(i -> sales[i] > 0).sorted(Comparator
        .<Integer>comparingDouble(i -> -sales[i]).thenComparing(i -> i)).limit(count).mapToLong(i -> ids[i]).toArray())
        .sorted().toArray();
  }
}
