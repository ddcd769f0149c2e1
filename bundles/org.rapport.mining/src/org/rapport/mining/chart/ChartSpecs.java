package org.rapport.mining.chart;

import java.util.Optional;

import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.evaluation.ModelFigures;

/**
 * The charts of a comparison.
 *
 * @since 0.1
 */
public final class ChartSpecs {

  private ChartSpecs() {}

  /** @return accuracy per model with intervals and the base rate as a line */
  public static ChartSpec.BarsWithIntervals accuracy(Comparison comparison) {
    return ComparisonCharts.accuracy(comparison);
  }

  /** @return AUC per model with intervals and .5 as a line; empty when no model has an AUC */
  public static Optional<ChartSpec.BarsWithIntervals> auc(Comparison comparison) {
    return ComparisonCharts.auc(comparison);
  }

  /** @return the ROC curves of all models; empty when no model has one */
  public static Optional<ChartSpec.Lines> roc(Comparison comparison) {
    return ComparisonCharts.roc(comparison);
  }

  /** @return actual against predicted classes of one model */
  public static ChartSpec.Matrix confusion(ModelFigures model) {
    return ComparisonCharts.confusion(model);
  }
}
