package org.rapport.insight.quantity;

import java.util.Locale;

import org.rapport.insight.InsightException;
import org.rapport.mining.evaluation.Interval;
import org.rapport.mining.evaluation.Intervals;

/**
 * A part of a whole. Where both were counted, the counts are kept and give an interval.
 *
 * @param fraction the share, 0 to 1
 * @param part the number that was counted, or −1 when the share was not counted but given
 * @param whole the number it is a part of, or −1
 * @param thing what was counted
 * @since 0.1
 */
public record Share(double fraction, long part, long whole, Thing thing) implements Quantity {

  /** Checks the numbers. */
  public Share {
    if (!(fraction >= 0 && fraction <= 1) || part > whole) {
      throw new InsightException("A share is between 0 and 100 %, not " + 100 * fraction + " %.");
    }
  }

  /**
   * A counted share.
   *
   * @throws DivisionByZeroException when the whole is empty
   * @throws InsightException when the part is greater than the whole, or below 0
   */
  public static Share of(long part, long whole, Thing thing) {
    if (whole == 0) {
      throw new DivisionByZeroException("There are no " + thing.many() + ", so there is no share of them.");
    }
    return new Share((double) part / whole, part, whole, thing);
  }

  /** A share that was given, or computed otherwise than by counting. */
  public static Share given(double fraction, Thing thing) {
    return new Share(fraction, -1, -1, thing);
  }

  /** The other part. */
  public Share rest() {
    return part < 0 ? given(1 - fraction, thing) : new Share((double) (whole - part) / whole, whole - part, whole,
        thing);
  }

  /** Whether it was counted, so that {@link #wilson()} can be asked. */
  public boolean isCounted() {
    return part >= 0;
  }

  /**
   * The 95 % interval of a counted share: Wilson, Probable inference, the law of succession, and statistical inference,
   * JASA 1927.
   *
   * @throws IllegalStateException when it was not counted
   */
  public Interval wilson() {
    if (!isCounted()) {
      throw new IllegalStateException("The share was not counted.");
    }
    return Intervals.wilson(part, whole);
  }

  @Override
  public double value() {
    return fraction;
  }

  @Override
  public String unitName() {
    return "share";
  }

  @Override
  public String text() {
    return percent(fraction) + (isCounted() ? String.format(Locale.ENGLISH, " (%,d of %,d %s)", part, whole, thing
        .many()) : "");
  }

  /** A fraction as per cent with one digit after the point. */
  public static String percent(double fraction) {
    return String.format(Locale.ENGLISH, "%.1f %%", 100 * fraction);
  }

  @Override
  public String toString() {
    return text();
  }
}
