package org.rapport.ui.analytics.internal.model;

import java.time.Instant;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.ui.analytics.internal.Messages;

/**
 * An analysis that was made.
 *
 * @param id its id, unique
 * @param request what was asked
 * @param started when it was started
 * @param filterForgotten whether it had a filter that was not kept, because a filter may name customers
 * @param result what was found
 * @param rows the rows it was made of, while this session remembers them
 */
public record Analysis(String id, AnalysisRequest request, Instant started, boolean filterForgotten,
    AnalysisResult result, Optional<AnalysisRows> rows) {

  /** What was asked in one short line: "Churn = Yes". */
  public String title() {
    return switch (request) {
      case AnalysisRequest.Classification asked -> asked.target() + positive();
      case AnalysisRequest.Regression asked -> asked.target();
      case AnalysisRequest.Clustering asked -> NLS.bind(Messages.Title_groups, sourceName());
      case AnalysisRequest.Outliers asked -> NLS.bind(Messages.Title_outliers, sourceName());
      case AnalysisRequest.Rules asked -> NLS.bind(Messages.Title_rules, sourceName());
    };
  }

  private String positive() {
    return comparison().flatMap(Comparison::positive).map(p -> " = " + p).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
  }

  /** The figures of models that predict a class; empty for all other kinds. */
  public Optional<Comparison> comparison() {
    return result instanceof AnalysisResult.Classification found ? Optional.of(found.comparison()) : Optional.empty();
  }

  /** The name of the source without its folder. */
  public String sourceName() {
    return switch (request.source()) {
      case Source.Accounts accounts -> accounts.database();
      case Source.CsvFile csv -> String.valueOf(csv.file().getFileName());
    };
  }

  /** What may lie on disk in clear. */
  Analysis kept() {
    return new Analysis(id, request.withoutFilter(), started, filterForgotten || request.filtered(), result.kept(),
        Optional.empty());
  }
}
