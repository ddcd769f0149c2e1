package org.rapport.insight.clv;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.rapport.insight.InsightException;

/**
 * A unit of time.
 *
 * @since 0.1
 */
public enum PeriodUnit {
  /** A day. */
  DAY,
  /** Seven days. */
  WEEK,
  /** A twelfth of a year. */
  MONTH,
  /** A year: 365.25 days, unless the months have been given another length. */
  YEAR;

  /** The word for one of it, such as {@code week}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads a unit: its word, its plural, or its first letter.
   *
   * @throws InsightException when it is none of these
   */
  public static PeriodUnit parse(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    for (PeriodUnit unit : values()) {
      if (word.equals(unit.word()) || word.equals(unit.word() + "s") || word.equals(unit.word().substring(0, 1))) {
        return unit;
      }
    }
    throw new InsightException("\"" + text + "\" is no unit of time: write " + Arrays.stream(values())
        .map(PeriodUnit::word).collect(Collectors.joining(", ")) + ".");
  }
}
