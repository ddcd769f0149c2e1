package org.rapport.mining;

import java.util.List;

/**
 * Asks for algorithms that predict a number to be compared on one data set.
 *
 * @param data the rows; its {@link Dataset#label() label} is the target, a column of numbers
 * @param algorithms what takes part, at least one, all of the category {@link AlgorithmDescriptor#REGRESSION}
 * @param evaluation how rows are divided into those learnt from and those tested; rows dealt by lot have even shares of
 *        the target's quantiles
 * @param seed the seed of the split and of every algorithm
 * @param preparation how rows are made ready for the algorithms, missing values included; classes don't matter
 * @since 0.1
 */
public record RegressionRequest(Dataset data, List<AlgorithmChoice> algorithms, Evaluation evaluation, long seed,
    PreparationSettings preparation) {

  /**
   * Copies the list of algorithms.
   *
   * @throws MiningException if there is no algorithm
   */
  public RegressionRequest {
    algorithms = List.copyOf(algorithms);
    if (algorithms.isEmpty()) {
      throw new MiningException("No algorithm was chosen. Choose at least one.");
    }
  }

  /** A request with the defaults: hold-out of a fifth, seed 42, missing values filled in. */
  public static RegressionRequest of(Dataset data, String... algorithmIds) {
    return new RegressionRequest(data, List.of(algorithmIds).stream().map(AlgorithmChoice::of).toList(),
        Evaluation.holdOut(), ComparisonRequest.DEFAULT_SEED, PreparationSettings.defaults());
  }

  /** The same request with another preparation. */
  public RegressionRequest withPreparation(PreparationSettings other) {
    return new RegressionRequest(data, algorithms, evaluation, seed, other);
  }

  /** The same request with another evaluation. */
  public RegressionRequest withEvaluation(Evaluation other) {
    return new RegressionRequest(data, algorithms, other, seed, preparation);
  }
}
