package org.rapport.mining;

import java.util.Optional;

/**
 * Asks for one model trained on all rows of a data set.
 *
 * @param data the rows; its {@link Dataset#label() label} is the target
 * @param positive the class whose probability matters; chosen as in {@link ComparisonRequest} if empty
 * @param algorithm the algorithm and its parameters
 * @param seed the seed of the algorithm
 * @param preparation how rows are made ready for the algorithm, missing values included
 * @since 0.1
 */
public record TrainingRequest(Dataset data, Optional<String> positive, AlgorithmChoice algorithm, long seed,
    PreparationSettings preparation) {

  /** A request that says no more of preparation than what happens to rows with missing values. */
  public TrainingRequest(Dataset data, Optional<String> positive, AlgorithmChoice algorithm, long seed,
      MissingPolicy missing) {
    this(data, positive, algorithm, seed, PreparationSettings.of(missing));
  }

  /** The same request with another preparation. */
  public TrainingRequest withPreparation(PreparationSettings other) {
    return new TrainingRequest(data, positive, algorithm, seed, other);
  }
}
