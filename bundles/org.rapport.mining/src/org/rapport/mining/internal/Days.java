package org.rapport.mining.internal;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Algorithms see times as days since 1970-01-01; people see dates. A limit between two days is named by the earlier
 * one.
 */
final class Days {

  private static final Pattern LIMIT = Pattern.compile("\\b(above|at most) (-?\\d+(?:\\.\\d+)?)");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

  private Days() {}

  /** A condition such as "above 20250 and at most 20270.5" with dates for the days. */
  static String inWords(String condition) {
    return LIMIT.matcher(condition)
        .replaceAll(limit -> (limit.group(1).equals("above") ? "after " : "until ") + date(limit.group(2)));
  }

  /** A number of days as a date; any other text as it is. */
  static String date(String days) {
    return NUMBER.matcher(days).matches() ? LocalDate.ofEpochDay((long) Math.floor(Double.parseDouble(days))).toString()
        : days;
  }
}
