package org.rapport.store;

import java.util.List;

/**
 * What an erasure did.
 *
 * @param transaction the transaction that deleted the records; it can't be undone
 * @param records the records whose values were destroyed: the one asked for, and those that can't be without it
 * @param remaining numbers of older transactions whose record in the journal still holds personal values of these
 *        records, readable with the database's key: those written before version 0.1 kept a key per record, or before a
 *        custom field was flagged as sensitive; the oldest first, usually empty
 * @since 0.1
 */
public record Erasure(TransactionInfo transaction, List<Erased> records, List<Long> remaining) {
  /**
   * A record that was erased.
   *
   * @param entity its entity's name
   * @param id its id
   */
  public record Erased(String entity, long id) {
  }

  /** Copies the lists. */
  public Erasure {
    records = List.copyOf(records);
    remaining = List.copyOf(remaining);
  }
}
