package org.rapport.store;

import org.eclipse.emf.ecore.EClass;

/**
 * A field of an entity: an attribute or reference of the model, or a custom field.
 *
 * @param entity the entity
 * @param name the name used in queries, files and commands; unique in its entity without regard to case
 * @param label the name people see
 * @param type what it holds
 * @param custom true for a custom field
 * @param fieldId the custom field's id, never reused and never changed; 0 for a field of the model
 * @param required true when a record can't be saved without it
 * @since 0.1
 */
public record Field(EClass entity, String name, String label, FieldType type, boolean custom, int fieldId,
    boolean required) {
}
