package org.rapport.insight;

import java.util.List;

import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.ComparisonRequest;
import org.rapport.mining.Evaluation;
import org.rapport.mining.MissingPolicy;
import org.rapport.mining.PreparationSettings;

/**
 * Lets algorithms compete on a question.
 *
 * @param question what is asked
 * @param algorithms what takes part, at least one
 * @param evaluation hold-out or cross-validation
 * @param seed the seed of the split and of every algorithm
 * @param preparation how rows are made ready for the algorithms, missing values included
 * @since 0.1
 */
public record ScoringRequest(Question question, List<AlgorithmChoice> algorithms, Evaluation evaluation, long seed,
    PreparationSettings preparation) {

  /** Copies the list. */
  public ScoringRequest {
    algorithms = List.copyOf(algorithms);
  }

  /** A request that says no more of preparation than what happens to rows with missing values. */
  public ScoringRequest(Question question, List<AlgorithmChoice> algorithms, Evaluation evaluation, long seed,
      MissingPolicy missing) {
    this(question, algorithms, evaluation, seed, PreparationSettings.of(missing));
  }

  /** A request with the defaults: hold-out of a fifth, seed 42, missing values filled in. */
  public static ScoringRequest of(Question question, String... algorithmIds) {
    return new ScoringRequest(question, List.of(algorithmIds).stream().map(AlgorithmChoice::of).toList(), Evaluation
        .holdOut(),
        ComparisonRequest.DEFAULT_SEED, PreparationSettings.defaults());
  }
}
