package org.rapport.mining;

/**
 * Asks for one model that predicts a number, trained on all rows of a data set.
 *
 * @param data the rows; its {@link Dataset#label() label} is the target, a column of numbers
 * @param algorithm the algorithm and its parameters
 * @param seed the seed of the algorithm, and of the rows set aside for prediction intervals
 * @param preparation how rows are made ready for the algorithm, missing values included
 * @since 0.1
 */
public record RegressionTrainingRequest(Dataset data, AlgorithmChoice algorithm, long seed,
    PreparationSettings preparation) {

  /** A request with the defaults. */
  public static RegressionTrainingRequest of(Dataset data, String algorithmId) {
    return new RegressionTrainingRequest(data, AlgorithmChoice.of(algorithmId), ComparisonRequest.DEFAULT_SEED,
        PreparationSettings.defaults());
  }
}
