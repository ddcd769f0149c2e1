package org.rapport.mining.chart;

import java.util.Optional;

import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.evaluation.ModelFigures;

/** Makes the charts of a comparison. */
final class ComparisonCharts {

  private ComparisonCharts() {
  }

  static ChartSpec.BarsWithIntervals accuracy(Comparison comparison) {
    throw new IllegalStateException("Not built yet: " + comparison);
  }

  static Optional<ChartSpec.BarsWithIntervals> auc(Comparison comparison) {
    throw new IllegalStateException("Not built yet: " + comparison);
  }

  static Optional<ChartSpec.Lines> roc(Comparison comparison) {
    throw new IllegalStateException("Not built yet: " + comparison);
  }

  static ChartSpec.Matrix confusion(ModelFigures model) {
    throw new IllegalStateException("Not built yet: " + model);
  }
}
