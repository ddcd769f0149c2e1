package org.rapport.mining.evaluation;

import java.util.Optional;

/**
 * The outcome of a comparison in words.
 *
 * @param sentence one to three English sentences for the user, with the p values they rest on
 * @param winner algorithm id of the model that is better than every other one and than the base rate according to
 *   the Holm-adjusted paired tests at 5 %; absent when there is none
 * @since 0.1
 */
public record Verdict(String sentence, Optional<String> winner) {
}
