package org.rapport.store;

/**
 * One value that a field of type {@link FieldType#CHOICE} may have.
 *
 * @param value the value as records, files and filters have it; not blank, at most 1,000 characters
 * @param label the text people see; the value when it was given blank
 * @param retired true when it is no longer offered: records that have it keep it, others can't get it
 * @since 0.1
 */
public record Choice(String value, String label, boolean retired) {
  /** Longest value, in characters. */
  public static final int MAX_VALUE = 1_000;
  /** Longest label, in characters. */
  public static final int MAX_LABEL = 200;

  /** Checks the value and fills in the label. */
  public Choice {
    if (value.isBlank() || value.length() > MAX_VALUE) {
      throw new StoreException("A choice '" + (value.length() > 40 ? value.substring(0, 40) + "…" : value)
          + "' is not possible: enter 1 to " + MAX_VALUE + " characters.");
    }
    if (label.length() > MAX_LABEL) {
      throw new StoreException("The label of the choice '" + value + "' has " + label.length()
          + " characters: at most " + MAX_LABEL + " are possible.");
    }
    label = label.isBlank() ? value : label;
  }

  /**
   * A choice that is offered.
   *
   * @param value the value
   * @param label the text people see
   */
  public Choice(String value, String label) {
    this(value, label, false);
  }

  /**
   * A choice that is shown as it is stored.
   *
   * @param value the value
   * @return the choice
   */
  public static Choice of(String value) {
    return new Choice(value, value, false);
  }

  /** @return the same choice, no longer offered */
  public Choice retire() {
    return new Choice(value, label, true);
  }
}
