package org.rapport.insight.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;

import org.rapport.insight.InsightException;

/** Checks and writes numbers of quantities. */
final class Numbers {
  /** Sixteen digits: more than any sum of money here needs, and the same on every machine. */
  static final MathContext DIGITS = MathContext.DECIMAL64;

  private static final int DEFAULT_DIGITS = 2;
  /** What is nearer to 0 is what rounding has left. */
  private static final double NOISE = 1e-6;

  private Numbers() {}

  /** Refuses what is not a finite number. */
  static double finite(double value, String what) {
    if (!Double.isFinite(value)) {
      throw new InsightException("The " + what + " can't be told as a number: it is not finite.");
    }
    return value;
  }

  /** A double as the decimal number that people would write for it. */
  static BigDecimal decimal(double value) {
    return BigDecimal.valueOf(finite(value, "amount"));
  }

  /** The digits after the point of a currency's minor unit; 2 for a currency that is not known. */
  static int digits(String currency) {
    try {
      int digits = currency.isEmpty() ? DEFAULT_DIGITS : Currency.getInstance(currency).getDefaultFractionDigits();
      return digits < 0 ? DEFAULT_DIGITS : digits;
    } catch (IllegalArgumentException e) {
      return DEFAULT_DIGITS; // a code of the user's own, such as points
    }
  }

  /** An amount rounded to minor units, with thousands marks. */
  static String money(BigDecimal amount, String currency) {
    BigDecimal rounded = amount.setScale(digits(currency), RoundingMode.HALF_UP);
    return String.format(Locale.ENGLISH, "%,." + digits(currency) + "f", rounded) + (currency.isEmpty() ? "" : " "
        + currency);
  }

  /** A number with at most so many digits after the point, without trailing zeros; two that count when it is small. */
  static String plain(double value, int digits) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).stripTrailingZeros();
    if (rounded.signum() == 0 && Math.abs(value) >= NOISE) {
      return BigDecimal.valueOf(value).round(new MathContext(2)).stripTrailingZeros().toPlainString();
    }
    return String.format(Locale.ENGLISH, "%,." + Math.max(0, rounded.scale()) + "f", rounded);
  }
}
