package org.rapport.ui.analytics.internal.model;

import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.rapport.insight.Scoring;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.evaluation.ModelFigures;
import org.rapport.ui.analytics.internal.Messages;

/**
 * Which model should give the scores: the one that insight chooses, so that workbench and commands agree.
 *
 * @param algorithmId the model
 * @param sentence the reason, for the user
 */
public record ScoreSuggestion(String algorithmId, String sentence) {

  /** The suggestion for a comparison of at least one model. */
  public static ScoreSuggestion of(Comparison comparison) {
    ModelFigures model = Scoring.choose(comparison).model();
    return new ScoreSuggestion(model.algorithmId(), why(comparison, model));
  }

  private static String why(Comparison comparison, ModelFigures model) {
    if (comparison.verdict().winner().isPresent()) {
      return NLS.bind(Messages.Suggestion_winner, model.algorithmName());
    }
    if (comparison.models().size() == 1) {
      return NLS.bind(Messages.Suggestion_only, model.algorithmName());
    }
    return model.auc().map(auc -> NLS.bind(Messages.Suggestion_auc, model.algorithmName(), figure(auc.value())))
        .orElseGet(() -> NLS.bind(Messages.Suggestion_accuracy, model.algorithmName(),
            figure(model.accuracy().value())));
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.3f", value); //$NON-NLS-1$
  }
}
