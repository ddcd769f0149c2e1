package org.rapport.store.internal.mapping;

import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** What the model demands of one column's values, for bulk work where no objects are built. */
public final class Rule {
  private final String field;
  private final boolean required;
  private final int maxLength;
  private final double min;
  private final double max;
  private final @Nullable Pattern pattern;
  private final @Nullable EEnum literals;

  private Rule(String field, @Nullable EStructuralFeature feature) {
    this.field = field;
    this.required = feature != null && feature.isRequired();
    this.maxLength = (int) number(feature, "maxLength", Values.MAX_TEXT);
    this.min = number(feature, "min", Double.NEGATIVE_INFINITY);
    this.max = number(feature, "max", Double.POSITIVE_INFINITY);
    String text = feature == null ? null : Features.annotation(feature, "pattern");
    this.pattern = text == null ? null : Pattern.compile(text);
    this.literals = feature instanceof EAttribute a && a.getEAttributeType() instanceof EEnum e ? e : null;
  }

  private static double number(@Nullable EStructuralFeature feature, String key, double otherwise) {
    String text = feature == null ? null : Features.annotation(feature, key);
    return text == null ? otherwise : Double.parseDouble(text);
  }

  /** @return the rule of a column; custom fields have none but the length */
  public static Rule of(String field, ColumnMap column) {
    return new Rule(field, column.feature());
  }

  /** @return the value as it is stored: for a choice of the model its literal */
  public Object exact(Object value) {
    EEnum type = literals;
    EEnumLiteral literal = type == null ? null : Features.literal(type, value.toString());
    return literal == null ? value : literal.getLiteral();
  }

  /** @return half a sentence that says what is wrong with a value, or null when nothing is */
  public @Nullable String complaint(@Nullable Object value) {
    if (value == null) {
      return required ? field + " is missing: a value is required" : null;
    }
    if (value instanceof String text) {
      EEnum type = literals;
      if (type != null) {
        return Features.literal(type, text) != null ? null
            : "'" + text + "' is not a " + field + ": expected one of "
                + String.join(", ", type.getELiterals().stream().map(EEnumLiteral::getLiteral).toList());
      }
      if (text.length() > maxLength) {
        return field + " has " + text.length() + " characters: at most " + maxLength + " are possible";
      }
      Pattern p = pattern;
      return p == null || p.matcher(text).matches() ? null : field + " '" + text + "' does not match " + p.pattern();
    }
    if (value instanceof Number n && (n.doubleValue() < min || n.doubleValue() > max)) {
      return field + " " + Values.text(n) + " is out of range: expected "
          + (min == Double.NEGATIVE_INFINITY ? "at most " + Values.text(max)
              : max == Double.POSITIVE_INFINITY ? "at least " + Values.text(min)
                  : Values.text(min) + " to " + Values.text(max));
    }
    return null;
  }
}
