package org.rapport.store;

import java.util.List;

/**
 * What would become of a field's values in another type.
 *
 * @param field the field as it is
 * @param type the type it would get
 * @param values how many records have a value
 * @param convertible how many of the values fit the type
 * @param unfit those that don't, in the order of ids, at most {@link #MOST}
 * @since 0.1
 */
public record RetypePreview(Field field, FieldType type, long values, long convertible, List<Unfit> unfit) {
  /** How many values that don't fit are listed at most. */
  public static final int MOST = 1_000;

  /**
   * A value that does not fit.
   *
   * @param id the record's id
   * @param key the record's key
   * @param value the value as text
   * @param reason half a sentence that says what was expected
   */
  public record Unfit(long id, String key, String value, String reason) {
  }

  /** Copies the list. */
  public RetypePreview {
    unfit = List.copyOf(unfit);
  }

  /** @return how many values don't fit */
  public long lost() {
    return values - convertible;
  }
}
