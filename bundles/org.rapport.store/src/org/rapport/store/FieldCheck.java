package org.rapport.store;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.mapping.Rule;

/**
 * Says what is wrong with a value of a custom field before it is saved: while somebody types, or row by row before an
 * import. Whether a value is unique only the saving can tell. Thread-safe.
 *
 * @since 0.1
 */
public final class FieldCheck {
  private final Rule rule;

  private FieldCheck(Rule rule) {
    this.rule = rule;
  }

  /**
   * @param field a custom field
   * @return the check of its values by required, range, pattern and choices
   */
  public static FieldCheck of(Field field) {
    return new FieldCheck(Rule.of(field.label(), field));
  }

  /**
   * @param value a value of the field's Java type, or null for missing
   * @return a sentence that says what was expected, or empty when the value is good
   */
  public Optional<String> complaint(@Nullable Object value) {
    String complaint = rule.complaint(value);
    return complaint == null ? Optional.empty() : Optional.of(complaint + ".");
  }
}
