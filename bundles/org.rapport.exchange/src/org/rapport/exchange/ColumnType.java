package org.rapport.exchange;

/**
 * What the values of a file's column are. The words are shown to users through {@link #word()}.
 *
 * @since 0.1
 */
public enum ColumnType {

  /** Numbers with or without decimals; a {@code NumberColumn} of the table. */
  NUMBER("number"),
  /** Whole numbers of at most 15 digits; a {@code NumberColumn} of the table. */
  INTEGER("whole number"),
  /**
   * One of two words for no and yes: {@code false/true}, {@code no/yes}, in any capitals. A {@code CategoryColumn}
   * whose levels are the file's own words, "no" first, so that a report says "Yes" where the file said "Yes".
   */
  BOOLEAN("yes or no"),
  /** Days without a time; a {@code TimeColumn} of dates. */
  DATE("date"),
  /** Points in time; without an offset in the file they are taken as UTC. A {@code TimeColumn}. */
  TIME("date and time"),
  /** Few words that repeat; a {@code CategoryColumn} with its levels in the order of their first appearance. */
  CATEGORY("category"),
  /** Free text, names and identifiers; a {@code TextColumn}. */
  TEXT("text");

  private final String word;

  ColumnType(String word) {
    this.word = word;
  }

  /** @return the English word for this type, for sentences: "number", "whole number", "date" … */
  public String word() {
    return word;
  }

  /** @return whether the values are numbers, {@link #NUMBER} or {@link #INTEGER} */
  public boolean isNumeric() {
    return this == NUMBER || this == INTEGER;
  }

  /** @return whether the values are days or points in time */
  public boolean isTemporal() {
    return this == DATE || this == TIME;
  }
}
