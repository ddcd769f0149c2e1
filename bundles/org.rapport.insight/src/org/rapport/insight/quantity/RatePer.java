package org.rapport.insight.quantity;

import org.rapport.insight.InsightException;
import org.rapport.insight.clv.PeriodUnit;
import org.rapport.insight.clv.Span;
import org.rapport.insight.clv.UnitLengths;

/**
 * How much or how often per unit of time, such as a churn of 10 % a year or 3 orders a month.
 *
 * @param number how much per unit of time, finite
 * @param what what it is a number of, such as {@code orders}; "" for a share
 * @param unit the unit of time
 * @since 0.1
 */
public record RatePer(double number, String what, PeriodUnit unit) implements Quantity {

  /** Checks the number. */
  public RatePer {
    Numbers.finite(number, "rate");
  }

  /**
   * The rate of a number in a time.
   *
   * @throws DivisionByZeroException when no time has passed
   */
  public static RatePer of(double number, String what, Span time) {
    if (time.count() == 0) {
      throw new DivisionByZeroException("No time has passed, so there is no rate per " + time.unit().word() + ".");
    }
    return new RatePer(number / time.count(), what, time.unit());
  }

  /**
   * What comes together in a time.
   *
   * @throws InsightException when the time is in another unit: weeks are not days
   */
  public double over(Span time) {
    if (time.unit() != unit) {
      throw new InsightException("A rate per " + unit.word() + " can't be multiplied with " + time
          + ": convert one of them first.");
    }
    return number * time.count();
  }

  /** The same rate per another unit of time. */
  public RatePer per(PeriodUnit wanted, UnitLengths lengths) {
    return new RatePer(number * lengths.days(wanted) / lengths.days(unit), what, wanted);
  }

  @Override
  public double value() {
    return number;
  }

  @Override
  public String unitName() {
    return (what.isEmpty() ? "share" : what) + " per " + unit.word();
  }

  @Override
  public String text() {
    return (what.isEmpty() ? Share.percent(number) : Numbers.plain(number, 2) + " " + what) + " per " + unit.word();
  }

  @Override
  public String toString() {
    return text();
  }
}
