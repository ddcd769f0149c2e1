package org.rapport.insight.pipeline;

import java.time.LocalDate;

/**
 * A forecast made as of an earlier day, and what came of it.
 *
 * @param day the day at whose end it was made
 * @param forecast the forecast, of the days after it
 * @param actual the amounts of all opportunities won in that time
 * @param ofForecast how much of it came from opportunities that the forecast counted on
 * @param ofOthers how much came from others that were known, but due at another time
 * @param ofNew how much came from opportunities that were created only afterwards
 * @param before what was won in as many days up to that day: the naive forecast that all stays as it was
 * @since 0.1
 */
public record PastForecast(LocalDate day, Forecast forecast, double actual, double ofForecast, double ofOthers,
    double ofNew, double before) {

  /** Forecast less actual amount: above 0 when too much was expected. */
  public double error() {
    return forecast.expected().value() - actual;
  }

  /** Whether what came of the opportunities counted on lies in the forecast's interval. */
  public boolean inside() {
    return forecast.expected().interval().contains(ofForecast);
  }
}
