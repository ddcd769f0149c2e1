package org.rapport.mining;

import java.util.List;

/**
 * One field of a parameter form.
 *
 * @param name the name on the command line, for example "depth"
 * @param label the name in the dialog
 * @param help what it does
 * @param kind what it holds
 * @param min the smallest value allowed; negative infinity for none
 * @param max the largest value allowed; infinity for none
 * @param defaultValue the default as text
 * @param choices the values allowed, empty unless the kind is {@link Kind#CHOICE}
 * @since 0.1
 */
public record ParameterField(String name, String label, String help, Kind kind, double min, double max,
    String defaultValue, List<String> choices) {

  /** What a field holds. */
  public enum Kind {
    /** A whole number. */
    WHOLE,
    /** A number. */
    NUMBER,
    /** true or false. */
    YES_NO,
    /** Free text. */
    TEXT,
    /** One of a few values. */
    CHOICE
  }

  /** Copies the choices. */
  public ParameterField {
    choices = List.copyOf(choices);
  }

  /** What may be written, in words: "a whole number from 1 to 30". */
  public String expected() {
    return switch (kind) {
      case WHOLE -> "a whole number" + range();
      case NUMBER -> "a number" + range();
      case YES_NO -> "true or false";
      case TEXT -> "text";
      case CHOICE -> "one of " + String.join(", ", choices);
    };
  }

  private String range() {
    boolean lower = min > Double.NEGATIVE_INFINITY;
    boolean upper = max < Double.POSITIVE_INFINITY;
    if (lower && upper) {
      return " from " + number(min) + " to " + number(max);
    }
    if (lower) {
      return " of at least " + number(min);
    }
    return upper ? " of at most " + number(max) : "";
  }

  private static String number(double value) {
    return org.rapport.table.NumberColumn.format(value);
  }
}
