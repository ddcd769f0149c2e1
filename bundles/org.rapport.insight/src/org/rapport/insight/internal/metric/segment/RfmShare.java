package org.rapport.insight.internal.metric.segment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.rapport.insight.InsightException;
import org.rapport.insight.facts.CustomerTotals;
import org.rapport.insight.facts.Orders.LeftOut;
import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.FigureBuilder;
import org.rapport.insight.metric.FigureRows;
import org.rapport.insight.metric.MetricContext;
import org.rapport.insight.metric.MetricParameter;
import org.rapport.insight.metric.ReadingInfo;
import org.rapport.insight.metric.Warning;
import org.rapport.insight.quantity.Count;
import org.rapport.insight.quantity.Share;
import org.rapport.insight.quantity.Thing;
import org.rapport.insight.rfm.Rfm;
import org.rapport.insight.rfm.RfmFacts;
import org.rapport.insight.rfm.RfmGroup;
import org.rapport.insight.rfm.RfmSegment;
import org.rapport.insight.rfm.RfmSettings;
import org.rapport.insight.spi.Metric;

/** Which part of the customers is in a named RFM segment, at the end of the period. */
public final class RfmShare implements Metric {
  private static final MetricParameter BINS = new MetricParameter("bins", MetricParameter.Kind.NUMBER, "5",
      "How many scores there are, 2 to 10.");
  /** Fewer customers than this make rough quantiles. */
  private static final int FEW = 30;

  @Override
  public List<ReadingInfo> readings() {
    return Arrays.stream(RfmSegment.values()).map(s -> new ReadingInfo(id(s), s.title().toLowerCase(Locale.ENGLISH),
        "customers of whom " + s.rule() + " / customers; FM is the mean of the scores of frequency and monetary value"))
        .toList();
  }

  private static String id(RfmSegment segment) {
    return segment.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public List<MetricParameter> parameters() {
    return List.of(BINS);
  }

  @Override
  public Figure measure(MetricContext context) {
    Rfm rfm = Rfm.of(facts(context), settings(context));
    FigureBuilder figure = context.figure();
    Count<Thing.Customer> customers = Count.of(rfm.facts().size(), Thing.CUSTOMER);
    figure.input("customers", customers);
    for (RfmGroup group : rfm.groups()) {
      figure.reading(id(group.segment()), () -> Share.of(group.customers(), customers.number(), Thing.CUSTOMER),
          String.format(Locale.ENGLISH, "%,d / %,d customers", group.customers(), customers.number()), group.segment()
              .advice());
      if (id(group.segment()).equals(context.definition().reading())) {
        figure.rows(FigureRows.of("account", group.customers(), () -> rfm.members(group.segment())));
      }
    }
    if (rfm.facts().size() < FEW) {
      figure.warn(Warning.Kind.TOO_FEW_ROWS, "Only " + customers.text() + " ordered: their quantiles are rough.");
    }
    return noted(figure, context).build();
  }

  private static RfmSettings settings(MetricContext context) {
    String bins = context.parameter(BINS.name()).orElse(BINS.otherwise()).strip();
    if (!bins.matches("\\d{1,4}")) {
      throw new InsightException("Scores need 2 to 10 bins, not " + bins + ".");
    }
    return RfmSettings.quantiles(Integer.parseInt(bins));
  }

  /** All that customers have ordered up to the period's end. */
  private static RfmFacts facts(MetricContext context) {
    CustomerTotals totals = context.totals();
    double[] money = totals.sales(context.orders(), context.amounts(), true);
    int[] ever = totals.ever();
    int[] places = IntStream.range(0, ever.length).filter(i -> ever[i] > 0).toArray();
    long[] ids = Arrays.stream(places).mapToLong(i -> context.customers().ids()[i]).toArray();
    return RfmFacts.of(ids, i -> context.customers().label(places[i]), Arrays.stream(places).map(i -> totals.last()[i])
        .toArray(), Arrays.stream(places).map(i -> ever[i]).toArray(), Arrays.stream(places).mapToDouble(i -> money[i])
            .toArray(),
        context.period().to(), context.currency().isEmpty() ? Optional.empty() : Optional.of(context.currency()),
        ever.length - places.length, List.of());
  }

  private static FigureBuilder noted(FigureBuilder figure, MetricContext context) {
    LeftOut left = context.orders().leftOut();
    note(figure, left.cancelled(), "%,d cancelled orders don't count.");
    note(figure, left.withoutDay() + left.withoutCustomer(), "%,d orders have no day or account and are left out.");
    note(figure, context.totals().later(), "%,d orders are dated after " + context.period().to() + " and don't count.");
    return figure;
  }

  private static void note(FigureBuilder figure, long number, String sentence) {
    if (number > 0) {
      figure.warn(Warning.Kind.LEFT_OUT, String.format(Locale.ENGLISH, sentence, number));
    }
  }
}
