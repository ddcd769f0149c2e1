package org.rapport.exchange.internal.csv;

import org.rapport.exchange.ValueStyle;

/** Parses numbers straight from characters. Not thread-safe; {@link #status} tells what the last call found. */
final class NumberParser {

  /** The last text was a number; so is every text for which {@link #parse} did not return NaN. */
  static final int NUMBER = 0;
  /** The last text was blank or a word for "missing". */
  static final int MISSING = 1;
  /** The last text was no number. */
  static final int BAD = 2;
  /** The last text would lose digits as a number: leading zeros, a plus sign, more than 15 digits. */
  static final int LOSSY = 3;

  private static final double[] POWERS = new double[23];

  static {
    double power = 1;
    for (int i = 0; i < POWERS.length; i++) {
      POWERS[i] = power;
      power *= 10;
    }
  }

  /** What the last call found; valid when it returned NaN. */
  int status;

  private final boolean comma;
  private final boolean thousands;
  private char[] plain = new char[32];

  NumberParser(ValueStyle style) {
    comma = style == ValueStyle.DECIMAL_COMMA;
    thousands = comma || style == ValueStyle.THOUSANDS_COMMA;
  }

  /** Parses a number; NaN unless it is one, see {@link #status}. */
  double parse(char[] buffer, int offset, int length) {
    int begin = offset;
    int end = offset + length;
    while (begin < end && isSpace(buffer[begin])) {
      begin++;
    }
    while (end > begin && isSpace(buffer[end - 1])) {
      end--;
    }
    if (begin == end) {
      status = MISSING;
      return Double.NaN;
    }
    return thousands ? grouped(buffer, begin, end) : plain(buffer, begin, end);
  }

  private double plain(char[] buffer, int begin, int end) {
    int i = begin;
    boolean negative = buffer[i] == '-';
    if (negative) {
      i++;
    }
    int first = i;
    long mantissa = 0;
    int digits = 0;
    int fraction = 0;
    for (; i < end; i++) {
      int digit = buffer[i] - '0';
      if (digit < 0 || digit > 9) {
        break;
      }
      mantissa = mantissa * 10 + digit;
      digits++;
    }
    int whole = digits;
    if (i < end && buffer[i] == '.') {
      i++;
      int point = i;
      for (; i < end; i++) {
        int digit = buffer[i] - '0';
        if (digit < 0 || digit > 9) {
          break;
        }
        mantissa = mantissa * 10 + digit;
        digits++;
      }
      fraction = i - point;
    }
    if (i < end || digits == 0 || whole > 1 && buffer[first] == '0' || digits > 15) {
      return slow(buffer, begin, end);
    }
    double value = mantissa / POWERS[fraction];
    return negative ? -value : value;
  }

  /** Words for "missing", exponents, many digits, and everything that is no number. */
  private double slow(char[] buffer, int begin, int end) {
    String text = new String(buffer, begin, end - begin);
    if (MissingWords.contains(text)) {
      status = MISSING;
      return Double.NaN;
    }
    int sign = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
    int i = digits(text, sign);
    int whole = i - sign;
    if (i < text.length() && text.charAt(i) == '.') {
      i = digits(text, i + 1);
    }
    boolean some = i > sign && !(i == sign + 1 && text.charAt(sign) == '.');
    boolean exponent = some && i < text.length() && (text.charAt(i) == 'e' || text.charAt(i) == 'E');
    if (exponent) {
      int from = i + 1;
      from += from < text.length() && (text.charAt(from) == '-' || text.charAt(from) == '+') ? 1 : 0;
      i = digits(text, from);
      some = i > from;
    }
    if (!some || i < text.length()) {
      status = BAD;
      return Double.NaN;
    }
    boolean onlyWhole = sign + whole == text.length();
    if (whole > 1 && text.charAt(sign) == '0' || onlyWhole && whole > 15 || text.charAt(0) == '+') {
      status = LOSSY;
      return Double.NaN;
    }
    double value = Double.parseDouble(text);
    if (Double.isInfinite(value)) {
      status = LOSSY;
      return Double.NaN;
    }
    return value;
  }

  private static int digits(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  /** Numbers with separators between thousands, or a decimal comma, or both. */
  private double grouped(char[] buffer, int begin, int end) {
    char separator = comma ? '.' : ',';
    char point = comma ? ',' : '.';
    if (plain.length < end - begin) {
      plain = new char[end - begin];
    }
    int length = 0;
    int sinceSeparator = -1;
    boolean fraction = false;
    for (int i = begin; i < end; i++) {
      char c = buffer[i];
      if (c == separator) {
        if (fraction || length == 0 || sinceSeparator >= 0 && sinceSeparator != 3) {
          return slow(buffer, begin, end, true);
        }
        sinceSeparator = 0;
      } else if (c == point && !fraction) {
        if (sinceSeparator >= 0 && sinceSeparator != 3) {
          return slow(buffer, begin, end, true);
        }
        fraction = true;
        sinceSeparator = -1;
        plain[length++] = '.';
      } else {
        plain[length++] = c;
        if (sinceSeparator >= 0) {
          sinceSeparator++;
        }
      }
    }
    if (sinceSeparator >= 0 && sinceSeparator != 3) {
      return slow(buffer, begin, end, true);
    }
    return plain(plain, 0, length);
  }

  private double slow(char[] buffer, int begin, int end, boolean bad) {
    status = bad && !MissingWords.contains(new String(buffer, begin, end - begin)) ? BAD : MISSING;
    return Double.NaN;
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\u00a0' || c == '\u3000' || c == '\n' || c == '\r';
  }
}
