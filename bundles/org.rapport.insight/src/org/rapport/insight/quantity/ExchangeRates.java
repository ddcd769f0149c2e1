package org.rapport.insight.quantity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.rapport.insight.InsightException;

/**
 * What one currency was worth in another, day by day. The rate of a day is the last one noted on that day or before; a
 * rate noted in one direction serves for the other too. There is no default rate and no rate by way of a third currency.
 *
 * @since 0.1
 */
public final class ExchangeRates {
  /** No rates at all: money of two currencies can't be added up. */
  public static final ExchangeRates NONE = new ExchangeRates(List.of());

  private final Map<String, TreeMap<LocalDate, BigDecimal>> rates = new HashMap<>();

  /**
   * A rate.
   *
   * @param from the currency that is worth something
   * @param to the currency it is told in
   * @param day from which day it holds
   * @param rate how much of {@code to} one of {@code from} is, above 0
   * @since 0.1
   */
  public record Rate(String from, String to, LocalDate day, BigDecimal rate) {
    /** Checks the rate. */
    public Rate {
      if (rate.signum() <= 0) {
        throw new InsightException("An exchange rate is above 0, not " + rate + ".");
      }
    }
  }

  private ExchangeRates(List<Rate> noted) {
    for (Rate rate : noted) {
      note(rate.from(), rate.to(), rate.day(), rate.rate());
      note(rate.to(), rate.from(), rate.day(), BigDecimal.ONE.divide(rate.rate(), Numbers.DIGITS));
    }
  }

  private void note(String from, String to, LocalDate day, BigDecimal rate) {
    rates.computeIfAbsent(from + '>' + to, pair -> new TreeMap<>()).put(day, rate);
  }

  /** Rates in any order; of two for the same pair and day the later one in the list counts. */
  public static ExchangeRates of(List<Rate> noted) {
    return new ExchangeRates(noted);
  }

  /**
   * The rate of a day.
   *
   * @param from the currency that is worth something
   * @param to the currency it is told in
   * @param day the day
   * @throws MixedCurrenciesException when none was noted on that day or before
   */
  public BigDecimal rate(String from, String to, LocalDate day) {
    if (from.equals(to)) {
      return BigDecimal.ONE;
    }
    TreeMap<LocalDate, BigDecimal> noted = rates.get(from + '>' + to);
    Map.Entry<LocalDate, BigDecimal> last = noted == null ? null : noted.floorEntry(day);
    if (last == null) {
      throw new MixedCurrenciesException("There is no exchange rate of " + named(from) + " in " + named(to) + " for "
          + day
          + " or before. Give one.");
    }
    return last.getValue();
  }

  /** The sentence for two currencies that meet without a rate. */
  static String mixed(String one, String other) {
    return "Amounts in " + named(one) + " and in " + named(other)
        + " can't be taken together without an exchange rate.";
  }

  private static String named(String currency) {
    return currency.isEmpty() ? "a currency that is not named" : currency;
  }
}
