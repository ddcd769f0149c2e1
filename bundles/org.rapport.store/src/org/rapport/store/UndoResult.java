package org.rapport.store;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What an undo did.
 *
 * @param transaction the compensating transaction
 * @param restored how many records are again as they were before
 * @param kept values that somebody changed later and that therefore stay as they are
 * @param refused records that can't be brought back to what they were
 * @since 0.1
 */
public record UndoResult(TransactionInfo transaction, long restored, List<Kept> kept, List<Refused> refused) {
  /**
   * A later edit that was kept.
   *
   * @param entity the entity's name
   * @param id the record's id
   * @param key the record's key
   * @param field the field's name, or null when the whole record is kept
   * @param value the value that stays
   * @param wouldBe the value that the undo would have restored, null when missing
   */
  public record Kept(String entity, long id, String key, @Nullable String field, @Nullable Object value,
      @Nullable Object wouldBe) {
  }

  /**
   * A record that was left alone.
   *
   * @param entity the entity's name
   * @param id the record's id
   * @param key the record's key, or empty when it no longer exists
   * @param reason a sentence for the user
   */
  public record Refused(String entity, long id, String key, String reason) {
  }
}
