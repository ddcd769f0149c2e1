package org.rapport.store.internal.journal;

/**
 * Where a journal ends.
 *
 * @param number number of the last record, 0 in an empty journal
 * @param hash SHA-256 of the last record, which covers the hash of the one before and so on; 32 zero bytes in an empty
 *        journal
 */
public record JournalHead(long number, byte[] hash) {
}
