package org.rapport.mining;

/**
 * What is to be clustered, and how.
 *
 * @param data the rows and the features; other roles are not used
 * @param algorithm a clusterer and its parameters
 * @param seed of everything random
 * @param preparation how rows are made ready for the algorithm, missing values included
 * @since 0.1
 */
public record ClusterRequest(Dataset data, AlgorithmChoice algorithm, long seed,
    PreparationSettings preparation) {

  /** A request that says no more of preparation than what happens to rows with missing values. */
  public ClusterRequest(Dataset data, AlgorithmChoice algorithm, long seed, MissingPolicy missing) {
    this(data, algorithm, seed, PreparationSettings.of(missing));
  }

  /** The same request with another preparation. */
  public ClusterRequest withPreparation(PreparationSettings other) {
    return new ClusterRequest(data, algorithm, seed, other);
  }
}
