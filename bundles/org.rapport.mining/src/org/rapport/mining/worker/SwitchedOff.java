package org.rapport.mining.worker;

import java.time.Instant;

/**
 * An algorithm that is not run any more since it has failed several times in a row.
 *
 * @param id the id of the algorithm
 * @param bundle the symbolic name of the bundle that contributes it
 * @param since when it was switched off
 * @param reason how it failed the last time, a sentence
 * @since 0.1
 */
public record SwitchedOff(String id, String bundle, Instant since, String reason) {
}
