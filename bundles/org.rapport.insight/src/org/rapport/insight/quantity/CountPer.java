package org.rapport.insight.quantity;

/**
 * An average number of things per one of others, such as orders per customer.
 *
 * @param <T> what is counted
 * @param <U> per what
 * @param number the average, finite
 * @param thing what is counted
 * @param per per what
 * @since 0.1
 */
public record CountPer<T extends Thing, U extends Thing>(double number, T thing, U per) implements Quantity {

  /** Checks the number. */
  public CountPer {
    Numbers.finite(number, "number of " + thing.many() + " per " + per.one());
  }

  @Override
  public double value() {
    return number;
  }

  @Override
  public String unitName() {
    return thing.many() + " per " + per.one();
  }

  @Override
  public String text() {
    return Numbers.plain(number, 2) + " " + unitName();
  }

  @Override
  public String toString() {
    return text();
  }
}
