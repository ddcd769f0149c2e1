package org.rapport.insight.pipeline;

import java.util.List;

/**
 * Forecasts in one currency, by each basis, and how good earlier ones were.
 *
 * @param currency the currency, "" for amounts without one
 * @param forecasts one forecast a basis, in the order of {@link ForecastBasis}
 * @param backtests earlier forecasts by each basis; empty when none were asked for, or there is nothing to grade
 * @param ungraded why there are no earlier forecasts, a sentence; "" when there are or none were asked for
 * @since 0.1
 */
public record CurrencyOutlook(String currency, List<Forecast> forecasts, List<ForecastBacktest> backtests,
    String ungraded) {

  public CurrencyOutlook {
    forecasts = List.copyOf(forecasts);
    backtests = List.copyOf(backtests);
  }

  /** The forecast by a basis. */
  public Forecast forecast(ForecastBasis basis) {
    return forecasts.get(basis.ordinal());
  }
}
