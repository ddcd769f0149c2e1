package org.rapport.store;

import java.time.Instant;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One journal entry: who changed how much, when and what for.
 *
 * @param number the transaction's number, from 1, without gaps
 * @param time when it was committed, UTC, to the millisecond
 * @param user who
 * @param purpose what for, a short text such as {@code Import of Telco.csv}
 * @param kind what sort of work
 * @param counts by entity name ({@code Account}), in the model's order
 * @param undoes the transaction that this one undoes, or null
 * @param undoneBy the transaction that undid this one and is itself in effect, or null
 * @since 0.1
 */
public record TransactionInfo(long number, Instant time, String user, String purpose, TransactionKind kind,
    Map<String, Counts> counts, @Nullable Long undoes, @Nullable Long undoneBy) {
}
