package org.rapport.insight.cohort;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A period of the calendar. Periods are numbered without gaps, so that the difference of two numbers says how far apart
 * they are.
 *
 * @since 0.1
 */
public enum CalendarUnit {
  /** A month of the calendar. */
  MONTH(1),
  /** Three months, from January, April, July or October. */
  QUARTER(3),
  /** A year of the calendar. */
  YEAR(12);

  private final int months;

  CalendarUnit(int months) {
    this.months = months;
  }

  /** The word for one of it, such as {@code quarter}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The number of the period in which a day lies. */
  public int of(LocalDate day) {
    return Math.floorDiv(day.getYear() * 12 + day.getMonthValue() - 1, months);
  }

  /** The first day of the period with a number. */
  public LocalDate start(int number) {
    int month = number * months;
    return LocalDate.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, 1);
  }

  /** The last day of the period with a number. */
  public LocalDate end(int number) {
    return start(number + 1).minusDays(1);
  }

  /** How people write the period with a number: {@code 2026-03}, {@code 2026-Q1} or {@code 2026}. */
  public String label(int number) {
    LocalDate start = start(number);
    return switch (this) {
      case MONTH -> String.format(Locale.ROOT, "%04d-%02d", start.getYear(), start.getMonthValue());
      case QUARTER -> String.format(Locale.ROOT, "%04d-Q%d", start.getYear(), (start.getMonthValue() + 2) / 3);
      case YEAR -> String.format(Locale.ROOT, "%04d", start.getYear());
    };
  }
}
