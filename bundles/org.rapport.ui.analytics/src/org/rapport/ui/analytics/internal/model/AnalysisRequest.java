package org.rapport.ui.analytics.internal.model;

import java.util.List;
import java.util.Optional;

import org.rapport.insight.Question;
import org.rapport.insight.ScoringRequest;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.Evaluation;
import org.rapport.mining.MissingPolicy;
import org.rapport.mining.PreparationSettings;

/**
 * All that is needed to repeat an analysis: no rows, only names and numbers.
 *
 * @param source where the rows come from
 * @param target the field to be predicted
 * @param positive the value whose probability matters; chosen by the engine if empty
 * @param features the fields to predict from, at least one
 * @param algorithms what takes part, at least one
 * @param evaluation hold-out or cross-validation
 * @param seed the seed of the split and of every algorithm
 * @param preparation how rows are made ready for the algorithms, missing values included
 */
public record AnalysisRequest(Source source, String target, Optional<String> positive, List<String> features,
    List<AlgorithmChoice> algorithms, Evaluation evaluation, long seed, PreparationSettings preparation) {

  public AnalysisRequest {
    features = List.copyOf(features);
    algorithms = List.copyOf(algorithms);
  }

  /** A request that says no more of preparation than what happens to rows with missing values. */
  public AnalysisRequest(Source source, String target, Optional<String> positive, List<String> features,
      List<AlgorithmChoice> algorithms, Evaluation evaluation, long seed, MissingPolicy missing) {
    this(source, target, positive, features, algorithms, evaluation, seed, PreparationSettings.of(missing));
  }

  /** The same question with the filter taken out, because a filter may name customers. */
  public AnalysisRequest withoutFilter() {
    return source instanceof Source.Accounts accounts
        ? new AnalysisRequest(new Source.Accounts(accounts.folder(), accounts.database(), ""), target, positive,
            features, algorithms, evaluation, seed, preparation)
        : this;
  }

  /** Whether only some accounts are meant. */
  public boolean filtered() {
    return source instanceof Source.Accounts accounts && !accounts.filter().isBlank();
  }

  /** The request for the accounts of a customer base. */
  public ScoringRequest scoring() {
    String filter = source instanceof Source.Accounts accounts ? accounts.filter() : "";
    Question question = new Question("account", target, positive, features, List.of(), filter);
    return new ScoringRequest(question, algorithms, evaluation, seed, preparation);
  }
}
