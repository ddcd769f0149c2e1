package org.rapport.insight.clv;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rapport.insight.InsightException;
import org.rapport.table.NumberColumn;

/**
 * By how much money is worth less the later it comes, with the period the rate is for. Money of a period counts as paid
 * at the period's end.
 *
 * @param rate the rate per period, 0 to 1: 0.01 is one per cent
 * @param per the period
 * @since 0.1
 */
public record DiscountRate(double rate, PeriodUnit per) {
  private static final Pattern WRITTEN = Pattern.compile(
      "\\s*([0-9]*\\.?[0-9]+)\\s*(%?)\\s*(?:(?:/|per|a)\\s*([A-Za-z]+))?\\s*");

  /** Checks the rate. */
  public DiscountRate {
    if (!(rate >= 0 && rate <= 1)) {
      throw new InsightException("A discount rate is between 0 and 1 per " + per.word() + ", not " + rate
          + ". One per cent is 0.01 or 1%.");
    }
  }

  /** A rate per month. */
  public static DiscountRate monthly(double rate) {
    return new DiscountRate(rate, PeriodUnit.MONTH);
  }

  /** A rate per year. */
  public static DiscountRate yearly(double rate) {
    return new DiscountRate(rate, PeriodUnit.YEAR);
  }

  /**
   * Reads a rate such as {@code 1%/month}, {@code 0.01 per month} or {@code 10% a year}.
   *
   * @throws InsightException when it is none, or lacks its period
   */
  public static DiscountRate parse(String text) {
    Matcher matcher = WRITTEN.matcher(text);
    if (!matcher.matches()) {
      throw new InsightException("\"" + text + "\" is no discount rate: write it like 1%/month or 10%/year.");
    }
    if (matcher.group(3) == null) {
      String number = matcher.group(1) + matcher.group(2);
      throw new InsightException("\"" + text + "\" could be a rate per month or per year: write the period too, for "
          + "example " + number + "/month or " + number + "/year.");
    }
    double rate = Double.parseDouble(matcher.group(1)) / (matcher.group(2).isEmpty() ? 1 : 100);
    return new DiscountRate(rate, PeriodUnit.parse(matcher.group(3)));
  }

  @Override
  public String toString() {
    return NumberColumn.format(Math.round(rate * 1e8) / 1e6) + " % a " + per.word();
  }
}
