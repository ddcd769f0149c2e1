package org.rapport.insight.quantity;

import java.math.BigDecimal;

import org.rapport.insight.InsightException;

/**
 * Money per thing: per order, per customer. It becomes {@link Money} of the whole only by being multiplied with a number
 * of those things.
 *
 * @param <T> what it is per
 * @param amount the amount, exact to 16 digits
 * @param currency the currency's code, or "" when nobody named it
 * @param thing what it is per
 * @since 0.1
 */
public record MoneyPer<T extends Thing>(BigDecimal amount, String currency, T thing) implements Quantity {

  /** Checks that the amount is one that can be told as a number. */
  public MoneyPer {
    Numbers.finite(amount.doubleValue(), "amount per " + thing.one());
  }

  /**
   * An amount per thing.
   *
   * @throws InsightException when the amount is not finite
   */
  public static <T extends Thing> MoneyPer<T> of(double amount, String currency, T thing) {
    return new MoneyPer<>(Numbers.decimal(amount), currency, thing);
  }

  /** The money of so many things. */
  public Money times(Count<? extends T> count) {
    return new Money(amount.multiply(BigDecimal.valueOf(count.number()), Numbers.DIGITS), currency);
  }

  /** The money per owner of so many things each: money per order, times orders per customer, is money per customer. */
  public <U extends Thing> MoneyPer<U> times(CountPer<? extends T, U> count) {
    return new MoneyPer<>(amount.multiply(Numbers.decimal(count.number()), Numbers.DIGITS), currency, count.per());
  }

  /** So many times this; the factor is finite. */
  public MoneyPer<T> times(double factor) {
    return new MoneyPer<>(amount.multiply(Numbers.decimal(factor), Numbers.DIGITS), currency, thing);
  }

  /**
   * The sum.
   *
   * @throws MixedCurrenciesException when the currencies differ
   */
  public MoneyPer<T> plus(MoneyPer<? extends T> other) {
    return new MoneyPer<>(amount.add(same(other), Numbers.DIGITS), currency, thing);
  }

  /**
   * The difference. Money per new customer can be taken off money per customer, since a new customer is a customer.
   *
   * @throws MixedCurrenciesException when the currencies differ
   */
  public MoneyPer<T> minus(MoneyPer<? extends T> other) {
    return new MoneyPer<>(amount.subtract(same(other), Numbers.DIGITS), currency, thing);
  }

  /**
   * How often another amount goes into this.
   *
   * @throws DivisionByZeroException when the other one is zero
   * @throws MixedCurrenciesException when the currencies differ
   */
  public double dividedBy(MoneyPer<? super T> other) {
    if (!other.currency().equals(currency)) {
      throw new MixedCurrenciesException(ExchangeRates.mixed(currency, other.currency()));
    }
    if (other.amount().signum() == 0) {
      throw new DivisionByZeroException(text() + " can't be divided by " + other.text() + ".");
    }
    return amount.divide(other.amount(), Numbers.DIGITS).doubleValue();
  }

  private BigDecimal same(MoneyPer<? extends T> other) {
    if (!other.currency().equals(currency)) {
      throw new MixedCurrenciesException(ExchangeRates.mixed(currency, other.currency()));
    }
    return other.amount();
  }

  @Override
  public double value() {
    return amount.doubleValue();
  }

  @Override
  public String unitName() {
    return (currency.isEmpty() ? "money" : currency) + " per " + thing.one();
  }

  @Override
  public String text() {
    return Numbers.money(amount, currency) + " per " + thing.one();
  }

  @Override
  public String toString() {
    return text();
  }
}
