package org.rapport.store.internal.mapping;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.FieldType;

/** Values in their one canonical form, so that equal values are equal objects wherever they come from. */
public final class Values {
  /** Longest text that can be stored, in characters. */
  public static final int MAX_TEXT = 1_000_000;
  /** Digits after the point of exact numbers. */
  public static final int SCALE = 8;

  private Values() {}

  /**
   * @param type a type
   * @return what a value of it is, as a noun with article
   */
  public static String describe(FieldType type) {
    return switch (type) {
      case TEXT, CHOICE -> "a text";
      case BOOLEAN -> "true or false";
      case INTEGER -> "a whole number";
      case NUMBER -> "a number";
      case DECIMAL -> "an exact number such as 12.50";
      case DATE -> "a date such as 2026-01-31";
      case TIME -> "a moment such as 2026-01-31T08:15:30Z";
      case REFERENCE -> "the id of a record";
    };
  }

  /**
   * @param value a value in canonical form
   * @return the text that {@link #parse} reads back
   */
  public static String text(Object value) {
    if (value instanceof BigDecimal d) {
      return d.toPlainString();
    }
    if (value instanceof Double d && d == Math.rint(d) && Math.abs(d) < 1e15) {
      return Long.toString(d.longValue());
    }
    return value.toString();
  }

  /**
   * Reads a value from text.
   *
   * @param type the wanted type
   * @param text the text
   * @return the value, or null when the text is not one
   */
  public static @Nullable Object parse(FieldType type, String text) {
    String t = text.strip();
    try {
      return switch (type) {
        case TEXT, CHOICE -> text;
        case BOOLEAN -> bool(t);
        case INTEGER, REFERENCE -> normal(FieldType.INTEGER, Long.valueOf(t));
        case NUMBER -> normal(type, Double.valueOf(t));
        case DECIMAL -> normal(type, new BigDecimal(t));
        case DATE -> LocalDate.parse(t);
        case TIME -> t.length() == 10 ? LocalDate.parse(t).atStartOfDay(ZoneOffset.UTC).toInstant()
            : normal(type, Instant.parse(t));
      };
    } catch (NumberFormatException | DateTimeException e) {
      return null;
    }
  }

  private static @Nullable Boolean bool(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "yes", "1" -> Boolean.TRUE;
      case "false", "no", "0" -> Boolean.FALSE;
      default -> null;
    };
  }

  /**
   * Brings a value into canonical form.
   *
   * @param type its type
   * @param value a value, possibly of a near Java type (Integer for Long)
   * @return the canonical value; null for missing, for an empty text and for a number that is not finite
   * @throws IllegalArgumentException when it is not of the type
   */
  public static @Nullable Object normal(FieldType type, @Nullable Object value) {
    if (value == null) {
      return null;
    }
    switch (type) {
      case TEXT, CHOICE :
        String text = value.toString();
        return text.isEmpty() ? null : text;
      case INTEGER, REFERENCE :
        if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
          return ((Number) value).longValue();
        }
        break;
      case NUMBER :
        if (value instanceof Number n) {
          double d = n.doubleValue();
          return Double.isFinite(d) ? d + 0.0 : null;
        }
        break;
      case DECIMAL :
        if (value instanceof BigDecimal d) {
          return decimal(d);
        }
        if (value instanceof Number n) {
          return decimal(new BigDecimal(n.toString()));
        }
        break;
      case TIME :
        if (value instanceof Instant i) {
          return i.truncatedTo(ChronoUnit.MILLIS);
        }
        break;
      default :
        if (type.javaType().isInstance(value)) {
          return value;
        }
    }
    throw new IllegalArgumentException("'" + value + "' is not " + describe(type));
  }

  /**
   * Compares values of a type that has an order.
   *
   * @param a a number, day or moment in canonical form
   * @param b another of the same type
   * @return negative, 0 or positive
   */
  public static int compare(Object a, Object b) {
    if (a instanceof LocalDate x && b instanceof LocalDate y) {
      return x.compareTo(y);
    }
    if (a instanceof Instant x && b instanceof Instant y) {
      return x.compareTo(y);
    }
    if (a instanceof Long x && b instanceof Long y) {
      return Long.compare(x, y);
    }
    if (a instanceof Double x && b instanceof Double y) {
      return Double.compare(x, y);
    }
    return new BigDecimal(a.toString()).compareTo(new BigDecimal(b.toString()));
  }

  private static BigDecimal decimal(BigDecimal value) {
    BigDecimal d = value.scale() > SCALE ? value.setScale(SCALE, RoundingMode.HALF_EVEN) : value;
    d = d.stripTrailingZeros();
    d = d.scale() < 0 ? d.setScale(0) : d;
    if (d.precision() - d.scale() > 26) {
      throw new IllegalArgumentException("'" + value.toPlainString() + "' has more than 26 digits before the point");
    }
    return d;
  }
}
