package org.rapport.insight.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.rapport.mining.evaluation.ModelImportance;
import org.rapport.mining.evaluation.MoneyFigures;

/**
 * What a report says beside the figures of the comparison. Sentences are plain text; the report escapes them.
 *
 * @param source where the rows came from, for example "Telco-Customer-Churn.csv" or "Sample database, accounts"
 * @param features the columns the models could use, in order
 * @param preparation how the rows were prepared, one sentence each: missing values, columns left out and why
 * @param next what the reader can do now, one sentence each
 * @param version the version of the product
 * @param time when the analysis was made
 * @param money what answers are worth to the reader; empty when that was not said
 * @param importance how much the models need each field, empty if it was not measured
 * @since 0.1
 */
public record ReportDetails(String source, List<String> features, List<String> preparation, List<String> next,
    String version, Instant time, Optional<MoneyFigures> money, List<ModelImportance> importance) {

  /** Copies the lists. */
  public ReportDetails {
    features = List.copyOf(features);
    preparation = List.copyOf(preparation);
    next = List.copyOf(next);
    importance = List.copyOf(importance);
  }

  /** Details without figures in money and without the importance of fields. */
  public ReportDetails(String source, List<String> features, List<String> preparation, List<String> next,
      String version, Instant time) {
    this(source, features, preparation, next, version, time, Optional.empty(), List.of());
  }

  /** The same details with what answers are worth. */
  public ReportDetails withMoney(Optional<MoneyFigures> amounts) {
    return new ReportDetails(source, features, preparation, next, version, time, amounts, importance);
  }

  /** The same details with the importance of fields. */
  public ReportDetails with(List<ModelImportance> measured) {
    return new ReportDetails(source, features, preparation, next, version, time, money, measured);
  }
}
