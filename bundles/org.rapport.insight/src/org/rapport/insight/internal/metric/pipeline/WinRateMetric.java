package org.rapport.insight.internal.metric.pipeline;

import java.util.List;
import java.util.Optional;

import org.rapport.insight.InsightException;
import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.FigureBuilder;
import org.rapport.insight.metric.MetricContext;
import org.rapport.insight.metric.ReadingInfo;
import org.rapport.insight.metric.Warning;
import org.rapport.insight.pipeline.Opportunities;
import org.rapport.insight.pipeline.WinRate;
import org.rapport.insight.quantity.Count;
import org.rapport.insight.quantity.Money;
import org.rapport.insight.quantity.Share;
import org.rapport.insight.quantity.Thing;
import org.rapport.insight.spi.Metric;
import org.rapport.mining.evaluation.Estimate;

/** How often opportunities closed in the period were won. */
public final class WinRateMetric implements Metric {

  @Override
  public List<ReadingInfo> readings() {
    return List.of(new ReadingInfo("count", "by number", "won / (won + lost)"), new ReadingInfo("amount", "by amount",
        "amount won / (amount won + amount lost)"));
  }

  @Override
  public List<String> needs() {
    return PipelineFacts.NEEDS;
  }

  @Override
  public Figure measure(MetricContext context) {
    PipelineFacts facts = PipelineFacts.of(context);
    Opportunities closed = facts.closed(context);
    int withoutDay = facts.count(row -> !facts.opportunities().open(row) && facts.opportunities().closeDay(
        row) == Opportunities.NO_DAY);
    FigureBuilder figure = context.figure().rows(PipelineFacts.rows(closed));
    if (withoutDay > 0) {
      figure.warn(Warning.Kind.LEFT_OUT, withoutDay + " closed opportunities have no day of closing and are left out.");
    }
    if (closed.size() == 0) {
      throw new InsightException("No opportunity was won or lost from " + context.period()
          + ", so there is no win rate.");
    }
    WinRate rate = WinRate.of(closed);
    if (closed.size() < PipelineFacts.FEW) {
      figure.warn(Warning.Kind.TOO_FEW_ROWS, "Only " + closed.size() + " opportunities were closed: look at the "
          + "interval.");
    }
    figure.input("won", Count.of(rate.won(), Thing.OPPORTUNITY)).input("lost", Count.of(rate.lost(),
        Thing.OPPORTUNITY));
    figure.reading("count", () -> Share.of(rate.won(), rate.won() + rate.lost(), Thing.OPPORTUNITY), rate.won() + " / ("
        + rate.won() + " + " + rate.lost() + ")");
    try {
      byAmount(figure, WinRate.of(facts.converted(context, closed)), facts.currency());
    } catch (InsightException e) {
      figure.reading("amount", () -> {
        throw e;
      }, "");
    }
    return figure.build();
  }

  private static void byAmount(FigureBuilder figure, WinRate rate, String currency) {
    Optional<Estimate> share = rate.amountRate();
    if (share.isEmpty()) {
      figure.absent("amount", "No closed opportunity has an amount above 0.");
      return;
    }
    if (rate.withoutAmount() > 0) {
      figure.warn(Warning.Kind.LEFT_OUT, rate.withoutAmount() + " closed opportunities have no amount above 0 and no "
          + "part in the rate by amount.");
    }
    Money won = Money.ofSum(rate.wonAmount(), currency);
    Money lost = Money.ofSum(rate.lostAmount(), currency);
    figure.input("amount won", won).input("amount lost", lost).reading("amount", () -> Share.given(share.get().value(),
        Thing.OPPORTUNITY), share.get().interval(), share.get().method(), won.text() + " / (" + won.text() + " + "
            + lost.text() + ")", "");
  }
}
