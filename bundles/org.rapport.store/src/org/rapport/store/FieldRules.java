package org.rapport.store;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.mapping.SafePattern;
import org.rapport.store.internal.mapping.Values;

/**
 * What a field's values must satisfy whenever they are saved: by an editor, a bulk change, an import or the restoring of
 * an old value. Undo brings back what was, whatever the rules say meanwhile.
 *
 * @param required a record can't be saved without a value; records saved before are not asked until they are edited
 * @param unique no two records may have the same value; missing ones don't count
 * @param min the least value permitted, or null; of the field's Java type ({@link FieldType}), or a text of it. For
 *        numbers, {@link FieldType#DATE} and {@link FieldType#TIME}
 * @param max the greatest value permitted, or null; likewise
 * @param pattern a regular expression ({@link java.util.regex.Pattern}) that the whole text must match, or null; for
 *        {@link FieldType#TEXT} and {@link FieldType#CHOICE}. A value on which it takes unreasonably long is refused
 * @param sensitive personal enough to be masked for those who need not see it, to be left out of mining and to be sealed
 *        in the journal under the record's own key from now on
 * @since 0.1
 */
public record FieldRules(boolean required, boolean unique, @Nullable Object min, @Nullable Object max,
    @Nullable String pattern, boolean sensitive) {
  /** No rules. */
  public static final FieldRules NONE = new FieldRules(false, false, null, null, null, false);

  /** Takes blank texts as none and checks the pattern. */
  public FieldRules {
    min = min instanceof String text && text.isBlank() ? null : min;
    max = max instanceof String text && text.isBlank() ? null : max;
    pattern = pattern == null || pattern.isBlank() ? null : pattern;
    if (pattern != null) {
      SafePattern.of(pattern);
    }
  }

  /** @return true when anything but sensitivity is demanded */
  public boolean demandAnything() {
    return required || unique || min != null || max != null || pattern != null;
  }

  /**
   * @param value whether a value is required
   * @return the changed rules
   */
  public FieldRules withRequired(boolean value) {
    return new FieldRules(value, unique, min, max, pattern, sensitive);
  }

  /**
   * @param value whether values are unique
   * @return the changed rules
   */
  public FieldRules withUnique(boolean value) {
    return new FieldRules(required, value, min, max, pattern, sensitive);
  }

  /**
   * @param least the least value, or null
   * @param greatest the greatest value, or null
   * @return the changed rules
   */
  public FieldRules withRange(@Nullable Object least, @Nullable Object greatest) {
    return new FieldRules(required, unique, least, greatest, pattern, sensitive);
  }

  /**
   * @param expression the pattern, or null
   * @return the changed rules
   */
  public FieldRules withPattern(@Nullable String expression) {
    return new FieldRules(required, unique, min, max, expression, sensitive);
  }

  /**
   * @param value whether the field is sensitive
   * @return the changed rules
   */
  public FieldRules withSensitive(boolean value) {
    return new FieldRules(required, unique, min, max, pattern, value);
  }

  /**
   * The rules as a field of a type has them: ranges in its Java type.
   *
   * @param name the field's name, for the error
   * @param type the field's type
   * @return the same rules
   * @throws StoreException when a rule does not fit the type: a range on texts, a pattern on numbers, a limit that is no
   *         value of the type, or a least value above the greatest
   */
  public FieldRules of(String name, FieldType type) {
    boolean text = type == FieldType.TEXT || type == FieldType.CHOICE;
    if (pattern != null && !text) {
      throw new StoreException("The field " + name + " can't have a pattern: it holds " + Values.describe(type)
          + ", and patterns are for texts and choices.");
    }
    boolean ordered = type.isNumeric() || type == FieldType.DATE || type == FieldType.TIME;
    if ((min != null || max != null) && !ordered) {
      throw new StoreException("The field " + name + " can't have a range: it holds " + Values.describe(type)
          + ", and ranges are for numbers and dates.");
    }
    if (unique && type == FieldType.BOOLEAN) {
      throw new StoreException("The field " + name + " can't be unique: it holds true or false.");
    }
    Object least = limit(name, type, min);
    Object greatest = limit(name, type, max);
    if (least != null && greatest != null && Values.compare(least, greatest) > 0) {
      throw new StoreException("The range of " + name + " is empty: " + Values.text(least) + " is greater than "
          + Values.text(greatest) + ".");
    }
    return new FieldRules(required, unique, least, greatest, pattern, sensitive);
  }

  private static @Nullable Object limit(String name, FieldType type, @Nullable Object value) {
    if (value == null) {
      return null;
    }
    Object limit = Values.parse(type, value instanceof String text ? text : Values.text(value));
    if (limit == null) {
      throw new StoreException("The limit '" + value + "' does not fit the field " + name + ": expected "
          + Values.describe(type) + ".");
    }
    return limit;
  }
}
