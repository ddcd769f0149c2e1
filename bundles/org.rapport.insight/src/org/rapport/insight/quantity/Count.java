package org.rapport.insight.quantity;

import java.util.Locale;

import org.rapport.insight.InsightException;

/**
 * A number of things.
 *
 * @param <T> what is counted
 * @param number how many, 0 or more
 * @param thing what is counted
 * @since 0.1
 */
public record Count<T extends Thing>(long number, T thing) implements Quantity {

  /** Checks the number. */
  public Count {
    if (number < 0) {
      throw new InsightException("There can't be " + number + " " + thing.many() + ".");
    }
  }

  /** So many things. */
  public static <T extends Thing> Count<T> of(long number, T thing) {
    return new Count<>(number, thing);
  }

  /** The sum. */
  public Count<T> plus(Count<? extends T> other) {
    return new Count<>(number + other.number(), thing);
  }

  /**
   * What remains.
   *
   * @throws InsightException when less than nothing would remain
   */
  public Count<T> minus(Count<? extends T> other) {
    return new Count<>(number - other.number(), thing);
  }

  /**
   * The average number of these per one of others, such as orders per customer.
   *
   * @throws DivisionByZeroException when there are no others
   */
  public <U extends Thing> CountPer<T, U> per(Count<U> others) {
    if (others.number() == 0) {
      throw new DivisionByZeroException("There are no " + others.thing().many() + " to count " + thing.many()
          + " for.");
    }
    return new CountPer<>((double) number / others.number(), thing, others.thing());
  }

  /**
   * The share of these in a whole they are part of.
   *
   * @throws DivisionByZeroException when the whole is empty
   */
  public Share of(Count<? super T> whole) {
    return Share.of(number, whole.number(), whole.thing());
  }

  @Override
  public double value() {
    return number;
  }

  @Override
  public String unitName() {
    return thing.many();
  }

  @Override
  public String text() {
    return String.format(Locale.ENGLISH, "%,d %s", number, thing.word(number));
  }

  @Override
  public String toString() {
    return text();
  }
}
