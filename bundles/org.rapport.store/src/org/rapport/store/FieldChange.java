package org.rapport.store;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One value that one transaction changed.
 *
 * @param transaction who, when and what for
 * @param entity the record's entity
 * @param id the record's id
 * @param field the field's name; for a list ({@code addresses}) the list's name
 * @param label the field's label
 * @param oldValue the value before, of the field's Java type ({@link FieldType}); a list as text; null when missing
 * @param newValue the value after, likewise
 * @param oldText the value before as people read it, empty when missing: a reference by the key and name of the record
 *        (also of a deleted one), a choice by its label
 * @param newText the value after, likewise
 * @param erased true when the values were destroyed by {@link Database#erase}: both are null then, whatever they were
 * @since 0.1
 */
public record FieldChange(TransactionInfo transaction, EClass entity, long id, String field, String label,
    @Nullable Object oldValue, @Nullable Object newValue, String oldText, String newText,
    boolean erased) {
  /** A change whose values are known. */
  public FieldChange(TransactionInfo transaction, EClass entity, long id, String field, String label,
      @Nullable Object oldValue, @Nullable Object newValue, String oldText, String newText) {
    this(transaction, entity, id, field, label, oldValue, newValue, oldText, newText, false);
  }
}
