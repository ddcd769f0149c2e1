package org.rapport.insight;

/**
 * Scores that were written.
 *
 * @param scoreName the name of the scores
 * @param algorithmName the name of the algorithm whose model gave them
 * @param model the model in one line: algorithm, parameters, target and class, number of training rows
 * @param transaction the number of the transaction that wrote them; undoing it brings the scores before back
 * @param written accounts with a new score
 * @param notScored accounts without one, because a value the model needs is missing and such rows were to be left out
 * @since 0.1
 */
public record ScoringResult(String scoreName, String algorithmName, String model, long transaction, long written,
    long notScored) {
}
