package org.rapport.ui.analytics.internal.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.Evaluation;
import org.rapport.mining.PreparationSettings;
import org.rapport.mining.evaluation.Comparison;

/** An analysis as it was kept when there were only models that predict a class; its name is that of its file's root. */
record FormerAnalysis(String id, Request request, Instant started, boolean filterForgotten, Comparison comparison) {

  /** What was asked. */
  record Request(Source source, String target, Optional<String> positive, List<String> features,
      List<AlgorithmChoice> algorithms, Evaluation evaluation, long seed, PreparationSettings preparation) {
  }

  /** The same in today's words. */
  Analysis today() {
    return new Analysis(id, new AnalysisRequest.Classification(request.source, request.target, request.positive,
        request.features, request.algorithms, request.evaluation, request.seed, request.preparation, Optional.empty(),
        false), started, filterForgotten, new AnalysisResult.Classification(comparison, List.of()), Optional.empty());
  }
}
