package org.rapport.store;

import java.util.List;

/**
 * A custom field to be created.
 *
 * @param name the name, such as the column's name in the imported file; unique in its entity without regard to case
 * @param label the name people see
 * @param type what it holds; {@link FieldType#REFERENCE} is not possible
 * @param rules what its values must satisfy
 * @param choices the values of a {@link FieldType#CHOICE}, in order; empty when every text is possible
 * @since 0.1
 */
public record FieldDefinition(String name, String label, FieldType type, FieldRules rules, List<Choice> choices) {
  /** Longest name, in characters. */
  public static final int MAX_NAME = 120;
  /** Longest label, in characters. */
  public static final int MAX_LABEL = 200;

  /** Checks name, type, rules and choices. */
  public FieldDefinition {
    if (name.isBlank()) {
      throw new StoreException("A field needs a name: enter at least one visible character.");
    }
    if (type == FieldType.REFERENCE) {
      throw new StoreException("The field '" + name + "' can't be a reference: choose text, number, date or choice.");
    }
    rules = rules.of(name, type);
    choices = List.copyOf(choices);
    if (!choices.isEmpty() && type != FieldType.CHOICE) {
      throw new StoreException("The field '" + name + "' can't have choices: only fields of type choice have them.");
    }
  }

  /**
   * A field without rules and choices.
   *
   * @param name the name
   * @param label the name people see
   * @param type what it holds
   */
  public FieldDefinition(String name, String label, FieldType type) {
    this(name, label, type, FieldRules.NONE, List.of());
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
