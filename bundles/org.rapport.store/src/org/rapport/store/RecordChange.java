package org.rapport.store;

import org.eclipse.emf.ecore.EClass;

/**
 * One record that one transaction touched. Which of its fields changed tells {@link Database#history(EClass, long)}.
 *
 * @param entity the record's entity
 * @param id the record's id
 * @param text the record as people know it, by key and name; of a deleted one as it was called last
 * @param kind what happened to it
 * @since 0.1
 */
public record RecordChange(EClass entity, long id, String text, Kind kind) {
  /** What happened to a record. */
  public enum Kind {
    /** It did not exist before. */
    CREATED,
    /** Some of its fields or lists have other values. */
    CHANGED,
    /** It does not exist afterwards. */
    DELETED
  }
}
