package org.rapport.mining;

/**
 * In what unusual rows are looked for, and how.
 *
 * @param data the rows and the features; other roles are not used
 * @param algorithm an outlier detector and its parameters
 * @param seed of everything random
 * @param preparation how rows are made ready for the algorithm, missing values included
 * @param most how many rows are named, with their reasons, at least 1
 * @since 0.1
 */
public record OutlierRequest(Dataset data, AlgorithmChoice algorithm, long seed, PreparationSettings preparation,
    int most) {
  /** Checks the range. */
  public OutlierRequest {
    if (most < 1) {
      throw new MiningException("At least one unusual row must be asked for, but it was " + most + ".");
    }
  }

  /** A request that says no more of preparation than what happens to rows with missing values. */
  public OutlierRequest(Dataset data, AlgorithmChoice algorithm, long seed, MissingPolicy missing, int most) {
    this(data, algorithm, seed, PreparationSettings.of(missing), most);
  }

  /** The same request with another preparation. */
  public OutlierRequest withPreparation(PreparationSettings other) {
    return new OutlierRequest(data, algorithm, seed, other, most);
  }
}
