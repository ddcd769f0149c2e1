package org.rapport.insight.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rapport.insight.InsightException;

/**
 * What a pipeline promises: forecasts in each currency, and the way through its stages that they rest on.
 *
 * @param from the first day of the forecast
 * @param to its last day
 * @param currencies the forecasts, by currency
 * @param funnel the way through the stages; empty when no opportunity is in a stage
 * @param notes what to know before believing it, sentences
 * @since 0.1
 */
public record PipelineOutlook(LocalDate from, LocalDate to, List<CurrencyOutlook> currencies,
    Optional<StageFunnel> funnel, List<String> notes) {
  /** Of fewer closed opportunities than this little can be learned. */
  public static final int FEW = 10;

  public PipelineOutlook {
    currencies = List.copyOf(currencies);
    notes = List.copyOf(notes);
  }

  /**
   * What is asked.
   *
   * @param from the first day
   * @param to the last day
   * @param months how many earlier forecasts to grade, each of the end of a month and as long as the forecast; 0 for none
   * @param seed the seed of the simulations
   * @since 0.1
   */
  public record Request(LocalDate from, LocalDate to, int months, long seed) {
  }

  /**
   * Looks at a pipeline.
   *
   * @param opportunities the opportunities as they are now
   * @param visits all visits to stages
   * @param now this moment
   * @param today this day
   * @param past what was known earlier; asked only when earlier forecasts are to be graded
   * @param request what is asked
   * @throws InsightException when there is no opportunity, or the days are in the wrong order
   */
  public static PipelineOutlook of(Opportunities opportunities, List<StageVisit> visits, Instant now, LocalDate today,
      PipelinePast past, Request request) {
    if (opportunities.size() == 0) {
      throw new InsightException("There are no opportunities, so there is nothing to forecast. Enter or import some.");
    }
    if (request.to().isBefore(request.from())) {
      throw new InsightException("A forecast can't end on " + request.to() + " when it begins on " + request.from()
          + ".");
    }
    Optional<StageFunnel> funnel = visits.isEmpty() ? Optional.empty() : Optional.of(StageFunnel.of(opportunities
        .stages(), visits, now));
    Map<Long, StageRecord> records = funnel.map(StageRecord::of).orElse(Map.of());
    List<CurrencyOutlook> outlooks = new ArrayList<>();
    List<String> currencies = opportunities.currencies();
    for (String currency : currencies.isEmpty() ? List.of("") : currencies) {
      Opportunities some = opportunities.where(row -> opportunities.currency(row).equals(currency) || Double.isNaN(
          opportunities.amount(row)) || opportunities.amount(row) == 0);
      List<Forecast> forecasts = List.of(Forecaster.byStage(request.seed()).forecast(some, request.from(), request
          .to()), Forecaster.observed(records, request.seed()).forecast(some, request.from(), request.to()));
      outlooks.add(graded(currency, forecasts, today, past, request));
    }
    return new PipelineOutlook(request.from(), request.to(), outlooks, funnel, notes(opportunities, funnel));
  }

  private static CurrencyOutlook graded(String currency, List<Forecast> forecasts, LocalDate today, PipelinePast past,
      Request request) {
    List<ForecastBacktest> tests = new ArrayList<>();
    if (request.months() > 0) {
      int length = (int) (ChronoUnit.DAYS.between(request.from(), request.to()) + 1);
      List<LocalDate> days = days(today, length, request.months());
      try {
        for (ForecastBasis basis : ForecastBasis.values()) {
          tests.add(ForecastBacktest.of(past, days, length, basis, request.seed(), currency));
        }
      } catch (InsightException e) {
        return new CurrencyOutlook(currency, forecasts, List.of(), String.valueOf(e.getMessage()));
      }
    }
    return new CurrencyOutlook(currency, forecasts, tests, "");
  }

  /** The ends of the last months after which a whole forecast's time has passed. */
  private static List<LocalDate> days(LocalDate today, int length, int months) {
    LocalDate month = today.minusDays(length).plusDays(1).withDayOfMonth(1);
    List<LocalDate> days = new ArrayList<>();
    for (int i = months - 1; i >= 0; i--) {
      days.add(month.minusMonths(i).minusDays(1));
    }
    return days;
  }

  private static List<String> notes(Opportunities opportunities, Optional<StageFunnel> funnel) {
    List<String> notes = new ArrayList<>();
    if (funnel.isEmpty()) {
      notes.add("No opportunity is in a stage: a forecast needs stages.");
      return notes;
    }
    StageFunnel found = funnel.get();
    if (found.withoutHistory() > 0) {
      notes.add(found.withoutHistory() + " of " + found.opportunities()
          + " opportunities were imported as they are and "
          + "have not moved since: nobody knows which stages they went through, so they say nothing about conversion.");
    }
    for (StageFigures stage : found.stages()) {
      int closed = stage.won() + stage.lost();
      if (stage.there() > 0 && closed < FEW) {
        notes.add("Of the opportunities that were in the stage " + stage.stage().name() + (closed == 0
            ? " none is closed yet: observed conversion says nothing about it."
            : " only " + closed + " are closed: its observed conversion is rough."));
      }
    }
    boolean unset = opportunities.stages().stream().filter(PipelineStage::open).allMatch(stage -> !(stage
        .probability() > 0));
    if (unset) {
      notes.add("No stage has a probability of winning above 0: set them, or go by observed conversion.");
    }
    notes.add(
        "Opportunities are taken to be won independently of each other: a crisis or a boom moves all of them, and "
            + "then the interval is too narrow.");
    return notes;
  }
}
