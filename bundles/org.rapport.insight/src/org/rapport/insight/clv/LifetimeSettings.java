package org.rapport.insight.clv;

/**
 * What is asked about lifetime value.
 *
 * @param model how customers order and leave
 * @param horizon the coming time, above 0, at most 100 years
 * @param discount how much less later money is worth
 * @param lengths how long the units of time are
 * @since 0.1
 */
public record LifetimeSettings(OrderModelKind model, Span horizon, DiscountRate discount, UnitLengths lengths) {

  /** BG/NBD, the coming 12 months, 1 % a month, a year of 365.25 days. */
  public static final LifetimeSettings DEFAULT = new LifetimeSettings(OrderModelKind.BG_NBD, Span.months(12),
      DiscountRate.monthly(0.01), UnitLengths.STANDARD);
}
