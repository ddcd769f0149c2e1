package org.rapport.insight.internal.metric.pipeline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.rapport.insight.CustomerBase;
import org.rapport.insight.InsightException;
import org.rapport.insight.OpportunityHistory;
import org.rapport.insight.chart.SalesCharts;
import org.rapport.insight.clv.PeriodUnit;
import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.FigureBuilder;
import org.rapport.insight.metric.FigureRows;
import org.rapport.insight.metric.MetricContext;
import org.rapport.insight.metric.MetricParameter;
import org.rapport.insight.metric.ReadingInfo;
import org.rapport.insight.metric.Warning;
import org.rapport.insight.pipeline.CurrencyOutlook;
import org.rapport.insight.pipeline.Forecast;
import org.rapport.insight.pipeline.Forecaster;
import org.rapport.insight.pipeline.Opportunities;
import org.rapport.insight.pipeline.PipelineOutlook;
import org.rapport.insight.pipeline.StageRecord;
import org.rapport.insight.quantity.Count;
import org.rapport.insight.quantity.Money;
import org.rapport.insight.quantity.Thing;
import org.rapport.insight.spi.ChartedMetric;
import org.rapport.mining.chart.ChartSpec;

/** What the open opportunities will bring. */
public final class WeightedForecast implements ChartedMetric {
  private static final long SEED = 42;
  private static final int MONTHS = 12;

  @Override
  public List<ReadingInfo> readings() {
    return List.of(new ReadingInfo("stage", "by set probabilities",
        "Σ amount × probability set at the opportunity or its stage"), new ReadingInfo("observed",
            "by observed conversion",
            "Σ amount × (won + ½) / (won + lost + 1) of the opportunities that were in the stage"));
  }

  @Override
  public List<MetricParameter> parameters() {
    return List.of(new MetricParameter("horizon", MetricParameter.Kind.SPAN, "3 months",
        "How far ahead opportunities are due that count."));
  }

  @Override
  public List<String> needs() {
    return PipelineFacts.NEEDS;
  }

  private static LocalDate to(MetricContext context) {
    return context.facts().today().plusDays(Math.max(0, Math.round(context.lengths().in(context.span("horizon"),
        PeriodUnit.DAY).count()) - 1));
  }

  @Override
  public List<ChartSpec> charts(MetricContext context, Locale locale) {
    PipelineFacts facts = PipelineFacts.of(context);
    Optional<CustomerBase> base = context.facts().base().filter(found -> context.facts().moment().isEmpty());
    if (base.isEmpty()) {
      return List.of();
    }
    LocalDate today = context.facts().today();
    OpportunityHistory history = OpportunityHistory.of(base.get(), ZoneId.systemDefault(), context.monitor());
    PipelineOutlook outlook = PipelineOutlook.of(facts.opportunities(), PipelineFacts.visits(context), PipelineFacts
        .now(
            context), today, history, new PipelineOutlook.Request(today, to(context), MONTHS, SEED));
    List<ChartSpec> charts = new ArrayList<>();
    for (CurrencyOutlook each : outlook.currencies()) {
      charts.add(SalesCharts.in(locale).forecast(each));
      each.backtests().forEach(test -> charts.add(SalesCharts.in(locale).backtest(test, each.currency())));
    }
    return charts;
  }

  @Override
  public Figure measure(MetricContext context) {
    PipelineFacts facts = PipelineFacts.of(context);
    LocalDate from = context.facts().today();
    LocalDate to = to(context);
    Opportunities open = facts.converted(context, facts.opportunities().where(facts.opportunities()::open));
    Forecast set = Forecaster.byStage(SEED).forecast(open, from, to);
    FigureBuilder figure = context.figure().rows(FigureRows.of("opportunity", set.rows().size(), () -> set.rows()
        .stream().mapToLong(Long::longValue).toArray()));
    figure.input("opportunities due from " + from + " to " + to, Count.of(set.opportunities(), Thing.OPPORTUNITY))
        .input("their amounts", Money.ofSum(set.amount(), facts.currency()));
    set.lines().forEach(line -> figure.input("expected from " + (line.stage().isEmpty() ? "those without a stage" : line
        .stage()), Money.ofSum(line.expected(), facts.currency())));
    reading(figure, "stage", set, facts.currency());
    observed(figure, context, facts, open, set);
    warn(figure, set);
    return figure.build();
  }

  private static void observed(FigureBuilder figure, MetricContext context, PipelineFacts facts, Opportunities open,
      Forecast set) {
    Map<Long, StageRecord> records;
    try {
      records = StageRecord.of(facts.funnel(context));
    } catch (InsightException e) {
      figure.absent("observed", String.valueOf(e.getMessage()));
      return;
    }
    Forecast observed = Forecaster.observed(records, SEED).forecast(open, set.from(), set.to());
    if (observed.leftOut().withoutProbability() > 0) {
      figure.absent("observed", observed.leftOut().withoutProbability()
          + " of the opportunities due are in a stage from "
          + "which none was won or lost yet in the journal's time, so observed conversion says nothing about them.");
    } else {
      reading(figure, "observed", observed, facts.currency());
    }
  }

  private static void reading(FigureBuilder figure, String id, Forecast forecast, String currency) {
    figure.reading(id, () -> Money.ofSum(forecast.expected().value(), currency), forecast.expected().interval(),
        forecast.expected().method(), worked(forecast, currency),
        "opportunities are taken to be won independently of each other");
  }

  private static String worked(Forecast forecast, String currency) {
    return forecast.lines().isEmpty() ? "no opportunity is due"
        : forecast.lines().stream().map(line -> line.opportunities() + " in " + line.stage() + ": " + Money.ofSum(line
            .expected(), currency).text()).collect(Collectors.joining("; "));
  }

  private static void warn(FigureBuilder figure, Forecast forecast) {
    Forecast.LeftOut left = forecast.leftOut();
    note(figure, left.overdue(), " open opportunities were due before: close them or give them a new day.");
    note(figure, left.withoutDay(), " open opportunities have no day of closing and don't count.");
    note(figure, left.withoutAmount(), " of those due have no amount and don't count.");
    note(figure, left.withoutProbability(), " of those due have no probability and don't count.");
    figure.warn(Warning.Kind.ESTIMATED,
        "A forecast rests on probabilities that somebody set, or on few past cases: grade "
            + "it by making earlier forecasts again.");
  }

  private static void note(FigureBuilder figure, int number, String sentence) {
    if (number > 0) {
      figure.warn(Warning.Kind.LEFT_OUT, number + sentence);
    }
  }
}
