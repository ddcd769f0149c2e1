package org.rapport.mining;

import java.util.Optional;

/**
 * Asks for one model trained on all rows of a data set.
 *
 * @param data the rows; its {@link Dataset#label() label} is the target
 * @param positive the class whose probability matters; chosen as in {@link ComparisonRequest} if empty
 * @param algorithm the algorithm and its parameters
 * @param seed the seed of the algorithm
 * @param missing what happens to rows with missing values
 * @since 0.1
 */
public record TrainingRequest(Dataset data, Optional<String> positive, AlgorithmChoice algorithm, long seed,
    MissingPolicy missing) {
}
