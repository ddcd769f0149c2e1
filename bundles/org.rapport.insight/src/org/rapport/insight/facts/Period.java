package org.rapport.insight.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.rapport.insight.InsightException;
import org.rapport.insight.clv.Span;

/**
 * The days a figure is about.
 *
 * @param from the first day
 * @param to the last day, not before the first
 * @since 0.1
 */
public record Period(LocalDate from, LocalDate to) {

  /** Checks the order. */
  public Period {
    if (to.isBefore(from)) {
      throw new InsightException("A period can't end on " + to + " when it begins on " + from + ".");
    }
  }

  /** The year that ends with a day. */
  public static Period yearTo(LocalDate to) {
    return new Period(to.minusYears(1).plusDays(1), to);
  }

  /** How many days it has, 1 or more. */
  public long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  /** Its length in days. */
  public Span length() {
    return Span.days(days());
  }

  /** Whether it is whole years, from a day to the eve of the same day later. */
  public boolean isYears() {
    return from.plusYears(ChronoUnit.YEARS.between(from, to.plusDays(1))).equals(to.plusDays(1));
  }

  /** Its length in years: whole years count as such, whatever their days; else a year has 365.25 days. */
  public Span years() {
    return Span.years(isYears() ? ChronoUnit.YEARS.between(from, to.plusDays(1)) : days() / 365.25);
  }

  /** The period of the same length that ends the day before this one begins; years before years. */
  public Period before() {
    return new Period(isYears() ? from.minusYears(ChronoUnit.YEARS.between(from, to.plusDays(1))) : from.minusDays(
        days()), from.minusDays(1));
  }

  /** Whether a day is in it. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  @Override
  public String toString() {
    return from + " to " + to;
  }
}
