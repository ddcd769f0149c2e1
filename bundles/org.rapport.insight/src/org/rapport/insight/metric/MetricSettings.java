package org.rapport.insight.metric;

import java.util.Map;
import java.util.Optional;

import org.rapport.insight.clv.UnitLengths;
import org.rapport.insight.facts.Period;
import org.rapport.insight.quantity.ExchangeRates;

/**
 * What the user asks a run for.
 *
 * @param period the days that count; without them the year that ends with the last order
 * @param currency the currency of all money; without one that of most orders
 * @param rates exchange rates
 * @param lengths how long the units of time are
 * @param definitions the readings that the user has chosen
 * @param parameters what the user has set, by {@code METRIC.NAME}
 * @since 0.1
 */
public record MetricSettings(Optional<Period> period, Optional<String> currency, ExchangeRates rates,
    UnitLengths lengths, HouseDefinitions definitions, Map<String, String> parameters) {
  /** Nothing special. */
  public static final MetricSettings DEFAULT = new MetricSettings(Optional.empty(), Optional.empty(),
      ExchangeRates.NONE, UnitLengths.STANDARD, HouseDefinitions.NONE, Map.of());

  /** Copies the parameters. */
  public MetricSettings {
    parameters = Map.copyOf(parameters);
  }

  /** The same for other days. */
  public MetricSettings in(Period other) {
    return new MetricSettings(Optional.of(other), currency, rates, lengths, definitions, parameters);
  }

  /** The same with other chosen readings. */
  public MetricSettings with(HouseDefinitions other) {
    return new MetricSettings(period, currency, rates, lengths, other, parameters);
  }

  /** The same with other parameters. */
  public MetricSettings with(Map<String, String> other) {
    return new MetricSettings(period, currency, rates, lengths, definitions, other);
  }

  /** The same in a currency, with rates to come by it. */
  public MetricSettings in(String wanted, ExchangeRates known) {
    return new MetricSettings(period, Optional.of(wanted), known, lengths, definitions, parameters);
  }
}
