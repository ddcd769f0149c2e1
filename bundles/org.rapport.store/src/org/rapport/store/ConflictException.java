package org.rapport.store;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Somebody else saved the same fields of the same record since it was loaded; nothing was saved. Edits of different
 * fields never conflict, they are merged.
 *
 * @since 0.1
 */
public class ConflictException extends StoreException {
  private static final long serialVersionUID = 1L;

  /**
   * One field with three versions. Values are of the field's Java type (see {@link FieldType}), references are ids,
   * lists are shown as text; null means missing.
   *
   * @param entity the record's entity
   * @param id the record's id
   * @param key the record's key
   * @param field the field's name, or null when the whole record was deleted
   * @param original the value when it was loaded
   * @param mine the value that was to be saved
   * @param theirs the value that is stored now
   */
  public record Conflict(EClass entity, long id, String key, @Nullable String field, @Nullable Object original,
      @Nullable Object mine, @Nullable Object theirs) {
  }

  private final transient List<Conflict> conflicts;

  /**
   * @param conflicts the fields in conflict, at least one
   */
  public ConflictException(List<Conflict> conflicts) {
    super(sentence(conflicts));
    this.conflicts = List.copyOf(conflicts);
  }

  private static String sentence(List<Conflict> conflicts) {
    Conflict c = conflicts.get(0);
    String what = c.field() == null ? c.key() + " was deleted" : c.field() + " of " + c.key() + " was changed to '"
        + (c.theirs() == null ? "" : c.theirs()) + "'";
    return what + " by somebody else while you were editing" + (conflicts.size() > 1
        ? " (and " + (conflicts.size() - 1) + " more fields)." : ".") + " Choose which value to keep and save again.";
  }

  /** @return the fields in conflict, at least one */
  public List<Conflict> conflicts() {
    return conflicts;
  }
}
