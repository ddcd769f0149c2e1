package org.rapport.mining.internal;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.rapport.mining.MiningException;
import org.rapport.mining.Parameter;
import org.rapport.mining.ParameterField;
import org.rapport.mining.ParameterField.Kind;
import org.rapport.table.NumberColumn;

/** The types that a parameter may have, and their texts. */
public final class ParameterTypes {
  private ParameterTypes() {}

  /** The field of a record's component. */
  public static ParameterField field(RecordComponent component) {
    String where = component.getDeclaringRecord().getName() + "." + component.getName();
    Optional<Parameter> described = Optional.ofNullable(component.getAnnotation(Parameter.class));
    if (described.isEmpty()) {
      throw new IllegalArgumentException("Describe " + where + " with @Parameter.");
    }
    Parameter parameter = described.get();
    Class<?> type = component.getType();
    List<String> choices = type.isEnum() ? Stream.of(type.getEnumConstants()).map(ParameterTypes::format).toList()
        : List.of();
    return new ParameterField(component.getName(), parameter.label(), parameter.help(), kind(type, where),
        parameter.min(), parameter.max(), parameter.defaultValue(), choices);
  }

  private static Kind kind(Class<?> type, String where) {
    if (type == int.class || type == long.class) {
      return Kind.WHOLE;
    }
    if (type == double.class) {
      return Kind.NUMBER;
    }
    if (type == boolean.class) {
      return Kind.YES_NO;
    }
    if (type == String.class) {
      return Kind.TEXT;
    }
    if (type.isEnum()) {
      return Kind.CHOICE;
    }
    throw new IllegalArgumentException(
        where + " is a " + type.getSimpleName() + "; use int, long, double, boolean, String or an enum.");
  }

  /**
   * A value from its text.
   *
   * @throws MiningException if it does not fit; the message is for the user
   */
  public static Object parse(ParameterField field, Class<?> type, String text) {
    String value = text.strip();
    try {
      return switch (field.kind()) {
        case WHOLE -> whole(field, type, value);
        case NUMBER -> inRange(field, text, Double.parseDouble(value));
        case YES_NO -> yesNo(field, value);
        case TEXT -> text;
        case CHOICE -> choice(field, type, value);
      };
    } catch (NumberFormatException e) {
      throw new MiningException(complaint(field, text), e);
    }
  }

  /**
   * Checks a value without the type that it is for.
   *
   * @throws MiningException if it does not fit; the message is for the user
   */
  public static void check(ParameterField field, String text) {
    String value = text.strip();
    if (field.kind() != Kind.CHOICE) {
      parse(field, long.class, text);
    } else if (field.choices().stream().noneMatch(value.replace('_', '-')::equalsIgnoreCase)) {
      throw new MiningException(complaint(field, value));
    }
  }

  private static Object whole(ParameterField field, Class<?> type, String value) {
    if (type == int.class) {
      int parsed = Integer.parseInt(value);
      inRange(field, value, parsed);
      return parsed;
    }
    long parsed = Long.parseLong(value);
    inRange(field, value, parsed);
    return parsed;
  }

  private static double inRange(ParameterField field, String text, double value) {
    if (!(value >= field.min() && value <= field.max()) || Double.isInfinite(value)) {
      throw new MiningException(complaint(field, text));
    }
    return value;
  }

  private static boolean yesNo(ParameterField field, String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "true", "yes", "on", "1" -> true;
      case "false", "no", "off", "0" -> false;
      default -> throw new MiningException(complaint(field, value));
    };
  }

  private static Object choice(ParameterField field, Class<?> type, String value) {
    for (Object constant : type.getEnumConstants()) {
      if (format(constant).equalsIgnoreCase(value) || ((Enum<?>) constant).name().equalsIgnoreCase(value)) {
        return constant;
      }
    }
    throw new MiningException(complaint(field, value));
  }

  private static String complaint(ParameterField field, String text) {
    return "The parameter \"" + field.name() + "\" is " + (text.isBlank() ? "empty" : "\"" + text + "\"")
        + "; it must be " + field.expected() + ".";
  }

  /** The text of a value: numbers without needless decimals, enum constants in lower case with hyphens. */
  public static String format(Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
    return value instanceof Double number ? NumberColumn.format(number) : String.valueOf(value);
  }
}
