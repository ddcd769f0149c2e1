package org.rapport.insight.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.rapport.insight.InsightException;
import org.rapport.insight.clv.Span;
import org.rapport.insight.internal.statistics.PoissonBinomial;
import org.rapport.mining.evaluation.Intervals;
import org.rapport.model.StageKind;

/** Pipelines on cases one can count by hand, and forecasts against all possible outcomes. */
class PipelineTest {
  static final List<PipelineStage> STAGES = List.of(new PipelineStage(1, 9, "Lead", 1, 0.1, StageKind.OPEN),
      new PipelineStage(2, 9, "Offer", 2, 0.5, StageKind.OPEN), new PipelineStage(3, 9, "Won", 3, 1, StageKind.WON),
      new PipelineStage(4, 9, "Lost", 4, 0, StageKind.LOST));
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final LocalDate END = LocalDate.of(2026, 6, 30);

  /** Stage index, amount, own probability, days after the first of June. */
  private static Opportunities opportunities(double[]... rows) {
    int n = rows.length;
    Opportunities.Rows columns = new Opportunities.Rows(new long[n], new int[n], new double[n], new String[n],
        new double[n], new int[n]);
    for (int i = 0; i < n; i++) {
      columns.id()[i] = 100L + i;
      columns.stage()[i] = (int) rows[i][0];
      columns.amount()[i] = rows[i][1];
      columns.currency()[i] = "EUR";
      columns.probability()[i] = rows[i].length > 2 ? rows[i][2] : Double.NaN;
      columns.closeDay()[i] = rows[i].length > 3 ? (int) (JUNE.toEpochDay() + rows[i][3]) : (int) JUNE.toEpochDay();
    }
    return Opportunities.of(STAGES, columns);
  }

  @Test
  void winRateByCountAndByAmount() {
    WinRate rate = WinRate.of(opportunities(new double[][]{{2, 100}, {2, 300}, {3, 100}, {3, Double.NaN}, {0, 999}, {2,
        -5}}));
    assertEquals(3, rate.won());
    assertEquals(2, rate.lost());
    assertEquals(0.6, rate.rate().value());
    assertEquals(Intervals.wilson(3, 5), rate.rate().interval());
    assertEquals(0.8, rate.amountRate().orElseThrow().value());
    double effective = 500.0 * 500 / (100 * 100 + 300 * 300 + 100 * 100);
    assertEquals(Intervals.wilson(0.8 * effective, effective).low(), rate.amountRate().orElseThrow().interval().low(),
        1e-12);
    assertEquals(2, rate.withoutAmount());
    assertEquals(Optional.empty(), WinRate.of(opportunities(new double[]{2, Double.NaN})).amountRate());
    assertThrows(InsightException.class, () -> WinRate.of(opportunities(new double[]{0, 1})));
    assertThrows(InsightException.class, () -> WinRate.of(Opportunities.none()));
  }

  private static Instant day(int number) {
    return Instant.parse("2026-01-01T00:00:00Z").plusSeconds(86_400L * number);
  }

  private static StageVisit visit(long opportunity, long stage, @Nullable Integer from, @Nullable Integer to) {
    return new StageVisit(opportunity, stage, from == null ? null : day(from), to == null ? null : day(to));
  }

  @Test
  void wayThroughTheStages() {
    List<StageVisit> visits = List.of(visit(1, 1, 0, 10), visit(1, 2, 10, 30), visit(1, 3, 30, null), visit(2, 1, 0,
        20), visit(2, 4, 20, null), visit(3, 1, 5, null), visit(4, 2, null, 8), visit(4, 1, 8, 9), visit(4, 2, 9, 12),
        visit(4, 4, 12, null), visit(5, 2, null, null), visit(6, 1, 3, 7), visit(6, 3, 7, null));
    StageFunnel funnel = StageFunnel.of(STAGES, visits, day(40));
    assertEquals(6, funnel.opportunities());
    assertEquals(1, funnel.withoutHistory(), "opportunity 5");
    StageFigures lead = funnel.stage(1).orElseThrow();
    assertEquals(List.of(5, 3, 1, 1), List.of(lead.reached(), lead.advanced(), lead.dropped(), lead.there()));
    assertEquals(0.75, lead.conversion().orElseThrow().value());
    assertEquals(List.of(2, 2), List.of(lead.won(), lead.lost()));
    assertEquals(Intervals.wilson(2, 4), lead.winRate().orElseThrow().interval());
    assertEquals(5, lead.time().visits());
    assertEquals(Optional.of(Span.days(10)), lead.time().median(), "1, 4, 10, 20 and more than 35 days");
    StageFigures offer = funnel.stage(2).orElseThrow();
    assertEquals(List.of(3, 1, 1, 1), List.of(offer.reached(), offer.advanced(), offer.dropped(), offer.there()));
    assertEquals(2, offer.time().unknown());
    assertEquals(2, offer.time().visits());
    assertEquals(Optional.empty(), funnel.stage(3), "an end is no stage to go through");
    assertThrows(InsightException.class, () -> StageFunnel.of(STAGES, List.of(), day(1)));
  }

  @Test
  void velocity() {
    WinRate rate = WinRate.of(opportunities(new double[][]{{2, 100}, {2, 300}, {3, 100}, {3, 50}}));
    SalesVelocity velocity = SalesVelocity.of(10, rate, new double[]{100, 300}, new double[]{20, 30, 40});
    assertEquals(10 * 0.5 * 200 / 30, velocity.perDay().value(), 1e-12);
    double variance = 0.5 / (0.5 * 4) + 10_000 / (200.0 * 200) + 100 / 3.0 / (30 * 30);
    assertEquals(velocity.perDay().value() * Math.exp(1.959963984540054 * Math.sqrt(variance)), velocity.perDay()
        .interval().high(), 1e-9);
    for (Runnable bad : List.<Runnable>of(() -> SalesVelocity.of(1, rate, new double[0], new double[]{1}),
        () -> SalesVelocity.of(1, rate, new double[]{1}, new double[0]), () -> SalesVelocity.of(1, rate, new double[]{
            -1}, new double[]{1}), () -> SalesVelocity.of(1, rate, new double[]{1}, new double[]{0}))) {
      assertTrue(String.valueOf(assertThrows(InsightException.class, bad::run).getMessage()).endsWith("."));
    }
  }

  @Test
  void poissonBinomialIsTheSumOverAllOutcomes() {
    double[] events = {0.1, 0.5, 0.9, 0.3, 1, 0, 0.25};
    double[] expected = new double[events.length + 1];
    for (int outcome = 0; outcome < 1 << events.length; outcome++) {
      double probability = 1;
      for (int i = 0; i < events.length; i++) {
        probability *= (outcome >> i & 1) == 1 ? events[i] : 1 - events[i];
      }
      expected[Integer.bitCount(outcome)] += probability;
    }
    PoissonBinomial distribution = PoissonBinomial.of(events);
    for (int k = 0; k <= events.length; k++) {
      assertEquals(expected[k], distribution.probability(k), 1e-15);
    }
    assertEquals(1, distribution.quantile(0.01));
  }

  private static final double[][] OPEN = {{0, 1000, Double.NaN, 3}, {0, 700, 0.3, 9}, {1, 400, Double.NaN, 10}, {1, 350,
      Double.NaN, 10}, {1, 90, 0.9, 29}, {1, 2_100, Double.NaN, 0}, {2, 5_000, Double.NaN, 2}, {3, 5_000, Double.NaN,
          2}, {1, 60, Double.NaN, -1}, {1, 80, Double.NaN, 30}, {1, Double.NaN, Double.NaN, 5}};

  @Test
  void forecastAgainstAllOutcomes() {
    Forecast forecast = Forecaster.byStage(42).forecast(opportunities(OPEN), JUNE, END);
    double[] amounts = {1000, 700, 400, 350, 90, 2_100};
    double[] probabilities = {0.1, 0.3, 0.5, 0.5, 0.9, 0.5};
    assertEquals(6, forecast.opportunities());
    assertEquals(100 + 210 + 200 + 175 + 81 + 1050, forecast.expected().value(), 1e-9);
    assertEquals(2.8, forecast.wins(), 1e-12);
    Map<Double, Double> outcomes = new TreeMap<>();
    for (int outcome = 0; outcome < 64; outcome++) {
      double probability = 1;
      double sum = 0;
      for (int i = 0; i < 6; i++) {
        boolean won = (outcome >> i & 1) == 1;
        probability *= won ? probabilities[i] : 1 - probabilities[i];
        sum += won ? amounts[i] : 0;
      }
      outcomes.merge(sum, probability, Double::sum);
    }
    assertEquals(quantile(outcomes, 0.025), forecast.expected().interval().low(), 100);
    assertEquals(quantile(outcomes, 0.975), forecast.expected().interval().high(), 100);
    assertEquals(new Forecast.LeftOut(1, 60, 1, 0, 1, 0), forecast.leftOut());
    assertEquals(List.of("Lead", "Offer"), forecast.lines().stream().map(ForecastLine::stage).toList());
    assertEquals(310.0 / 1700, forecast.line("Lead").orElseThrow().probability(), 1e-12);
    assertEquals(List.of(100L, 101L, 102L, 103L, 104L, 105L), forecast.rows());
    assertEquals(forecast, Forecaster.byStage(42).forecast(opportunities(OPEN), JUNE, END), "same seed, same forecast");
  }

  private static double quantile(Map<Double, Double> outcomes, double level) {
    double sum = 0;
    for (Map.Entry<Double, Double> outcome : outcomes.entrySet()) {
      sum += outcome.getValue();
      if (sum >= level) {
        return outcome.getKey();
      }
    }
    return Double.NaN;
  }

  @Test
  void littleObservedMeansAWideInterval() {
    Map<Long, StageRecord> few = Map.of(1L, new StageRecord(1, 9), 2L, new StageRecord(2, 2));
    Map<Long, StageRecord> many = Map.of(1L, new StageRecord(150, 1350), 2L, new StageRecord(5000, 5000));
    List<double[]> rows = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      rows.add(new double[]{1, 100, Double.NaN, 1});
    }
    Opportunities open = opportunities(rows.toArray(double[][]::new));
    Forecast wide = Forecaster.observed(few, 1).forecast(open, JUNE, END);
    Forecast narrow = Forecaster.observed(many, 1).forecast(open, JUNE, END);
    assertEquals(10_000, wide.expected().value(), 1e-9);
    assertEquals(10_000, narrow.expected().value(), 1e-9);
    // binomial of 200 with a half: standard deviation 7.07 opportunities
    assertEquals(2 * 1.96 * 7.07 * 100, narrow.expected().interval().width(), 120);
    // beta binomial with 2.5 and 2.5: standard deviation 0.204 of the probability
    assertTrue(wide.expected().interval().width() > 3 * narrow.expected().interval().width());
    assertEquals(1, Forecaster.observed(Map.of(), 1).forecast(opportunities(new double[]{1, 100, 0.5, 1}), JUNE, END)
        .leftOut().withoutProbability());
  }

  @Test
  void nothingDueIsAForecastOfNothing() {
    Forecast forecast = Forecaster.byStage(1).forecast(Opportunities.none(), JUNE, END);
    assertEquals(0, forecast.expected().value());
    assertEquals(0, forecast.expected().interval().width());
    assertThrows(InsightException.class, () -> Forecaster.byStage(1).forecast(Opportunities.none(), END, JUNE));
    Opportunities.Rows two = new Opportunities.Rows(new long[]{1, 2}, new int[]{0, 0}, new double[]{5, 5},
        new String[]{"EUR", "USD"}, new double[]{0.5, 0.5}, new int[]{0, 0});
    assertThrows(InsightException.class, () -> Forecaster.byStage(1).forecast(Opportunities.of(STAGES, two), JUNE,
        END));
  }
}
