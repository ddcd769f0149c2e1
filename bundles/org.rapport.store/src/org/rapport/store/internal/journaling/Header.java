package org.rapport.store.internal.journaling;

import java.util.Map;

import org.rapport.store.TransactionInfo;

/**
 * What the last record of a transaction says about the whole.
 *
 * @param info the transaction; {@code undoneBy} is not kept here
 * @param counters the next free ids by class name, of those that changed
 */
public record Header(TransactionInfo info, Map<String, Long> counters) {
}
