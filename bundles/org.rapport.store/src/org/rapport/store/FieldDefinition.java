package org.rapport.store;

/**
 * A custom field to be created.
 *
 * @param name the name, such as the column's name in the imported file; unique in its entity without regard to case
 * @param label the name people see
 * @param type what it holds; {@link FieldType#REFERENCE} is not possible
 * @since 0.1
 */
public record FieldDefinition(String name, String label, FieldType type) {
  /** Checks name and type. */
  public FieldDefinition {
    if (name.isBlank()) {
      throw new StoreException("A field needs a name: enter at least one visible character.");
    }
    if (type == FieldType.REFERENCE) {
      throw new StoreException("The field '" + name + "' can't be a reference: choose text, number, date or choice.");
    }
  }

  /**
   * A field whose label is its name.
   *
   * @param name the name
   * @param type what it holds
   * @return the definition
   */
  public static FieldDefinition of(String name, FieldType type) {
    return new FieldDefinition(name, name, type);
  }
}
