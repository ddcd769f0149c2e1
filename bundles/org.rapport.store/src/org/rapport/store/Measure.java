package org.rapport.store;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A figure that is computed for each group of records.
 *
 * @param kind what is computed
 * @param field the field by name, label or path; null only for {@link Kind#COUNT}, which then counts records
 * @param name the name of the result's column
 * @since 0.1
 */
public record Measure(Kind kind, @Nullable String field, String name) {
  /** What is computed of a group. Missing values never take part. */
  public enum Kind {
    /** How many records there are, or how many have a value in the field. */
    COUNT,
    /** The sum of numbers; exact numbers are added exactly. Missing for a group without values. */
    SUM,
    /** The least value, in the order of lists. Of a number, date or moment. */
    MIN,
    /** The greatest value. Of a number, date or moment. */
    MAX,
    /** The mean of numbers. Missing for a group without values. */
    MEAN,
    /** How many different values there are; texts that differ in case are different. */
    DISTINCT
  }

  /** Checks that a field is named where one is needed. */
  public Measure {
    if (field == null && kind != Kind.COUNT) {
      throw new IllegalArgumentException("the measure " + name + " needs a field: " + kind + " of what?");
    }
  }

  /**
   * @param name the name of the result's column
   * @return how many records there are
   */
  public static Measure count(String name) {
    return new Measure(Kind.COUNT, null, name);
  }

  /**
   * @param kind what is computed
   * @param field the field by name, label or path
   * @return that measure; its column is called {@code kind(field)}, in lower case
   */
  public static Measure of(Kind kind, String field) {
    return new Measure(kind, field, kind.name().toLowerCase(java.util.Locale.ROOT) + "(" + field + ")");
  }
}
