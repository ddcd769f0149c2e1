package org.rapport.insight.pipeline;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.rapport.insight.InsightException;

/**
 * Earlier forecasts, made again with what was known then, beside what was won.
 *
 * @param basis where the probabilities came from
 * @param forecasts the forecasts, the earliest first
 * @param skipped days for which there was nothing to forecast from
 * @since 0.1
 */
public record ForecastBacktest(ForecastBasis basis, List<PastForecast> forecasts, List<LocalDate> skipped) {

  public ForecastBacktest {
    forecasts = List.copyOf(forecasts);
    skipped = List.copyOf(skipped);
  }

  /**
   * Makes earlier forecasts again.
   *
   * @param past what was known
   * @param days the days at whose end forecasts are made, rising
   * @param length how many days each forecast covers, 1 or more
   * @param basis where the probabilities come from
   * @param seed the seed of the simulations
   * @param currency the currency that counts, "" for amounts without one
   * @throws InsightException when on none of the days there was an open opportunity
   */
  public static ForecastBacktest of(PipelinePast past, List<LocalDate> days, int length, ForecastBasis basis,
      long seed, String currency) {
    if (length < 1) {
      throw new InsightException("A forecast covers 1 day or more, not " + length + ".");
    }
    Function<LocalDate, Opportunities> known = day -> inCurrency(past.at(day), currency);
    List<PastForecast> forecasts = new ArrayList<>();
    List<LocalDate> skipped = new ArrayList<>();
    for (LocalDate day : days) {
      Opportunities then = known.apply(day);
      if (then.where(then::open).size() == 0) {
        skipped.add(day);
        continue;
      }
      Forecaster forecaster = basis == ForecastBasis.STAGE ? Forecaster.byStage(seed)
          : Forecaster.observed(records(past, day, then), seed);
      Forecast forecast = forecaster.coarse().forecast(then, day.plusDays(1), day.plusDays(length));
      forecasts.add(graded(day, forecast, known.apply(day.minusDays(length)), then, known.apply(day.plusDays(
          length))));
    }
    if (forecasts.isEmpty()) {
      throw new InsightException("On none of the days asked for the database knew an open opportunity, so there is no "
          + "earlier forecast to grade. Opportunities count from the day they were entered or imported.");
    }
    return new ForecastBacktest(basis, forecasts, skipped);
  }

  private static Opportunities inCurrency(Opportunities opportunities, String currency) {
    return opportunities.where(row -> opportunities.currency(row).equals(currency) || Double.isNaN(opportunities
        .amount(row)));
  }

  private static Map<Long, StageRecord> records(PipelinePast past, LocalDate day, Opportunities then) {
    List<StageVisit> visits = past.visits(day);
    return visits.isEmpty() ? Map.of() : StageRecord.of(StageFunnel.of(then.stages(), visits, day.plusDays(1)
        .atStartOfDay(ZoneOffset.UTC).toInstant()));
  }

  private static PastForecast graded(LocalDate day, Forecast forecast, Opportunities before, Opportunities then,
      Opportunities after) {
    Map<Long, Integer> rows = then.rowsById();
    Set<Long> counted = new HashSet<>(forecast.rows());
    double of = 0;
    double others = 0;
    double created = 0;
    for (int row = 0; row < after.size(); row++) {
      double amount = after.amount(row);
      Integer earlier = rows.get(after.id(row));
      if (!after.won(row) || !Double.isFinite(amount) || earlier != null && then.won(earlier)) {
        continue;
      }
      if (earlier == null) {
        created += amount;
      } else if (counted.contains(then.id(earlier))) {
        of += amount;
      } else {
        others += amount;
      }
    }
    return new PastForecast(day, forecast, of + others + created, of, others, created, wonBetween(before, then));
  }

  private static double wonBetween(Opportunities before, Opportunities after) {
    Set<Long> won = new HashSet<>();
    for (int row = 0; row < before.size(); row++) {
      if (before.won(row)) {
        won.add(before.id(row));
      }
    }
    double sum = 0;
    for (int row = 0; row < after.size(); row++) {
      boolean now = after.won(row) && Double.isFinite(after.amount(row)) && !won.contains(after.id(row));
      sum += now ? after.amount(row) : 0;
    }
    return sum;
  }

  /** How many forecasts counted on any opportunity. */
  public long graded() {
    return forecasts.stream().filter(past -> past.forecast().opportunities() > 0).count();
  }

  /** How many of those had what came of their opportunities in their interval; 95 of 100 should. */
  public long inside() {
    return forecasts.stream().filter(past -> past.forecast().opportunities() > 0 && past.inside()).count();
  }

  /** What was forecast altogether in relation to what was won: above 1 when too much was expected; empty when nothing was won. */
  public Optional<Double> bias() {
    double actual = forecasts.stream().mapToDouble(PastForecast::actual).sum();
    double expected = forecasts.stream().mapToDouble(past -> past.forecast().expected().value()).sum();
    return actual > 0 ? Optional.of(expected / actual) : Optional.empty();
  }

  /** The mean absolute error of the forecasts. */
  public double meanError() {
    return forecasts.stream().mapToDouble(past -> Math.abs(past.error())).average().orElse(0);
  }

  /** The mean absolute error of the naive forecast that as much will be won as in as many days before. */
  public double naiveError() {
    return forecasts.stream().mapToDouble(past -> Math.abs(past.before() - past.actual())).average().orElse(0);
  }
}
