package org.rapport.store;

/**
 * What a field holds, how it is shown and what Java type its values have. A missing value is null everywhere; an empty
 * text counts as missing.
 *
 * @since 0.1
 */
public enum FieldType {
  /** Free text, {@code String}, at most 1,000,000 characters. Scanned as a text column. */
  TEXT(String.class),
  /** One of a small set of texts, {@code String}. Scanned as a category column. */
  CHOICE(String.class),
  /** Yes or no, {@code Boolean}. Scanned as a category column with levels {@code false, true}. */
  BOOLEAN(Boolean.class),
  /** A whole number, {@code Long}. Scanned as a number column. */
  INTEGER(Long.class),
  /** A number, {@code Double}, finite. Scanned as a number column. */
  NUMBER(Double.class),
  /** Money or another exact number, {@code BigDecimal}, at most 26 digits before and 8 after the point. */
  DECIMAL(java.math.BigDecimal.class),
  /** A day without time, {@code LocalDate}. Scanned as a time column (midnight UTC, date only). */
  DATE(java.time.LocalDate.class),
  /** A moment, {@code Instant}, kept to the millisecond. Scanned as a time column. */
  TIME(java.time.Instant.class),
  /** A reference to another record, its id as {@code Long}. Scanned as a number column of ids. */
  REFERENCE(Long.class);

  private final Class<?> javaType;

  FieldType(Class<?> javaType) {
    this.javaType = javaType;
  }

  /** @return the Java type of the field's values */
  public Class<?> javaType() {
    return javaType;
  }

  /** @return true for types that are ordered numbers */
  public boolean isNumeric() {
    return this == INTEGER || this == NUMBER || this == DECIMAL;
  }
}
