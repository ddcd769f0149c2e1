package org.rapport.insight;

import java.util.List;

import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.ComparisonRequest;
import org.rapport.mining.Evaluation;
import org.rapport.mining.MissingPolicy;

/**
 * Lets algorithms compete on a question.
 *
 * @param question what is asked
 * @param algorithms what takes part, at least one
 * @param evaluation hold-out or cross-validation
 * @param seed the seed of the split and of every algorithm
 * @param missing what happens to rows with missing values
 * @since 0.1
 */
public record ScoringRequest(Question question, List<AlgorithmChoice> algorithms, Evaluation evaluation, long seed,
    MissingPolicy missing) {

  /** Copies the list. */
  public ScoringRequest {
    algorithms = List.copyOf(algorithms);
  }

  /** A request with the defaults: hold-out of a fifth, seed 42, missing values filled in. */
  public static ScoringRequest of(Question question, String... algorithmIds) {
    return new ScoringRequest(question, List.of(algorithmIds).stream().map(AlgorithmChoice::of).toList(), Evaluation
        .holdOut(),
        ComparisonRequest.DEFAULT_SEED, MissingPolicy.IMPUTE);
  }
}
