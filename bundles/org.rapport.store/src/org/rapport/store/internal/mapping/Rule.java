package org.rapport.store.internal.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.Choice;
import org.rapport.store.Field;
import org.rapport.store.FieldRules;

/**
 * What the model, or the definition of a custom field, demands of one column's values: for bulk work, where no objects
 * are built, and for custom values everywhere.
 */
public final class Rule {
  private static final int MOST_NAMED = 10;

  private final String field;
  private final boolean required;
  private final int maxLength;
  private final @Nullable Object min;
  private final @Nullable Object max;
  private final @Nullable SafePattern pattern;
  private final @Nullable EEnum literals;
  private final List<Choice> choices;
  private final Map<String, Choice> byText;

  private Rule(String field, FieldRules rules, int maxLength, @Nullable EEnum literals, List<Choice> choices) {
    this.field = field;
    this.required = rules.required();
    this.maxLength = maxLength;
    this.min = rules.min();
    this.max = rules.max();
    String expression = rules.pattern();
    this.pattern = expression == null ? null : SafePattern.of(expression);
    this.literals = literals;
    this.choices = choices;
    this.byText = choices.isEmpty() ? Map.of() : byText(choices);
  }

  /** Choices by value; also by value and by label without regard to case, where that is free. */
  private static Map<String, Choice> byText(List<Choice> choices) {
    Map<String, Choice> result = new LinkedHashMap<>();
    choices.forEach(c -> result.put(c.value(), c));
    choices.forEach(c -> result.putIfAbsent(c.value().toLowerCase(Locale.ROOT), c));
    choices.forEach(c -> result.putIfAbsent(c.label().toLowerCase(Locale.ROOT), c));
    return result;
  }

  /** @return the rule of a column of the model */
  public static Rule of(String field, ColumnMap column) {
    EStructuralFeature feature = column.feature();
    String length = feature == null ? null : Features.annotation(feature, "maxLength");
    return new Rule(field, feature == null ? FieldRules.NONE : Features.rules(feature, column.type()),
        length == null ? Values.MAX_TEXT : Integer.parseInt(length),
        feature instanceof EAttribute a && a.getEAttributeType() instanceof EEnum e ? e : null, List.of());
  }

  /**
   * The rule of a custom field.
   *
   * @param name what its sentences call it
   * @param field the field
   * @return the rule
   */
  public static Rule of(String name, Field field) {
    return new Rule(name, field.rules(), Values.MAX_TEXT, null, field.choices());
  }

  /** @return the value as it is stored: for a choice its own spelling */
  public Object exact(Object value) {
    EEnum type = literals;
    if (type != null) {
      EEnumLiteral literal = Features.literal(type, value.toString());
      return literal == null ? value : literal.getLiteral();
    }
    Choice choice = byText.isEmpty() ? null : choice(value.toString());
    return choice == null ? value : choice.value();
  }

  private @Nullable Choice choice(String text) {
    Choice choice = byText.get(text);
    return choice == null ? byText.get(text.toLowerCase(Locale.ROOT)) : choice;
  }

  /** @return half a sentence that says what is wrong with a value, or null when nothing is */
  public @Nullable String complaint(@Nullable Object value) {
    if (value == null) {
      return required ? field + " is missing: a value is required" : null;
    }
    if (value instanceof String text) {
      return ofText(text);
    }
    return (min != null || max != null) && outOfRange(value)
        ? field + " " + Values.text(value) + " is out of range: expected " + range() : null;
  }

  private @Nullable String ofText(String text) {
    EEnum type = literals;
    if (type != null) {
      return Features.literal(type, text) != null ? null
          : "'" + text + "' is not a " + field + ": expected one of "
              + String.join(", ", type.getELiterals().stream().map(EEnumLiteral::getLiteral).toList());
    }
    if (text.length() > maxLength) {
      return field + " has " + text.length() + " characters: at most " + maxLength + " are possible";
    }
    if (!choices.isEmpty()) {
      Choice choice = choice(text);
      if (choice == null || choice.retired()) {
        return "'" + text + "' is " + (choice == null ? "not a choice of " : "no longer a choice of ") + field
            + ": expected one of " + offered();
      }
    }
    SafePattern p = pattern;
    return p == null ? null : switch (p.match(text)) {
      case MATCHES -> null;
      case DIFFERS -> field + " '" + text + "' does not match " + p.expression();
      case TOO_HARD -> field + " '" + (text.length() > 60 ? text.substring(0, 60) + "…" : text)
          + "' can't be checked against " + p.expression() + " in reasonable time: shorten it or simplify the pattern";
    };
  }

  private String offered() {
    List<Choice> offered = choices.stream().filter(c -> !c.retired()).toList();
    return offered.stream().limit(MOST_NAMED).map(Choice::value).collect(Collectors.joining(", "))
        + (offered.size() > MOST_NAMED ? " and " + (offered.size() - MOST_NAMED) + " more" : "");
  }

  private boolean outOfRange(Object value) {
    Object least = min;
    Object greatest = max;
    return least != null && Values.compare(value, least) < 0
        || greatest != null && Values.compare(value, greatest) > 0;
  }

  private String range() {
    Object least = min;
    Object greatest = max;
    return least == null ? "at most " + (greatest == null ? "" : Values.text(greatest))
        : greatest == null ? "at least " + Values.text(least) : Values.text(least) + " to " + Values.text(greatest);
  }
}
