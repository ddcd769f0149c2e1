package org.rapport.ui.analytics.internal.model;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.rapport.insight.Scoring;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.evaluation.ModelFigures;
import org.rapport.mining.evaluation.PairedTest;
import org.rapport.ui.analytics.internal.Messages;

/**
 * Which model should give the scores: the winner; without one, of the models that no other is shown to beat in accuracy
 * or AUC, the one that can be read.
 *
 * @param algorithmId the model
 * @param sentence the reason, for the user
 */
public record ScoreSuggestion(String algorithmId, String sentence) {

  /** Models whose working can be read by people. */
  private static final Set<String> READABLE = Set.of("tree"); //$NON-NLS-1$

  /** The suggestion for a comparison of at least one model. */
  public static ScoreSuggestion of(Comparison comparison) {
    if (comparison.verdict().winner().isPresent()) {
      ModelFigures winner = comparison.model(comparison.verdict().winner().get()).orElseThrow();
      return new ScoreSuggestion(winner.algorithmId(), NLS.bind(Messages.Suggestion_winner, winner.algorithmName()));
    }
    List<ModelFigures> unbeaten = comparison.models().stream().filter(m -> !beaten(comparison, m)).toList();
    if (comparison.models().size() > 1 && unbeaten.size() == 1) {
      return only(unbeaten.get(0));
    }
    for (ModelFigures model : unbeaten) {
      if (model.text().isPresent() || READABLE.contains(model.algorithmId())) {
        return new ScoreSuggestion(model.algorithmId(),
            NLS.bind(Messages.Suggestion_readable, model.algorithmName()));
      }
    }
    ModelFigures best = Scoring.choose(comparison).model();
    return new ScoreSuggestion(best.algorithmId(), NLS.bind(Messages.Suggestion_best, best.algorithmName()));
  }

  private static ScoreSuggestion only(ModelFigures model) {
    String auc = model.auc().map(a -> String.format(Locale.ROOT, "%.3f", a.value())).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
    return new ScoreSuggestion(model.algorithmId(),
        NLS.bind(Messages.Suggestion_unbeaten, model.algorithmName(), auc));
  }

  private static boolean beaten(Comparison comparison, ModelFigures model) {
    return Stream.concat(comparison.tests().stream(), comparison.aucTests().stream()).filter(PairedTest::significant)
        .anyMatch(t -> t.difference() < 0 && t.a().equals(model.algorithmId())
            || t.difference() > 0 && t.b().equals(model.algorithmId()));
  }
}
