package org.rapport.insight.clv;

import org.rapport.insight.InsightException;

/**
 * How long the units of time are. A day and a week are what they are, and a year has twelve months; how many weeks a
 * month has is a convention, and figures of different programs differ by it.
 *
 * @param weeksPerMonth weeks in a month, from 4 to 5
 * @since 0.1
 */
public record UnitLengths(double weeksPerMonth) {

  /** A year of 365.25 days, hence 365.25 / 84 = 4.348 weeks a month. */
  public static final UnitLengths STANDARD = new UnitLengths(365.25 / 84);

  /** Checks the length of a month. */
  public UnitLengths {
    if (!(weeksPerMonth >= 4 && weeksPerMonth <= 5)) {
      throw new InsightException("A month has between 4 and 5 weeks, not " + weeksPerMonth + ".");
    }
  }

  /**
   * The length of a unit.
   *
   * @param unit the unit
   * @return days
   */
  public double days(PeriodUnit unit) {
    return switch (unit) {
      case DAY -> 1;
      case WEEK -> 7;
      case MONTH -> 7 * weeksPerMonth;
      case YEAR -> 84 * weeksPerMonth;
    };
  }

  /**
   * A duration in another unit.
   *
   * @param span the duration
   * @param unit the unit
   * @return the same duration in that unit
   */
  public Span in(Span span, PeriodUnit unit) {
    return span.unit() == unit ? span : new Span(span.count() * days(span.unit()) / days(unit), unit);
  }
}
