package org.rapport.ui.analytics.internal.insight;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import org.rapport.insight.facts.Period;

/**
 * Which days the figures are about: so many months up to the last order, all days there are orders of, or days that the
 * user names.
 *
 * @param kind which
 * @param from the first day of a period that the user names, else the first day there is
 * @param to the last day of a period that the user names, else the last day there is
 */
record PeriodChoice(Kind kind, LocalDate from, LocalDate to) {

  /** How the days are chosen. */
  enum Kind {
    YEAR(12), HALF(6), QUARTER(3), MONTH(1), ALL(0), DAYS(0);

    private final int months;

    Kind(int months) {
      this.months = months;
    }
  }

  static final PeriodChoice YEAR = of(Kind.YEAR);

  static PeriodChoice of(Kind kind) {
    return new PeriodChoice(kind, LocalDate.EPOCH, LocalDate.EPOCH);
  }

  static PeriodChoice days(LocalDate from, LocalDate to) {
    return new PeriodChoice(Kind.DAYS, from, to);
  }

  /**
   * The days themselves.
   *
   * @param first the day of the first order
   * @param last the day of the last order
   */
  Period period(LocalDate first, LocalDate last) {
    return switch (kind) {
      case YEAR, HALF, QUARTER, MONTH -> new Period(last.minusMonths(kind.months).plusDays(1), last);
      case ALL -> new Period(first.isAfter(last) ? last : first, last);
      case DAYS -> new Period(from, to);
    };
  }

  /**
   * Earlier periods of the same length that begin when there were orders already, the oldest first; none for all days.
   *
   * @param present the days themselves
   * @param first the day of the first order
   * @param most how many at most
   */
  List<Period> earlier(Period present, LocalDate first, int most) {
    List<Period> periods = new ArrayList<>();
    for (int i = 1; i <= most && kind != Kind.ALL; i++) {
      LocalDate to = kind.months > 0 ? present.to().minusMonths((long) kind.months * i)
          : present.to().minusDays(present.days() * i);
      LocalDate from = kind.months > 0 ? to.minusMonths(kind.months).plusDays(1) : to.minusDays(present.days() - 1);
      if (to.isBefore(first)) {
        break;
      }
      periods.add(0, new Period(from, to));
    }
    return periods;
  }

  /** What is kept in preferences. */
  String kept() {
    return kind == Kind.DAYS ? from + " " + to : kind.name(); //$NON-NLS-1$
  }

  /** What was kept; the year when that can't be read. */
  static PeriodChoice ofKept(String text) {
    for (Kind kind : Kind.values()) {
      if (kind != Kind.DAYS && kind.name().equals(text)) {
        return of(kind);
      }
    }
    int space = text.indexOf(' ');
    try {
      LocalDate from = LocalDate.parse(text.substring(0, Math.max(0, space)));
      LocalDate to = LocalDate.parse(text.substring(space + 1));
      return to.isBefore(from) ? YEAR : days(from, to);
    } catch (DateTimeParseException unreadable) {
      return YEAR;
    }
  }
}
