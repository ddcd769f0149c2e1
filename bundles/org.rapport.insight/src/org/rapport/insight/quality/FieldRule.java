package org.rapport.insight.quality;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is expected of a field.
 *
 * @param field the field's name, which is that of its column
 * @param label the name people see
 * @param required whether every record should have a value
 * @param unique whether no two records should have the same value
 * @param valid tells valid values by their text; empty when every value is valid
 * @param expectation what a valid value is, in words; "" when every value is valid
 * @since 0.1
 */
public record FieldRule(String field, String label, boolean required, boolean unique,
    Optional<Predicate<String>> valid, String expectation) {

  /** A field of which nothing is expected. */
  public static FieldRule of(String field) {
    return new FieldRule(field, field, false, false, Optional.empty(), "");
  }

  /**
   * The same field with valid values.
   *
   * @param what what a valid value is, in words
   * @param test tells valid values by their text
   */
  public FieldRule valid(String what, Predicate<String> test) {
    return new FieldRule(field, label, required, unique, Optional.of(test), what);
  }
}
