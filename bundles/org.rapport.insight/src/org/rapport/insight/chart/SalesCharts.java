package org.rapport.insight.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.rapport.insight.internal.chart.ChartWords;
import org.rapport.insight.pipeline.CurrencyOutlook;
import org.rapport.insight.pipeline.Forecast;
import org.rapport.insight.pipeline.ForecastBacktest;
import org.rapport.insight.pipeline.ForecastBasis;
import org.rapport.insight.pipeline.PastForecast;
import org.rapport.insight.pipeline.StageFigures;
import org.rapport.insight.pipeline.StageFunnel;
import org.rapport.mining.chart.ChartSpec.Axis;
import org.rapport.mining.chart.ChartSpec.Bar;
import org.rapport.mining.chart.ChartSpec.BarsWithIntervals;
import org.rapport.mining.chart.ChartSpec.Mark;
import org.rapport.mining.chart.ChartSpec.Plot;
import org.rapport.mining.chart.ChartSpec.Series;
import org.rapport.mining.chart.ChartSpec.Style;
import org.rapport.mining.evaluation.Interval;

/**
 * Charts of sales pipelines, in a reader's language where there is a translation, else in English.
 *
 * @since 0.1
 */
public final class SalesCharts {
  private final ChartWords words;

  private SalesCharts(Locale locale) {
    this.words = ChartWords.of(locale);
  }

  /**
   * Charts for a reader.
   *
   * @param locale the reader's language
   */
  public static SalesCharts in(Locale locale) {
    return new SalesCharts(locale);
  }

  /** How many opportunities reached each stage. */
  public BarsWithIntervals funnel(StageFunnel funnel) {
    int most = funnel.stages().stream().mapToInt(StageFigures::reached).max().orElse(0);
    List<Bar> bars = funnel.stages().stream().map(stage -> new Bar(stage.stage().name(), stage.reached(), Optional
        .empty())).toList();
    return new BarsWithIntervals(words.text("funnel.title"), words.text("funnel.subtitle", funnel.opportunities(),
        funnel.withoutHistory()), new Axis(words.text("funnel.axis"), "", 0, Math.max(1, most)), bars, Optional.empty(),
        words.text("funnel.text", funnel.stages().stream().map(stage -> words.text("funnel.bar", stage.stage().name(),
            stage.reached())).collect(Collectors.joining("; "))));
  }

  /** How often opportunities go on from each stage that some have left. */
  public BarsWithIntervals conversion(StageFunnel funnel) {
    List<StageFigures> known = funnel.stages().stream().filter(stage -> stage.conversion().isPresent()).toList();
    List<Bar> bars = new ArrayList<>();
    known.forEach(stage -> stage.conversion().ifPresent(rate -> bars.add(new Bar(stage.stage().name(), rate.value(),
        Optional.of(rate.interval())))));
    return new BarsWithIntervals(words.text("conversion.title"), words.text("conversion.subtitle"), new Axis(words.text(
        "conversion.axis"), "%", 0, 1), bars, Optional.empty(), words.text("conversion.text", bars.stream().map(
            bar -> words.text("funnel.bar", bar.label(), ChartWords.percent(bar.value()))).collect(Collectors.joining(
                "; "))));
  }

  /** What is expected by each basis. */
  public BarsWithIntervals forecast(CurrencyOutlook outlook) {
    double most = 0;
    List<Bar> bars = new ArrayList<>();
    List<String> said = new ArrayList<>();
    for (Forecast forecast : outlook.forecasts()) {
      Interval interval = forecast.expected().interval();
      String name = words.text(forecast.basis() == ForecastBasis.STAGE ? "forecast.stage" : "forecast.observed");
      most = Math.max(most, interval.high());
      bars.add(new Bar(name, forecast.expected().value(), Optional.of(interval)));
      said.add(words.text("forecast.bar", name, ChartWords.whole(forecast.expected().value()), ChartWords.whole(interval
          .low()), ChartWords.whole(interval.high())));
    }
    LocalDate from = outlook.forecasts().get(0).from();
    LocalDate to = outlook.forecasts().get(0).to();
    return new BarsWithIntervals(words.text("forecast.title", from, to), words.text("forecast.subtitle"), new Axis(words
        .text("forecast.money"), outlook.currency(), 0, most > 0 ? 1.05 * most : 1), bars, Optional.empty(), words.text(
            "forecast.text", from, to, String.join("; ", said)));
  }

  /**
   * Earlier forecasts with intervals, what the opportunities counted on brought, and what was won in all.
   *
   * @param test the forecasts
   * @param currency the currency of all amounts, "" for none
   */
  public Plot backtest(ForecastBacktest test, String currency) {
    List<Mark> expected = new ArrayList<>();
    List<Mark> counted = new ArrayList<>();
    List<Mark> all = new ArrayList<>();
    List<String> said = new ArrayList<>();
    LocalDate last = test.forecasts().get(test.forecasts().size() - 1).day();
    double most = 0;
    for (PastForecast past : test.forecasts()) {
      double x = past.day().toEpochDay() - (double) last.toEpochDay();
      Interval interval = past.forecast().expected().interval();
      expected.add(new Mark(x, past.forecast().expected().value(), Optional.of(interval)));
      counted.add(Mark.of(x, past.ofForecast()));
      all.add(Mark.of(x, past.actual()));
      most = Math.max(most, Math.max(interval.high(), past.actual()));
      said.add(words.text("backtest.point", past.day(), ChartWords.whole(past.forecast().expected().value()), ChartWords
          .whole(past.ofForecast())));
    }
    double first = expected.get(0).x();
    Axis time = new Axis(words.text("backtest.time", last), "", Math.min(-1, first), 0);
    Axis money = new Axis(words.text("forecast.money"), currency, 0, most > 0 ? 1.05 * most : 1);
    List<Series> series = List.of(Series.of(words.text("backtest.expected"), Style.POINTS, expected),
        Series.of(words.text("backtest.actual"), Style.JOINED, counted),
        Series.of(words.text("backtest.all"), Style.REFERENCE, all));
    return new Plot(words.text("backtest.title"), words.text("backtest.subtitle", test.inside(), test.graded()), time,
        money, series, words.text("backtest.text", String.join("; ", said)));
  }
}
