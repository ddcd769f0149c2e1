package org.rapport.insight.clv;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rapport.insight.InsightException;
import org.rapport.insight.quantity.Quantity;
import org.rapport.table.NumberColumn;

/**
 * A duration with its unit. There is no other way to hand a duration to a model, so weeks can't be mistaken for days.
 *
 * @param count how many units, 0 or more, finite
 * @param unit the unit
 * @since 0.1
 */
public record Span(double count, PeriodUnit unit) implements Quantity {
  private static final Pattern WRITTEN = Pattern.compile("\\s*([0-9]+(?:\\.[0-9]+)?)\\s*([A-Za-z]*)\\s*");

  /** Checks the count. */
  public Span {
    if (!(count >= 0) || Double.isInfinite(count)) {
      throw new InsightException("A duration is 0 or more " + unit.word() + "s, not " + count + ".");
    }
  }

  /** A number of days. */
  public static Span days(double count) {
    return new Span(count, PeriodUnit.DAY);
  }

  /** A number of weeks. */
  public static Span weeks(double count) {
    return new Span(count, PeriodUnit.WEEK);
  }

  /** A number of months. */
  public static Span months(double count) {
    return new Span(count, PeriodUnit.MONTH);
  }

  /** A number of years. */
  public static Span years(double count) {
    return new Span(count, PeriodUnit.YEAR);
  }

  /**
   * Reads a duration such as {@code 39 weeks}, {@code 12m} or {@code 1 year}.
   *
   * @throws InsightException when it is none, or lacks its unit
   */
  public static Span parse(String text) {
    Matcher matcher = WRITTEN.matcher(text);
    if (!matcher.matches()) {
      throw new InsightException("\"" + text + "\" is no duration: write it like 39 weeks or 12 months.");
    }
    if (matcher.group(2).isEmpty()) {
      String number = matcher.group(1);
      throw new InsightException("\"" + text + "\" could be days, weeks or months: write the unit too, for example "
          + number + " weeks or " + number + " months.");
    }
    return new Span(Double.parseDouble(matcher.group(1)), PeriodUnit.parse(matcher.group(2)));
  }

  @Override
  public double value() {
    return count;
  }

  @Override
  public String unitName() {
    return unit.word() + "s";
  }

  /** The duration with at most two digits after the point. */
  @Override
  public String text() {
    double rounded = Math.rint(count * 100) / 100;
    return NumberColumn.format(rounded) + " " + unit.word() + (rounded == 1 ? "" : "s");
  }

  @Override
  public String toString() {
    return NumberColumn.format(count) + " " + unit.word() + (count == 1 ? "" : "s");
  }
}
