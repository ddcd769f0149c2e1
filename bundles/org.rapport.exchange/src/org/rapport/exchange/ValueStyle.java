package org.rapport.exchange;

/**
 * How the numbers or dates of a column are written.
 *
 * @since 0.1
 */
public enum ValueStyle {

  /** Numbers such as {@code 1234.5}, {@code -3} or {@code 1e6}; for other types: nothing special. */
  PLAIN,
  /** Numbers with a decimal comma, perhaps with points between thousands: {@code 1.234,5}. */
  DECIMAL_COMMA,
  /** Numbers with commas between thousands: {@code 1,234.5}. */
  THOUSANDS_COMMA,
  /** Dates from the largest to the smallest unit: {@code 2024-03-31}, {@code 2024/3/31}, {@code 2024年3月31日}. */
  YEAR_FIRST,
  /** Dates that begin with the day: {@code 31.3.2024}, {@code 31/03/2024}. */
  DAY_FIRST,
  /** Dates that begin with the month: {@code 3/31/2024}. */
  MONTH_FIRST
}
