package org.rapport.store.internal.journal;

/**
 * One record as it was appended.
 *
 * @param number its number, from 1, without gaps
 * @param transaction number of the first record of the transaction it belongs to; equal to {@code number} for a record
 *        that is a transaction of its own
 * @param end whether it is the last record of its transaction
 * @param payload what was appended, uncompressed
 */
public record JournalRecord(long number, long transaction, boolean end, byte[] payload) {
}
