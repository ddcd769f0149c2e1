package org.rapport.ui.analytics.internal.model;

import java.time.Instant;

import org.rapport.mining.evaluation.Comparison;

/**
 * An analysis that was made.
 *
 * @param id its id, unique
 * @param request what was asked
 * @param started when it was started
 * @param filterForgotten whether it had a filter that was not kept, because a filter may name customers
 * @param comparison the aggregate figures
 */
public record Analysis(String id, AnalysisRequest request, Instant started, boolean filterForgotten,
    Comparison comparison) {

  /** What was asked in one short line: "Churn = Yes". */
  public String title() {
    return comparison.target() + comparison.positive().map(p -> " = " + p).orElse("");
  }

  /** The name of the source without its folder. */
  public String sourceName() {
    return switch (request.source()) {
      case Source.Accounts accounts -> accounts.database();
      case Source.CsvFile csv -> String.valueOf(csv.file().getFileName());
    };
  }
}
