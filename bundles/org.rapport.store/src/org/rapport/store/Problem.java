package org.rapport.store;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One reason why a record can't be saved.
 *
 * @param entity the record's entity
 * @param id the record's id, 0 when it has none yet
 * @param key the record's key as the user knows it, or empty
 * @param field the field's name, or null when the record as a whole is meant
 * @param message a sentence for the user that names field and value and says what was expected
 * @since 0.1
 */
public record Problem(EClass entity, long id, String key, @Nullable String field, String message) {
}
