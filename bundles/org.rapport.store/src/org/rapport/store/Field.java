package org.rapport.store;

import java.util.List;

import org.eclipse.emf.ecore.EClass;

/**
 * A field of an entity: an attribute or reference of the model, or a custom field.
 *
 * @param entity the entity
 * @param name the name used in queries, files and commands; unique in its entity without regard to case
 * @param label the name people see
 * @param type what it holds
 * @param custom true for a custom field
 * @param fieldId the custom field's id, never reused and never changed; 0 for a field of the model. A field that
 *        changed its type has a new one, see {@link FieldCatalogue#successor}
 * @param required true when a record can't be saved without it
 * @param rules what values must satisfy; ranges are of the field's Java type
 * @param choices the values offered for a {@link FieldType#CHOICE}, in order, retired ones too; empty when every text is
 *        possible
 * @param retired true when the field is hidden from lists and forms; its values are kept
 * @since 0.1
 */
public record Field(EClass entity, String name, String label, FieldType type, boolean custom, int fieldId,
    boolean required, FieldRules rules, List<Choice> choices, boolean retired) {
  /** Copies the list. */
  public Field {
    choices = List.copyOf(choices);
  }

  /**
   * A field without rules and choices.
   *
   * @param entity the entity
   * @param name the name
   * @param label the name people see
   * @param type what it holds
   * @param custom true for a custom field
   * @param fieldId the custom field's id, or 0
   * @param required true when a record can't be saved without it
   */
  public Field(EClass entity, String name, String label, FieldType type, boolean custom, int fieldId,
      boolean required) {
    this(entity, name, label, type, custom, fieldId, required, FieldRules.NONE.withRequired(required), List.of(),
        false);
  }

  /** @return true when the values are personal enough to be masked and left out of mining */
  public boolean sensitive() {
    return rules.sensitive();
  }

  /** @return the choices that are offered for new values */
  public List<Choice> offered() {
    return choices.stream().filter(c -> !c.retired()).toList();
  }

  /**
   * @param value a value of a choice field
   * @return the text people see for it: the choice's label, or the value where there is none
   */
  public String choiceLabel(String value) {
    return choices.stream().filter(c -> c.value().equals(value)).map(Choice::label).findFirst().orElse(value);
  }
}
