package org.rapport.insight.internal.metric.pipeline;

import java.util.List;

import org.rapport.insight.InsightException;
import org.rapport.insight.clv.PeriodUnit;
import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.FigureBuilder;
import org.rapport.insight.metric.MetricContext;
import org.rapport.insight.metric.ReadingInfo;
import org.rapport.insight.metric.Warning;
import org.rapport.insight.pipeline.Opportunities;
import org.rapport.insight.pipeline.SalesVelocity;
import org.rapport.insight.pipeline.WinRate;
import org.rapport.insight.quantity.Count;
import org.rapport.insight.quantity.MoneyPer;
import org.rapport.insight.quantity.RatePer;
import org.rapport.insight.quantity.Share;
import org.rapport.insight.quantity.Thing;
import org.rapport.insight.spi.Metric;

/** How much money the pipeline brings in a day. */
public final class SalesVelocityMetric implements Metric {

  @Override
  public List<ReadingInfo> readings() {
    return List.of(new ReadingInfo("day", "per day",
        "open opportunities × win rate × average amount won / mean time from creation until won"));
  }

  @Override
  public List<String> needs() {
    return PipelineFacts.NEEDS;
  }

  @Override
  public Figure measure(MetricContext context) {
    PipelineFacts facts = PipelineFacts.of(context);
    Opportunities closed = facts.closed(context);
    if (closed.size() == 0) {
      throw new InsightException("No opportunity was won or lost from " + context.period()
          + ", so there is no sales velocity.");
    }
    Opportunities converted = facts.converted(context, closed);
    Opportunities won = converted.where(row -> converted.won(row) && Double.isFinite(converted.amount(row)));
    double[] amounts = new double[won.size()];
    for (int row = 0; row < amounts.length; row++) {
      amounts[row] = won.amount(row);
    }
    double[] cycles = SalesCycle.Ways.of(facts.opportunities().stages(), PipelineFacts.visits(context), PipelineFacts
        .now(context)).won.stream().mapToDouble(Double::doubleValue).toArray();
    int open = facts.count(facts.opportunities()::open);
    SalesVelocity velocity = SalesVelocity.of(open, WinRate.of(converted), amounts, cycles);
    String unit = facts.currency().isEmpty() ? "money" : facts.currency();
    FigureBuilder figure = context.figure().rows(PipelineFacts.rows(facts.opportunities().where(facts
        .opportunities()::open)));
    figure.input("open opportunities", Count.of(open, Thing.OPPORTUNITY)).input("win rate", Share.given(velocity
        .winRate(), Thing.OPPORTUNITY)).input("average amount won", MoneyPer.of(velocity.averageAmount(), facts
            .currency(), Thing.OPPORTUNITY)).input("sales cycle", velocity.cycle());
    figure.reading("day", () -> new RatePer(velocity.perDay().value(), unit, PeriodUnit.DAY), velocity.perDay()
        .interval(), velocity.perDay().method(), open + " × " + Share.percent(velocity.winRate()) + " × " + MoneyPer.of(
            velocity.averageAmount(), facts.currency(), Thing.OPPORTUNITY).text() + " / " + velocity.cycle(), "");
    if (amounts.length < PipelineFacts.FEW) {
      figure.warn(Warning.Kind.TOO_FEW_ROWS, "Only " + amounts.length
          + " opportunities were won: look at the interval.");
    }
    return figure.build();
  }
}
