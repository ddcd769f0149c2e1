package org.rapport.insight.internal.metric.sales;

import static org.rapport.insight.metric.MetricParameter.Kind.NUMBER;
import static org.rapport.insight.metric.MetricParameter.Kind.SHARE;
import static org.rapport.insight.metric.MetricParameter.Kind.SPAN;
import static org.rapport.insight.metric.MetricParameter.Kind.TEXT;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.InsightException;
import org.rapport.insight.clv.Span;
import org.rapport.insight.facts.Orders;
import org.rapport.insight.facts.Period;
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
import org.rapport.insight.spi.Metric;

/** Which part of the customers is lost. */
public final class Churn implements Metric {
  private static final List<String> SIMPLE = List.of(LostCustomers.PERIOD, LostCustomers.SILENCE,
      LostCustomers.INTERVAL,
      LostCustomers.ALIVE, LostCustomers.STATUS, LostCustomers.CONTRACT);
  private static final String STATUS_REMARK = "The status is that of the day the facts were read, whatever the period; "
      + "prospects don't count.";

  @Override
  public List<ReadingInfo> readings() {
    return List.of(new ReadingInfo(LostCustomers.PERIOD, "not back in this period",
        "customers of the period before without an order in this one / customers of the period before"),
        new ReadingInfo(LostCustomers.SILENCE, "silent for long",
            "customers without an order for longer than D / customers"),
        new ReadingInfo(LostCustomers.INTERVAL, "silent for longer than usual for them",
            "customers silent for longer than k × their own mean interval between orders / customers with 3 orders or more"),
        new ReadingInfo(LostCustomers.ALIVE, "probably gone", "customers with P(alive) < t by MBG/NBD / customers"),
        new ReadingInfo(LostCustomers.STATUS, "marked as lost",
            "accounts of status lost / accounts that are no prospects"),
        new ReadingInfo(LostCustomers.CONTRACT, "contract ended",
            "accounts whose contract ended up to the period's end / accounts with a contract"),
        new ReadingInfo(LostCustomers.LIFETIME, "silent for longer than the lifetime",
            "customers without an order for longer than the customer lifetime / customers, where lifetime = period / churn"));
  }

  @Override
  public List<MetricParameter> parameters() {
    return List.of(new MetricParameter("silence", SPAN, "180 days",
        "D: after how long without an order a customer is lost."),
        new MetricParameter("intervals", NUMBER, "3",
            "k: after how many of the own usual intervals a customer is lost."),
        new MetricParameter("alive", SHARE, "50%", "t: the probability of being alive below which a customer is lost."),
        new MetricParameter("contract", TEXT, "", "The field of accounts with the day on which the contract ends."));
  }

  @Override
  public Figure measure(MetricContext context) {
    FigureBuilder figure = context.figure();
    String chosen = context.definition().reading();
    for (String reading : SIMPLE) {
      Lost lost = lost(reading, context, figure);
      if (lost != null) {
        figure.reading(reading, lost::share, worked(lost), remark(reading, context, lost));
        if (reading.equals(chosen)) {
          explain(figure, context, lost);
        }
      }
    }
    byLifetime(figure, context, chosen);
    if (chosen.equals(LostCustomers.PERIOD)) {
      warnOfBeginning(figure, context);
    } else if (chosen.equals(LostCustomers.ALIVE)) {
      figure.warn(Warning.Kind.ESTIMATED, "Who is gone is estimated by a model; nobody has been asked.");
    }
    return Booked.noted(figure, context).build();
  }

  private static @Nullable Lost lost(String reading, MetricContext context,
      FigureBuilder figure) {
    try {
      return LostCustomers.by(reading, context);
    } catch (InsightException e) {
      figure.absent(reading, String.valueOf(e.getMessage()));
      return null;
    }
  }

  private static String worked(Lost lost) {
    return String.format(Locale.ENGLISH, "%,d / %,d customers", lost.lostCount(), lost.judgedCount());
  }

  private static void explain(FigureBuilder figure, MetricContext context, Lost lost) {
    figure.input("lost customers", Count.of(lost.lostCount(), Thing.CUSTOMER)).input("customers", Count.of(lost
        .judgedCount(), Thing.CUSTOMER)).rows(FigureRows.of("account", lost.lostCount(), () -> LostCustomers.ids(context
            .customers().ids(), lost.lost())));
    if (lost.judgedCount() < Means.FEW) {
      figure.warn(Warning.Kind.TOO_FEW_ROWS, "Only " + Count.of(lost.judgedCount(), Thing.CUSTOMER).text()
          + " can be judged: look at the interval.");
    }
  }

  private static String remark(String reading, MetricContext context, Lost lost) {
    return switch (reading) {
      case LostCustomers.PERIOD -> "The period before is " + context.period().before() + ".";
      case LostCustomers.SILENCE -> "D is " + context.span("silence").text()
          + ". All customers there ever were count, so "
          + "this is no rate per year.";
      case LostCustomers.INTERVAL -> "k is " + context.parameter("intervals").orElse("") + ". " + (context.totals()
          .customers() - lost.judgedCount()) + " customers with fewer orders can't be judged.";
      case LostCustomers.ALIVE -> "t is " + context.parameter("alive").orElse("") + (lost.judgedCount() < context
          .totals()
          .customers() ? String.format(Locale.ENGLISH, "; asked of every so manieth customer, %,d of %,d.", lost
              .judgedCount(), context.totals().customers()) : ".");
      case LostCustomers.STATUS -> STATUS_REMARK;
      default -> "";
    };
  }

  /** The reading that uses lifetime, which itself uses churn; begun with the first churn that is known otherwise. */
  private static void byLifetime(FigureBuilder figure, MetricContext context, String chosen) {
    String circle = "Lifetime is computed from churn, and this churn from lifetime: the definition is circular, and what it "
        + "gives depends on where one begins.";
    String start = SIMPLE.stream().filter(reading -> !reading.equals(LostCustomers.ALIVE) && positive(reading, context))
        .filter(reading -> reading.equals(chosen)).findFirst().orElseGet(() -> SIMPLE.stream()
            .filter(reading -> !reading.equals(LostCustomers.ALIVE) && positive(reading, context)).findFirst().orElse(
                ""));
    if (start.isEmpty()) {
      figure.absent(LostCustomers.LIFETIME, circle + " Here there is no other churn above 0 to begin with.");
    } else {
      Share begun = LostCustomers.by(start, context).share();
      Span lifetime = Span.years(context.period().years().count() / begun.fraction());
      Lost lost = LostCustomers.silent(context, lifetime);
      figure.reading(LostCustomers.LIFETIME, lost::share, worked(lost), circle + " Begun with " + begun.text()
          + " (" + start + "), lifetime is " + lifetime.text() + covered(context, lifetime));
      if (chosen.equals(LostCustomers.LIFETIME)) {
        explain(figure, context, lost);
      }
    }
    if (chosen.equals(LostCustomers.LIFETIME)) {
      figure.warn(Warning.Kind.CIRCULAR, circle);
    }
  }

  private static String covered(MetricContext context, Span lifetime) {
    long first = Long.MAX_VALUE;
    for (int day : context.totals().first()) {
      first = Math.min(first, day);
    }
    double years = (context.period().to().toEpochDay() - first) / 365.25;
    return years >= lifetime.count() ? "." : "; the orders go back only " + Span.years(years).text()
        + ", so nobody can be lost by it.";
  }

  private static boolean positive(String reading, MetricContext context) {
    try {
      Lost lost = LostCustomers.by(reading, context);
      return lost.lostCount() > 0;
    } catch (InsightException e) {
      return false; // the reading itself tells why it is absent
    }
  }

  private static void warnOfBeginning(FigureBuilder figure, MetricContext context) {
    Period before = context.period().before();
    Orders orders = context.orders();
    int first = Integer.MAX_VALUE;
    for (int day : orders.day()) {
      first = Math.min(first, day);
    }
    if (orders.size() > 0 && first > before.from().toEpochDay()) {
      figure.warn(Warning.Kind.ASSUMED, "The orders begin on " + LocalDate.ofEpochDay(first)
          + ", within the period before ("
          + before + "): its customers are not all known.");
    }
  }
}
