package org.rapport.exchange.internal.csv;

import java.time.YearMonth;

import org.rapport.exchange.ValueStyle;

/**
 * Parses dates and points in time straight from characters: {@code 2024-03-31}, {@code 2024/3/31}, {@code 2024年3月31日},
 * {@code 31.3.2024}, {@code 3/31/2024}, each perhaps with {@code 13:05[:09[.123]]} and {@code Z} or an offset.
 */
final class TimeParser {

  static final long MISSING = Long.MIN_VALUE;
  static final long BAD = Long.MIN_VALUE + 1;
  static final long DAY = 86_400_000L;

  /** Whether the last value had a time of day. */
  boolean hasTime;

  private final ValueStyle style;
  private char[] text = new char[0];
  private int at;
  private int end;

  TimeParser(ValueStyle style) {
    this.style = style;
  }

  /** @return epoch milliseconds, {@link #MISSING} or {@link #BAD} */
  long parse(char[] buffer, int offset, int length) {
    text = buffer;
    at = offset;
    end = offset + length;
    hasTime = false;
    while (at < end && NumberParser.isSpace(buffer[at])) {
      at++;
    }
    while (end > at && NumberParser.isSpace(buffer[end - 1])) {
      end--;
    }
    if (at == end) {
      return MISSING;
    }
    if (buffer[at] < '0' || buffer[at] > '9') {
      return MissingWords.contains(new String(buffer, at, end - at)) ? MISSING : BAD;
    }
    long day = day();
    if (day == BAD || at == end) {
      return day == BAD ? BAD : day * DAY;
    }
    hasTime = true;
    return time(day * DAY);
  }

  private long day() {
    int firstDigits = at;
    int first = number();
    firstDigits = at - firstDigits;
    char separator = at < end ? text[at++] : ' ';
    int second = number();
    if (at >= end || second < 0 || separator == ' ') {
      return BAD;
    }
    char again = text[at++];
    boolean chinese = separator == '年' && again == '月';
    if (!chinese && (again != separator || "-/.".indexOf(separator) < 0)) {
      return BAD;
    }
    int thirdDigits = at;
    int third = number();
    thirdDigits = at - thirdDigits;
    if (chinese && at < end && text[at] == '日') {
      at++;
    }
    if (third < 0) {
      return BAD;
    }
    return switch (style) {
      case DAY_FIRST -> thirdDigits == 4 ? day(third, second, first) : BAD;
      case MONTH_FIRST -> thirdDigits == 4 ? day(third, first, second) : BAD;
      default -> firstDigits == 4 ? day(first, second, third) : BAD;
    };
  }

  private static long day(int year, int month, int dayOfMonth) {
    if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31) {
      return BAD;
    }
    YearMonth whole = YearMonth.of(year, month);
    return whole.isValidDay(dayOfMonth) ? whole.atDay(dayOfMonth).toEpochDay() : BAD;
  }

  private long time(long midnight) {
    if (text[at] != 'T' && text[at] != ' ') {
      return BAD;
    }
    at++;
    int hour = number();
    if (hour < 0 || hour > 23 || !skip(':')) {
      return BAD;
    }
    int minute = number();
    int second = 0;
    int millis = 0;
    if (skip(':')) {
      second = number();
      if (skip('.')) {
        millis = fraction();
      }
    }
    if (minute < 0 || minute > 59 || second < 0 || second > 59 || millis < 0) {
      return BAD;
    }
    long offset = offset();
    return offset == BAD ? BAD : midnight + ((hour * 60L + minute) * 60 + second) * 1000 + millis - offset;
  }

  private long offset() {
    if (at == end) {
      return 0;
    }
    char sign = text[at++];
    if (sign == 'Z') {
      return at == end ? 0 : BAD;
    }
    if (sign != '+' && sign != '-') {
      return BAD;
    }
    int begin = at;
    int hours = number();
    int minutes = 0;
    if (at - begin == 4) {
      minutes = hours % 100;
      hours /= 100;
    } else if (skip(':')) {
      minutes = number();
    }
    if (at != end || hours < 0 || hours > 18 || minutes < 0 || minutes > 59) {
      return BAD;
    }
    return (sign == '-' ? -1 : 1) * (hours * 60L + minutes) * 60_000;
  }

  private int fraction() {
    int value = 0;
    int digits = 0;
    for (; at < end && text[at] >= '0' && text[at] <= '9'; at++) {
      if (digits++ < 3) {
        value = value * 10 + text[at] - '0';
      }
    }
    for (int i = digits; i < 3; i++) {
      value *= 10;
    }
    return digits == 0 || digits > 9 ? -1 : value;
  }

  private boolean skip(char c) {
    if (at < end && text[at] == c) {
      at++;
      return true;
    }
    return false;
  }

  /** Up to four digits; −1 if there is none. */
  private int number() {
    int value = 0;
    int begin = at;
    while (at < end && at - begin < 4 && text[at] >= '0' && text[at] <= '9') {
      value = value * 10 + text[at++] - '0';
    }
    return at == begin ? -1 : value;
  }
}
