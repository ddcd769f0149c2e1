package org.rapport.store.internal.mapping;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.Choice;
import org.rapport.store.FieldType;

/**
 * Values of one type as values of another. A conversion is exact or does not take place, but for these: a moment becomes
 * its day in UTC, a number with more than eight digits after the point is rounded to eight when it becomes exact. Days
 * and whole numbers convert as 20260131, moments and whole numbers as milliseconds since 1970.
 */
public final class Conversions {
  private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

  private Conversions() {}

  /**
   * What became of a value.
   *
   * @param value the converted value, or null when it says nothing (blank text) or does not fit
   * @param reason half a sentence that says why it does not fit, or null when it does
   */
  public record Result(@Nullable Object value, @Nullable String reason) {
    static Result of(@Nullable Object value) {
      return new Result(value, null);
    }
  }

  /**
   * @param value a value in canonical form
   * @param to the wanted type, not a reference
   * @return the value in that type, in canonical form, or why it is not possible
   */
  public static Result convert(Object value, FieldType to) {
    Object result = null;
    try {
      result = switch (to) {
        case TEXT -> Values.text(value);
        case CHOICE -> choice(Values.text(value));
        default -> value instanceof String text ? ofText(text.strip(), to) : ofOther(value, to);
      };
    } catch (ArithmeticException | IllegalArgumentException | DateTimeException e) {
      result = null;
    }
    if (result != null) {
      return Result.of(result);
    }
    boolean blank = value instanceof String text && text.isBlank() && to != FieldType.CHOICE;
    return blank ? Result.of(null) : new Result(null, "expected " + expected(to));
  }

  private static String expected(FieldType to) {
    return to == FieldType.CHOICE ? "a text of at most " + Choice.MAX_VALUE + " characters" : Values.describe(to);
  }

  private static @Nullable String choice(String text) {
    return text.length() <= Choice.MAX_VALUE ? text : null;
  }

  private static @Nullable Object ofText(String text, FieldType to) {
    return switch (to) {
      case INTEGER, NUMBER, DECIMAL -> NUMBER.matcher(text).matches() ? ofNumber(new BigDecimal(text), to) : null;
      case BOOLEAN -> truth(text);
      case DATE -> text.length() > 10 && text.charAt(10) == 'T'
          ? Instant.parse(text).atZone(ZoneOffset.UTC).toLocalDate() : Values.parse(to, text);
      default -> Values.parse(to, text);
    };
  }

  private static @Nullable Object truth(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "t", "y", "x", "on" -> Boolean.TRUE;
      case "f", "n", "off" -> Boolean.FALSE;
      default -> Values.parse(FieldType.BOOLEAN, text);
    };
  }

  private static @Nullable Object ofOther(Object value, FieldType to) {
    return switch (value) {
      case Boolean truth -> to == FieldType.BOOLEAN ? truth
          : to.isNumeric() ? ofNumber(truth ? BigDecimal.ONE : BigDecimal.ZERO, to) : null;
      case LocalDate day -> ofDay(day, to);
      case Instant moment -> ofMoment(moment, to);
      default -> ofNumber(new BigDecimal(value.toString()), to);
    };
  }

  private static @Nullable Object ofDay(LocalDate day, FieldType to) {
    return switch (to) {
      case DATE -> day;
      case TIME -> day.atStartOfDay(ZoneOffset.UTC).toInstant();
      case BOOLEAN -> null;
      default -> day.getYear() < 1000 || day.getYear() > 9999 ? null
          : ofNumber(BigDecimal.valueOf(day.getYear() * 10_000L + day.getMonthValue() * 100L + day.getDayOfMonth()),
              to);
    };
  }

  private static @Nullable Object ofMoment(Instant moment, FieldType to) {
    return switch (to) {
      case TIME -> moment;
      case DATE -> moment.atZone(ZoneOffset.UTC).toLocalDate();
      case BOOLEAN -> null;
      default -> ofNumber(BigDecimal.valueOf(moment.toEpochMilli()), to);
    };
  }

  private static @Nullable Object ofNumber(BigDecimal number, FieldType to) {
    return switch (to) {
      case INTEGER -> number.precision() - number.scale() > 19 ? null : (Object) number.longValueExact();
      case NUMBER -> number(number);
      case DECIMAL -> Values.normal(to, number);
      case BOOLEAN -> number.signum() == 0 ? Boolean.FALSE : number.compareTo(BigDecimal.ONE) == 0 ? Boolean.TRUE
          : null;
      case DATE -> day(number);
      case TIME -> Instant.ofEpochMilli(number.longValueExact());
      default -> null;
    };
  }

  /** Fifteen digits are kept by every floating-point number. */
  private static @Nullable Object number(BigDecimal number) {
    double value = number.doubleValue();
    boolean exact = Double.isFinite(value) && (number.stripTrailingZeros().precision() <= 15
        || new BigDecimal(Double.toString(value)).compareTo(number) == 0);
    return exact ? Values.normal(FieldType.NUMBER, value) : null;
  }

  private static @Nullable Object day(BigDecimal number) {
    long digits = number.longValueExact();
    return digits < 1000_01_01 || digits > 9999_12_31 ? null
        : LocalDate.of((int) (digits / 10_000), (int) (digits / 100 % 100), (int) (digits % 100));
  }
}
