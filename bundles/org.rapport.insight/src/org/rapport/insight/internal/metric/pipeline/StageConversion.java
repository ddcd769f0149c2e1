package org.rapport.insight.internal.metric.pipeline;

import java.util.List;
import java.util.Locale;

import org.rapport.insight.chart.SalesCharts;
import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.FigureBuilder;
import org.rapport.insight.metric.MetricContext;
import org.rapport.insight.metric.ReadingInfo;
import org.rapport.insight.pipeline.PipelineStage;
import org.rapport.insight.pipeline.StageFigures;
import org.rapport.insight.pipeline.StageFunnel;
import org.rapport.insight.quantity.Share;
import org.rapport.insight.quantity.Thing;
import org.rapport.insight.spi.ChartedMetric;
import org.rapport.mining.chart.ChartSpec;

/** How often opportunities go on from the stages they are in. */
public final class StageConversion implements ChartedMetric {

  @Override
  public List<ReadingInfo> readings() {
    return List.of(new ReadingInfo("step", "from stage to stage", "Σ went on / Σ (went on + dropped), over all stages"),
        new ReadingInfo("first", "from the first stage to won",
            "won / (won + lost), of the opportunities that were in their pipeline's first stage"));
  }

  @Override
  public List<String> needs() {
    return PipelineFacts.NEEDS;
  }

  @Override
  public Figure measure(MetricContext context) {
    PipelineFacts facts = PipelineFacts.of(context);
    StageFunnel funnel = facts.funnel(context);
    FigureBuilder figure = context.figure().rows(PipelineFacts.rows(facts.opportunities()));
    int advanced = 0;
    int dropped = 0;
    int won = 0;
    int lost = 0;
    long pipeline = -1;
    for (StageFigures stage : funnel.stages()) {
      PipelineStage at = stage.stage();
      advanced += stage.advanced();
      dropped += stage.dropped();
      won += at.pipeline() != pipeline ? stage.won() : 0;
      lost += at.pipeline() != pipeline ? stage.lost() : 0;
      pipeline = at.pipeline();
      if (stage.conversion().isPresent()) {
        figure.input("went on from " + at.name(), Share.of(stage.advanced(), stage.advanced() + (long) stage.dropped(),
            Thing.OPPORTUNITY));
      }
    }
    PipelineFacts.note(figure, funnel);
    int left = advanced + dropped;
    int closed = won + lost;
    int went = advanced;
    int gained = won;
    figure.reading("step", () -> Share.of(went, left, Thing.OPPORTUNITY), went + " / " + left,
        "an opportunity counts once for each stage that it has left");
    figure.reading("first", () -> Share.of(gained, closed, Thing.OPPORTUNITY), gained + " / " + closed);
    return figure.build();
  }

  @Override
  public List<ChartSpec> charts(MetricContext context, Locale locale) {
    StageFunnel funnel = PipelineFacts.of(context).funnel(context);
    return List.of(SalesCharts.in(locale).funnel(funnel), SalesCharts.in(locale).conversion(funnel));
  }
}
