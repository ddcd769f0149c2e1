package org.rapport.insight.churn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.evaluation.ModelFigures;

/**
 * Who of the customers of today may leave, and how well the model that says so did on a later period than it had learnt
 * from.
 *
 * @param settings what was asked
 * @param today the day of which is asked
 * @param days the days learnt from, judged on and asked of, rising
 * @param features what the model looks at
 * @param comparison the model and, where there are orders, the simple rule (silence alone), on the later period
 * @param verdict whether the model is worth acting on, in words
 * @param risks one a customer of today, those with the highest probability first
 * @param totalAtRisk the sum of the values at risk; empty when values are not known
 * @param currency of the values, if it is known
 * @param notes sentences on what to mind
 * @since 0.1
 */
public record ChurnResult(ChurnSettings settings, LocalDate today, List<ChurnDay> days, List<String> features,
    Comparison comparison, String verdict, List<CustomerRisk> risks, Optional<Double> totalAtRisk,
    Optional<String> currency, List<String> notes) {

  /** The id of the simple rule in the comparison. */
  public static final String SIMPLE_RULE = "silence";

  /** Copies the lists. */
  public ChurnResult {
    days = List.copyOf(days);
    features = List.copyOf(features);
    risks = List.copyOf(risks);
    notes = List.copyOf(notes);
  }

  /** The day the model was judged on. */
  public ChurnDay evaluation() {
    return days.stream().filter(day -> day.role() == ChurnDay.Role.EVALUATION).findFirst().orElseThrow();
  }

  /** How the model did. */
  public ModelFigures model() {
    return comparison.models().get(0);
  }

  /** Whether there is evidence that the model ranks customers of a later period better than chance. */
  public boolean isEvident() {
    return model().auc().filter(auc -> auc.interval().low() > 0.5).isPresent();
  }

  /** How the simple rule did, if there is one. */
  public Optional<ModelFigures> simpleRule() {
    return comparison.model(SIMPLE_RULE);
  }
}
