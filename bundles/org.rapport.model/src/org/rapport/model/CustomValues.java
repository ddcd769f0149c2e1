package org.rapport.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * The values custom fields may hold, and how they are written as text.
 *
 * <p>One Java type per {@link CustomFieldType}: String for text and choice, Double for number, Long for integer,
 * BigDecimal for money, LocalDate, Instant and Boolean. The text form does not depend on the locale and carries the
 * type as its first letter: <code>T:Beijing</code>, <code>N:1.5</code>, <code>I:42</code>, <code>M:12.50</code>,
 * <code>D:2026-01-31</code>, <code>S:2026-01-31T08:15:30Z</code>, <code>B:true</code>.
 *
 * @since 0.1
 */
public final class CustomValues {
  private CustomValues() {}

  /**
   * The Java type of the values of a kind of field.
   *
   * @param type the kind of field
   * @return the class every value of such a field has
   */
  public static Class<?> javaType(CustomFieldType type) {
    return switch (type) {
      case TEXT, CHOICE -> String.class;
      case NUMBER -> Double.class;
      case INTEGER -> Long.class;
      case MONEY -> BigDecimal.class;
      case DATE -> LocalDate.class;
      case INSTANT -> Instant.class;
      case BOOLEAN -> Boolean.class;
    };
  }

  /**
   * Writes a value with its type.
   *
   * @param value a value of one of the types above, or null
   * @return the text, or null for null
   * @throws IllegalArgumentException when the value has another type
   */
  public static String toText(Object value) {
    return switch (value) {
      case null -> null;
      case String text -> "T:" + text;
      case Double number -> "N:" + number;
      case Long number -> "I:" + number;
      case BigDecimal amount -> "M:" + amount.toPlainString();
      case LocalDate day -> "D:" + day;
      case Instant moment -> "S:" + moment;
      case Boolean truth -> "B:" + truth;
      default -> throw new IllegalArgumentException(
          "A custom value cannot be of the type " + value.getClass().getName() + ".");
    };
  }

  /**
   * Reads what {@link #toText(Object)} wrote.
   *
   * @param text the text, or null
   * @return the value, or null for null and for the empty text
   * @throws IllegalArgumentException when the text has no known type letter or no value of that type
   */
  public static Object fromText(String text) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    if (text.length() < 2 || text.charAt(1) != ':') {
      throw new IllegalArgumentException("'" + text + "' is no custom value: expected a type letter and a colon.");
    }
    String value = text.substring(2);
    try {
      return switch (text.charAt(0)) {
        case 'T' -> value;
        case 'N' -> Double.valueOf(value);
        case 'I' -> Long.valueOf(value);
        case 'M' -> new BigDecimal(value);
        case 'D' -> LocalDate.parse(value);
        case 'S' -> Instant.parse(value);
        case 'B' -> truth(value);
        default -> throw new IllegalArgumentException(
            "'" + text + "' is no custom value: the type letter must be one of T, N, I, M, D, S, B.");
      };
    } catch (NumberFormatException | DateTimeParseException e) {
      throw new IllegalArgumentException("'" + value + "' is no value of the type '" + text.charAt(0) + "'.", e);
    }
  }

  private static Boolean truth(String value) {
    return switch (value) {
      case "true" -> Boolean.TRUE;
      case "false" -> Boolean.FALSE;
      default -> throw new IllegalArgumentException("'" + value + "' is neither true nor false.");
    };
  }
}
