package org.rapport.insight.churn;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.AccountScores;
import org.rapport.insight.CustomerBase;
import org.rapport.insight.InsightException;
import org.rapport.insight.ScoreBook;
import org.rapport.mining.Reason;

/**
 * The probability of leaving, and the value at risk, as scores of accounts with their reasons.
 *
 * @since 0.1
 */
public final class ChurnScores {
  /** The name of the scores with probabilities. */
  public static final String PROBABILITY = "Churn";
  /** The name of the scores with values at risk. */
  public static final String VALUE = "Value at risk";

  private ChurnScores() {}

  /**
   * The scores.
   *
   * @param result what was found about accounts
   * @return probabilities and, when they are known, values at risk
   */
  public static List<AccountScores> of(ChurnResult result) {
    List<CustomerRisk> risks = result.risks();
    long[] accounts = risks.stream().mapToLong(risk -> Long.parseLong(risk.id())).toArray();
    String algorithm = result.model().algorithmName();
    String model = String.format(Locale.ENGLISH, "%s for leaving within %s of %s (%s), judged on %s%s", algorithm,
        result
            .settings().horizon(), result.today(), result.settings().definition().sentence(), result.evaluation().day(),
        result
            .model().auc().map(auc -> String.format(Locale.ENGLISH, ": AUC %.3f", auc.value())).orElse(""));
    Reason none = new Reason("(none)", "", 0, "No single field moves this score by half a point or more.");
    List<AccountScores> scores = new ArrayList<>(List.of(new AccountScores(PROBABILITY, algorithm, model, accounts,
        risks
            .stream().mapToDouble(CustomerRisk::probability).toArray(), risks.stream().map(CustomerRisk::reasons)
                .toList(),
        none)));
    if (result.totalAtRisk().isPresent()) {
      scores.add(new AccountScores(VALUE, algorithm, model, accounts, risks.stream().mapToDouble(risk -> risk
          .valueAtRisk().orElse(Double.NaN)).toArray(), risks.stream().map(risk -> reasons(risk, result)).toList(),
          none));
    }
    return scores;
  }

  private static List<Reason> reasons(CustomerRisk risk, ChurnResult result) {
    List<Reason> reasons = new ArrayList<>();
    risk.valueAtRisk().ifPresent(lost -> reasons.add(new Reason(VALUE, "", lost, String.format(Locale.ENGLISH,
        "A lifetime value of %,.2f%s, left within %s with probability %.2f.", risk.value().orElse(0.0), result
            .currency()
            .map(code -> " " + code).orElse(""), result.settings().horizon(), risk.probability()))));
    reasons.addAll(risk.reasons());
    return reasons;
  }

  /**
   * Writes the scores beside the accounts in one transaction.
   *
   * @param base the customer base the result is about
   * @param result what was found
   * @param monitor asked for cancellation, or null
   * @return the number of the transaction, whose undo takes all of them back
   * @throws InsightException when there is nobody to score
   */
  public static long write(CustomerBase base, ChurnResult result, @Nullable IProgressMonitor monitor) {
    return ScoreBook.write(base, "Churn by " + result.model().algorithmName(), Instant.now(), of(result), monitor);
  }
}
