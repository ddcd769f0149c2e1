package org.rapport.store.internal.keys;

import java.time.Instant;

/**
 * Who has a database open.
 *
 * @param user the user's name as given when opening
 * @param host the computer
 * @param pid the process
 * @param since when it was opened
 */
public record LockHolder(String user, String host, long pid, Instant since) {
}
