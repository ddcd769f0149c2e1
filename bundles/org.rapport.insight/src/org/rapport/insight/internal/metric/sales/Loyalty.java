package org.rapport.insight.internal.metric.sales;

import java.util.List;
import java.util.Locale;

import org.rapport.insight.InsightException;
import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.FigureBuilder;
import org.rapport.insight.metric.FigureRows;
import org.rapport.insight.metric.MetricContext;
import org.rapport.insight.metric.ReadingInfo;
import org.rapport.insight.metric.Warning;
import org.rapport.insight.quantity.Count;
import org.rapport.insight.quantity.Share;
import org.rapport.insight.quantity.Thing;
import org.rapport.insight.spi.Metric;

/** Which part of the customers is loyal. */
public final class Loyalty implements Metric {
  private static final String REPEAT = "repeat";
  private static final String COMPLEMENT = "complement";
  private static final String BOTH = "both";

  @Override
  public List<ReadingInfo> readings() {
    return List.of(new ReadingInfo(REPEAT, "ordered again", "customers with 2 orders or more / customers"),
        new ReadingInfo(COMPLEMENT, "not lost", "1 − churn"),
        new ReadingInfo(BOTH, "ordered again and not lost",
            "customers with 2 orders or more who are not lost / customers"));
  }

  @Override
  public Figure measure(MetricContext context) {
    FigureBuilder figure = context.figure();
    int[] ever = context.totals().ever();
    boolean[] again = new boolean[ever.length];
    for (int i = 0; i < again.length; i++) {
      again[i] = ever[i] >= 2;
    }
    long repeated = Lost.count(again);
    Count<Thing.Customer> customers = Booked.customers(context);
    Figure churn = context.of("churn");
    figure.input("customers", customers).input("customers with 2 orders or more", Count.of(repeated, Thing.CUSTOMER))
        .input("churn", churn)
        .rows(FigureRows.of("account", repeated, () -> LostCustomers.ids(context.customers().ids(), again)))
        .reading(REPEAT, () -> Share.of(repeated, customers.number(), Thing.CUSTOMER), worked(repeated, customers
            .number()))
        .reading(COMPLEMENT, () -> context.value("churn", Share.class).rest(), "1 − " + churn.text(),
            "This says nothing that churn has not said.");
    overlap(figure, context, churn, again);
    if (context.definition().reading().equals(COMPLEMENT)) {
      figure.warn(Warning.Kind.TRUE_BY_CONSTRUCTION,
          "Loyalty is 1 − churn by this definition: it repeats churn and is no "
              + "figure of its own. Count customers who ordered again instead.");
    }
    return Booked.noted(figure, context).build();
  }

  private static void overlap(FigureBuilder figure, MetricContext context, Figure churn, boolean[] again) {
    String reading = churn.definition().reading();
    if (reading.equals(LostCustomers.LIFETIME)) {
      figure.absent(BOTH, "Churn is defined by itself, so nobody is known to be lost.");
      return;
    }
    Lost lost;
    try {
      lost = LostCustomers.by(reading, context);
    } catch (InsightException e) {
      figure.absent(BOTH, String.valueOf(e.getMessage()));
      return;
    }
    int[] ever = context.totals().ever();
    long both = 0;
    long either = 0;
    long judged = 0;
    for (int i = 0; i < again.length; i++) {
      boolean counts = lost.judged()[i] && ever[i] > 0;
      boolean stays = counts && !lost.lost()[i];
      judged += counts ? 1 : 0;
      both += stays && again[i] ? 1 : 0;
      either += stays || counts && again[i] ? 1 : 0;
    }
    long whole = judged;
    long part = both;
    figure.reading(BOTH, () -> Share.of(part, whole, Thing.CUSTOMER), worked(part, whole), either == 0 ? ""
        : "Of those who ordered again or are not lost, " + Share.percent((double) both / either) + " are both.");
  }

  private static String worked(long part, long whole) {
    return String.format(Locale.ENGLISH, "%,d / %,d customers", part, whole);
  }
}
