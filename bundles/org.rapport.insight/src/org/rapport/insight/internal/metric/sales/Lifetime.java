package org.rapport.insight.internal.metric.sales;

import static org.rapport.insight.metric.MetricParameter.Kind.SPAN;

import java.util.List;
import java.util.Optional;

import org.rapport.insight.clv.PeriodUnit;
import org.rapport.insight.clv.Span;
import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.FigureBuilder;
import org.rapport.insight.metric.MetricContext;
import org.rapport.insight.metric.MetricParameter;
import org.rapport.insight.metric.ReadingInfo;
import org.rapport.insight.metric.Warning;
import org.rapport.insight.quantity.Share;
import org.rapport.insight.spi.Metric;
import org.rapport.mining.evaluation.Interval;

/** How long customers stay. */
public final class Lifetime implements Metric {
  static final String CHURN = "churn";
  static final String CYCLE = "cycle";
  private static final String CARRIED = "Wilson interval of churn, carried through";

  @Override
  public List<ReadingInfo> readings() {
    return List.of(new ReadingInfo(CHURN, "from churn per period", "length of the period / churn"),
        new ReadingInfo(CYCLE, "from the purchase cycle", "purchase cycle × 1 / churn"));
  }

  @Override
  public List<MetricParameter> parameters() {
    return List.of(new MetricParameter("horizon", SPAN, "20 years",
        "H: no lifetime is longer than this; without churn it "
            + "would have no end."));
  }

  @Override
  public Figure measure(MetricContext context) {
    FigureBuilder figure = context.figure();
    Figure churn = context.of("churn");
    Figure cycle = context.of("cycle");
    figure.input("churn", churn).input("length of the period", context.period().years()).input("purchase cycle", cycle);
    double horizon = context.lengths().in(context.span("horizon"), PeriodUnit.YEAR).count();
    double years = context.period().years().count();
    Share share = context.value("churn", Share.class);
    if (share.fraction() == 0 || years / share.fraction() > horizon) {
      figure.warn(Warning.Kind.CAPPED, "With a churn of " + share.text() + " customers would stay for longer than "
          + context.span("horizon").text() + ": the lifetime is cut there.");
    }
    String worked = context.period().years().text() + " / " + Share.percent(share.fraction());
    Optional<Interval> interval = interval(share, years, horizon);
    if (interval.isPresent()) {
      figure.reading(CHURN, () -> Span.years(capped(years, share, horizon)), interval.get(), CARRIED, worked, "");
    } else {
      figure.reading(CHURN, () -> Span.years(capped(years, share, horizon)), worked);
    }
    figure.reading(CYCLE, () -> Span.years(capped(years * context.value("cycle", Span.class).count() / context.period()
        .length().count(), share, horizon)), cycle.text() + " / " + Share.percent(share.fraction()),
        "1 / churn counts periods, not purchases: multiplied with the purchase cycle it is a lifetime only if churn is per "
            + "purchase.");
    if (!List.of(LostCustomers.PERIOD).contains(churn.definition().reading())) {
      figure.warn(Warning.Kind.ASSUMED, "Churn by the reading \"" + churn.definition().reading()
          + "\" is taken for churn "
          + "per period, which it is only if nobody was lost before.");
    }
    return figure.build();
  }

  private static Optional<Interval> interval(Share churn, double years, double horizon) {
    if (!churn.isCounted()) {
      return Optional.empty();
    }
    Interval wilson = churn.wilson();
    return Optional.of(new Interval(Math.min(horizon, years / wilson.high()), wilson.low() == 0 ? horizon : Math.min(
        horizon, years / wilson.low())));
  }

  private static double capped(double length, Share churn, double horizon) {
    return churn.fraction() == 0 ? horizon : Math.min(horizon, length / churn.fraction());
  }
}
