package org.rapport.insight.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.InsightException;

/**
 * An amount of money of everything together: of a whole book, a period, a list. Money per order or per customer is
 * {@link MoneyPer}, another type; the two can't be added up.
 *
 * @param amount the amount, exact to 16 digits
 * @param currency three letters of ISO 4217, or "" for money of a currency that nobody named
 * @since 0.1
 */
public record Money(BigDecimal amount, String currency) implements Quantity {
  private static final int SUM_DIGITS = 4;

  /** Checks that the amount is one that can be told as a number. */
  public Money {
    Numbers.finite(amount.doubleValue(), "amount");
  }

  /**
   * An amount.
   *
   * @param amount the amount in major units, finite
   * @param currency the currency's code, or ""
   * @throws InsightException when the amount is not finite
   */
  public static Money of(double amount, String currency) {
    return new Money(Numbers.decimal(amount), currency);
  }

  /**
   * The sum of amounts that were added up as binary fractions: what such adding puts behind the fourth digit after the
   * point is dropped.
   *
   * @throws InsightException when the sum is not finite
   */
  public static Money ofSum(double sum, String currency) {
    return new Money(Numbers.decimal(sum).setScale(SUM_DIGITS, RoundingMode.HALF_EVEN), currency);
  }

  /** Nothing. */
  public static Money zero(String currency) {
    return new Money(BigDecimal.ZERO, currency);
  }

  /**
   * Reads an amount such as {@code 10000}, {@code 10,000.50 CNY} or {@code CNY 10000}.
   *
   * @param text what was written
   * @param otherwise the currency when none is written
   * @throws InsightException when it is none
   */
  public static Money parse(String text, String otherwise) {
    String digits = text.replaceAll("[A-Za-z,\\s]", "");
    String letters = text.replaceAll("[^A-Za-z]", "");
    try {
      if (letters.isEmpty() || letters.matches("[A-Z]{3}")) {
        return new Money(new BigDecimal(digits), letters.isEmpty() ? otherwise : letters);
      }
    } catch (NumberFormatException e) {
      throw new InsightException(sentence(text), e);
    }
    throw new InsightException(sentence(text));
  }

  private static String sentence(String text) {
    return "\"" + text + "\" is no amount of money: write it like 10000 or 10000 CNY.";
  }

  /**
   * The sum.
   *
   * @throws MixedCurrenciesException when the currencies differ
   */
  public Money plus(Money other) {
    return new Money(amount.add(same(other).amount, Numbers.DIGITS), currency);
  }

  /**
   * The difference.
   *
   * @throws MixedCurrenciesException when the currencies differ
   */
  public Money minus(Money other) {
    return new Money(amount.subtract(same(other).amount, Numbers.DIGITS), currency);
  }

  /** So many times this; the factor is finite. */
  public Money times(double factor) {
    return new Money(amount.multiply(Numbers.decimal(factor), Numbers.DIGITS), currency);
  }

  /**
   * This money divided among things.
   *
   * @throws DivisionByZeroException when there are none
   */
  public <T extends Thing> MoneyPer<T> per(Count<T> count) {
    if (count.number() == 0) {
      throw new DivisionByZeroException("There are no " + count.thing().many() + " to divide " + text() + " among.");
    }
    return new MoneyPer<>(amount.divide(BigDecimal.valueOf(count.number()), Numbers.DIGITS), currency, count.thing());
  }

  /**
   * How often another amount goes into this.
   *
   * @throws DivisionByZeroException when the other one is zero
   * @throws MixedCurrenciesException when the currencies differ
   */
  public double dividedBy(Money other) {
    if (same(other).amount.signum() == 0) {
      throw new DivisionByZeroException(text() + " can't be divided by " + other.text() + ".");
    }
    return amount.divide(other.amount, Numbers.DIGITS).doubleValue();
  }

  /**
   * The same amount in another currency.
   *
   * @param wanted the currency's code
   * @param rates the rates
   * @param day the day whose rate counts
   * @throws InsightException when there is no rate for that day or before
   */
  public Money in(String wanted, ExchangeRates rates, LocalDate day) {
    return currency.equals(wanted) ? this
        : new Money(amount.multiply(rates.rate(currency, wanted, day), Numbers.DIGITS), wanted);
  }

  private Money same(Money other) {
    if (!other.currency.equals(currency)) {
      throw new MixedCurrenciesException(ExchangeRates.mixed(currency, other.currency));
    }
    return other;
  }

  @Override
  public double value() {
    return amount.doubleValue();
  }

  @Override
  public String unitName() {
    return currency.isEmpty() ? "money" : currency;
  }

  @Override
  public String text() {
    return Numbers.money(amount, currency);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Money money && money.currency.equals(currency) && money.amount.compareTo(amount) == 0;
  }

  @Override
  public int hashCode() {
    return amount.stripTrailingZeros().hashCode() * 31 + currency.hashCode();
  }

  @Override
  public String toString() {
    return text();
  }
}
