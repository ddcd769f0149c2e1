package org.rapport.mining;

import java.util.List;
import java.util.Optional;

/**
 * Asks for algorithms to be compared on one data set.
 *
 * @param data the rows; its {@link Dataset#label() label} is the target
 * @param positive the class whose probability matters, for example "Yes"; if empty and the target has two classes, the
 *        one that says yes ("yes", "true", "1" beside "0", …), else the rarer one
 * @param algorithms what takes part, at least one
 * @param evaluation how rows are divided into those learnt from and those tested
 * @param seed the seed of the split and of every algorithm
 * @param preparation how rows are made ready for the algorithms, missing values included
 * @since 0.1
 */
public record ComparisonRequest(Dataset data, Optional<String> positive, List<AlgorithmChoice> algorithms,
    Evaluation evaluation, long seed, PreparationSettings preparation) {
  /** The seed when none is given. */
  public static final long DEFAULT_SEED = 42;

  /**
   * Copies the list of algorithms.
   *
   * @throws MiningException if there is no algorithm
   */
  public ComparisonRequest {
    algorithms = List.copyOf(algorithms);
    if (algorithms.isEmpty()) {
      throw new MiningException("No algorithm was chosen. Choose at least one.");
    }
  }

  /** A request that says no more of preparation than what happens to rows with missing values. */
  public ComparisonRequest(Dataset data, Optional<String> positive, List<AlgorithmChoice> algorithms,
      Evaluation evaluation, long seed, MissingPolicy missing) {
    this(data, positive, algorithms, evaluation, seed, PreparationSettings.of(missing));
  }

  /** The same request with another preparation. */
  public ComparisonRequest withPreparation(PreparationSettings other) {
    return new ComparisonRequest(data, positive, algorithms, evaluation, seed, other);
  }

  /** A request with the defaults: hold-out of a fifth, seed 42, missing values filled in. */
  public static ComparisonRequest of(Dataset data, String... algorithmIds) {
    return new ComparisonRequest(data, Optional.empty(),
        List.of(algorithmIds).stream().map(AlgorithmChoice::of).toList(), Evaluation.holdOut(), DEFAULT_SEED,
        PreparationSettings.defaults());
  }
}
