package org.rapport.insight.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.rapport.insight.cohort.CalendarUnit;
import org.rapport.insight.cohort.CohortTable;
import org.rapport.insight.cohort.OrderColumns;
import org.rapport.insight.concentration.Concentration;
import org.rapport.insight.clv.PeriodUnit;
import org.rapport.insight.pipeline.CurrencyOutlook;
import org.rapport.insight.pipeline.ForecastBacktest;
import org.rapport.insight.pipeline.ForecastBasis;
import org.rapport.insight.pipeline.Forecaster;
import org.rapport.insight.pipeline.Opportunities;
import org.rapport.insight.pipeline.PipelinePast;
import org.rapport.insight.pipeline.PipelineStage;
import org.rapport.insight.pipeline.StageFunnel;
import org.rapport.insight.pipeline.StageVisit;
import org.rapport.insight.quality.DataQuality;
import org.rapport.insight.quality.FieldRule;
import org.rapport.insight.quality.QualityPoint;
import org.rapport.insight.survival.Lifetimes;
import org.rapport.insight.survival.SurvivalCurve;
import org.rapport.insight.voice.SurveyAnswers;
import org.rapport.mining.chart.ChartSpec;
import org.rapport.mining.chart.ChartSpec.Bar;
import org.rapport.mining.chart.ChartSpec.HeatCell;
import org.rapport.mining.chart.ChartSpec.HeatMap;
import org.rapport.mining.chart.ChartSpec.Plot;
import org.rapport.mining.chart.Palette;
import org.rapport.mining.chart.SvgChart;
import org.rapport.model.StageKind;
import org.rapport.model.SurveyKind;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;
import org.xml.sax.InputSource;

/** Charts are complete as data: labels, ranges, words, and they can be drawn. */
class ChartsTest {
  private static final List<PipelineStage> STAGES = List.of(new PipelineStage(1, 9, "Lead", 1, 0.1, StageKind.OPEN),
      new PipelineStage(2, 9, "Offer", 2, 0.5, StageKind.OPEN), new PipelineStage(3, 9, "Won", 3, 1, StageKind.WON),
      new PipelineStage(4, 9, "Lost", 4, 0, StageKind.LOST));

  /** The drawing is well-formed XML with the chart in words. */
  private static String drawn(ChartSpec spec) {
    String svg = SvgChart.render(spec, Palette.light(), 720, 420);
    try {
      DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    } catch (Exception e) {
      throw new AssertionError(svg, e);
    }
    assertFalse(spec.accessibleText().isBlank());
    assertFalse(svg.contains("NaN"), svg);
    return svg;
  }

  private static CohortTable cohorts(int customers) {
    int[] customer = new int[2 * customers];
    int[] day = new int[2 * customers];
    double[] amount = new double[2 * customers];
    for (int i = 0; i < customers; i++) {
      int first = (int) LocalDate.of(2025, 1, 15).plusMonths(i % 6).toEpochDay();
      customer[2 * i] = i;
      customer[2 * i + 1] = i;
      day[2 * i] = first;
      day[2 * i + 1] = first + 31 * (1 + i % 4);
      amount[2 * i] = 10;
      amount[2 * i + 1] = 10;
    }
    return CohortTable.of(new OrderColumns(customers, customer, day, amount), CalendarUnit.MONTH, LocalDate.of(2025, 8,
        20));
  }

  @Test
  void cohortTriangle() {
    HeatMap map = CustomerCharts.in(Locale.ROOT).cohorts(cohorts(60));
    assertEquals(6, map.rows().size());
    assertEquals("2025-01 (10)", map.rows().get(0));
    assertEquals(8, map.columns().size());
    assertEquals("100", map.cells().get(0).get(0).text());
    assertEquals(HeatCell.NONE, map.cells().get(5).get(3));
    assertTrue(map.cells().get(5).get(2).provisional(), "August is not over");
    assertFalse(map.cells().get(0).get(1).provisional());
    assertTrue(drawn(map).contains("stroke-dasharray"));
    assertTrue(map.accessibleText().startsWith("Of 60 customers in 6 cohorts"), map.accessibleText());
    assertEquals("再次下单的客户", CustomerCharts.in(Locale.SIMPLIFIED_CHINESE).cohorts(cohorts(60)).title());
  }

  @Test
  void survivalWithBands() {
    double[] times = {6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35};
    boolean[] left = {true, true, true, false, true, false, true, false, false, true, true, false, false, false, true,
        true, false, false, false, false, false};
    Map<String, SurvivalCurve> curves = new LinkedHashMap<>();
    curves.put("", SurvivalCurve.of(Lifetimes.of(PeriodUnit.WEEK, times, left)));
    curves.put("none", SurvivalCurve.of(Lifetimes.of(PeriodUnit.WEEK, new double[]{4, 9}, new boolean[2])));
    Plot plot = CustomerCharts.in(Locale.ROOT).survival(curves);
    assertEquals(List.of("All customers", "none"), plot.series().stream().map(ChartSpec.Series::label).toList());
    assertEquals(16, plot.series().get(0).marks().size(), "two for each of seven steps, begin and end");
    assertEquals(35, plot.x().max());
    plot.series().get(0).outline().forEach(point -> assertTrue(point.y() >= 0 && point.y() <= 1));
    assertTrue(plot.accessibleText().contains("half have left after 23 weeks"), plot.accessibleText());
    assertTrue(drawn(plot).contains("<polygon"));
  }

  private static Opportunities opportunities(boolean closed) {
    return Opportunities.of(STAGES, new Opportunities.Rows(new long[]{1, 2}, new int[]{closed ? 2 : 0, closed ? 3 : 1},
        new double[]{1000, 400}, new String[]{"EUR", "EUR"}, new double[]{Double.NaN, Double.NaN}, new int[]{(int) DAY
            .toEpochDay() + 5, (int) DAY.toEpochDay() + 6}));
  }

  private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

  @Test
  void funnelForecastAndBacktest() {
    Instant then = Instant.parse("2026-01-01T00:00:00Z");
    StageFunnel funnel = StageFunnel.of(STAGES, List.of(new StageVisit(1, 1, then, then.plusSeconds(9)), new StageVisit(
        1,
        2, then.plusSeconds(9), null), new StageVisit(2, 1, then, null)), then.plusSeconds(99));
    SalesCharts charts = SalesCharts.in(Locale.ROOT);
    assertEquals(List.of(2.0, 1.0), charts.funnel(funnel).bars().stream().map(Bar::value).toList());
    drawn(charts.funnel(funnel));
    assertEquals(1, charts.conversion(funnel).bars().size());
    drawn(charts.conversion(funnel));
    CurrencyOutlook outlook = new CurrencyOutlook("EUR", List.of(Forecaster.byStage(1).forecast(opportunities(false),
        DAY,
        DAY.plusDays(30)), Forecaster.observed(Map.of(), 1).forecast(opportunities(false), DAY, DAY.plusDays(30))), List
            .of(), "");
    assertEquals(300, charts.forecast(outlook).bars().get(0).value(), 1e-9);
    drawn(charts.forecast(outlook));
    PipelinePast past = new PipelinePast() {
      @Override
      public Opportunities at(LocalDate day) {
        return opportunities(day.isAfter(DAY));
      }

      @Override
      public List<StageVisit> visits(LocalDate day) {
        return List.of();
      }
    };
    Plot test = charts.backtest(ForecastBacktest.of(past, List.of(DAY.minusDays(3), DAY), 30, ForecastBasis.STAGE, 1,
        "EUR"), "EUR");
    assertEquals(3, test.series().size());
    assertEquals(List.of(-3.0, 0.0), test.series().get(0).marks().stream().map(ChartSpec.Mark::x).toList());
    assertEquals(1000, test.series().get(1).marks().get(1).y());
    drawn(test);
  }

  @Test
  void voicesConcentrationAndQuality() {
    int day = (int) DAY.toEpochDay();
    SurveyAnswers answers = SurveyAnswers.of(SurveyKind.NPS, new int[]{10, 2, 9}, new int[]{day, day, day + 1},
        new long[3]);
    ServiceCharts charts = ServiceCharts.in(Locale.ROOT);
    ChartSpec.BarsWithIntervals voice = charts.voice(SurveyKind.NPS, answers.by(CalendarUnit.MONTH, DAY.plusDays(3)));
    assertEquals(List.of("2026-01 *", "2026-02 * +"), voice.bars().stream().map(Bar::label).toList());
    drawn(voice);
    ChartSpec.Lines lorenz = CustomerCharts.in(Locale.ROOT).lorenz(Concentration.of(new double[]{1, 2, 3, 4}));
    assertEquals(101, lorenz.lines().get(0).points().size());
    drawn(lorenz);
    Table table = Table.of(NumberColumn.of("id", 1, 2), TextColumn.of("name", "a", null));
    DataQuality quality = DataQuality.of(table, List.of(FieldRule.of("name")));
    assertEquals(0.5, charts.quality(quality).bars().get(0).value());
    drawn(charts.quality(quality));
    drawn(charts.trend(List.of(new QualityPoint(DAY, quality))));
  }

  @Test
  void everyTextExistsInBothLanguages() {
    List<ChartSpec> chinese = new ArrayList<>();
    chinese.add(CustomerCharts.in(Locale.SIMPLIFIED_CHINESE).lorenz(Concentration.of(new double[]{1, 2})));
    chinese.add(ServiceCharts.in(Locale.SIMPLIFIED_CHINESE).voice(SurveyKind.CES, List.of()));
    chinese.forEach(spec -> assertTrue(spec.title().codePoints().anyMatch(c -> c > 0x2e80), spec.title()));
    assertEquals("Concentration of revenue", CustomerCharts.in(Locale.FRENCH).lorenz(Concentration.of(new double[]{1}))
        .title());
  }
}
