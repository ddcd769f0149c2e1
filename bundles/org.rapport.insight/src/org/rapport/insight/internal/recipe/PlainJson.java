package org.rapport.insight.internal.recipe;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Reads plain values: texts, numbers, truths, enums, days and moments. */
final class PlainJson {
  private PlainJson() {}

  static Object read(JsonElement json, Class<?> type, String place) {
    if (!(json instanceof JsonPrimitive plain)) {
      throw RecordJson.wrong(place, "must be a " + name(type));
    }
    String text = plain.getAsString();
    try {
      if (type == String.class && plain.isString()) {
        return text;
      }
      if ((type == boolean.class || type == Boolean.class) && plain.isBoolean()) {
        return plain.getAsBoolean();
      }
      if (type == double.class || type == Double.class) {
        return Double.valueOf(text);
      }
      if (type == int.class || type == Integer.class) {
        return Integer.valueOf(text);
      }
      if (type == long.class || type == Long.class) {
        return Long.valueOf(text);
      }
      if (type == OptionalDouble.class) {
        return OptionalDouble.of(Double.parseDouble(text));
      }
      if (type == OptionalInt.class) {
        return OptionalInt.of(Integer.parseInt(text));
      }
      if (type == LocalDate.class) {
        return LocalDate.parse(text);
      }
      if (type == Instant.class) {
        return Instant.parse(text);
      }
    } catch (NumberFormatException | DateTimeException e) {
      throw RecordJson.wrong(place, "is \"" + text + "\"; expected a " + name(type));
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants()).filter(each -> ((Enum<?>) each).name().equals(text)).findFirst()
          .orElseThrow(() -> RecordJson.wrong(place, "is \"" + text + "\"; expected one of " + Arrays
              .stream(type.getEnumConstants()).map(each -> ((Enum<?>) each).name()).collect(Collectors.joining(", "))));
    }
    throw RecordJson.wrong(place, "is \"" + text + "\"; expected a " + name(type));
  }

  private static String name(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "String" -> "text";
      case "int", "Integer", "long", "Long", "OptionalInt" -> "whole number";
      case "double", "Double", "OptionalDouble" -> "number";
      case "boolean", "Boolean" -> "truth value";
      case "LocalDate" -> "day such as 2026-01-31";
      case "Instant" -> "moment such as 2026-01-31T12:00:00Z";
      default -> "value of " + type.getSimpleName();
    };
  }
}
