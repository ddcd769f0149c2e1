package org.rapport.store.internal.journaling;

import java.util.List;
import java.util.Map;

import org.rapport.store.Erasure.Erased;
import org.rapport.store.TransactionInfo;

/**
 * What the last record of a transaction says about the whole.
 *
 * @param info the transaction; {@code undoneBy} is not kept here
 * @param counters the next free ids by class name, of those that changed
 * @param erased the records whose keys this transaction demands to be destroyed
 */
public record Header(TransactionInfo info, Map<String, Long> counters, List<Erased> erased) {
  /** The header of a transaction that erases nothing. */
  public Header(TransactionInfo info, Map<String, Long> counters) {
    this(info, counters, List.of());
  }
}
