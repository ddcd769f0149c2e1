package org.rapport.insight.quantity;

/**
 * A number with its unit. Implementations are immutable values; their number is always finite.
 *
 * @since 0.1
 */
public interface Quantity {

  /** The number in {@link #unitName()}; finite. A share is a fraction, not per cent. */
  double value();

  /** The unit, such as {@code CNY per order}, {@code customers} or {@code weeks}; "share" for parts of a whole. */
  String unitName();

  /** The number with its unit as people read it in English, such as {@code 10.00 CNY per order} or {@code 5.5 %}. */
  String text();
}
