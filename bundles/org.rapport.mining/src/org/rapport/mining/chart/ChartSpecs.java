package org.rapport.mining.chart;

import java.util.Locale;
import java.util.Optional;

import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.evaluation.ModelFigures;

/**
 * The charts of a comparison, in English unless a locale is given.
 *
 * @since 0.1
 */
public final class ChartSpecs {

  private ChartSpecs() {}

  /** @return accuracy per model with intervals and the base rate as a line */
  public static ChartSpec.BarsWithIntervals accuracy(Comparison comparison) {
    return new ComparisonCharts(Locale.ROOT).accuracy(comparison);
  }

  /** @return AUC per model with intervals and .5 as a line; empty when no model has an AUC */
  public static Optional<ChartSpec.BarsWithIntervals> auc(Comparison comparison) {
    return new ComparisonCharts(Locale.ROOT).auc(comparison);
  }

  /** @return the ROC curves of all models; empty when no model has one */
  public static Optional<ChartSpec.Lines> roc(Comparison comparison) {
    return new ComparisonCharts(Locale.ROOT).roc(comparison);
  }

  /** @return actual against predicted classes of one model */
  public static ChartSpec.Matrix confusion(ModelFigures model) {
    return new ComparisonCharts(Locale.ROOT).confusion(model);
  }

  /** @return accuracy per model with intervals and the base rate as a line, labelled in a reader's language, English where there is no translation */
  public static ChartSpec.BarsWithIntervals accuracy(Comparison comparison, Locale locale) {
    return new ComparisonCharts(locale).accuracy(comparison);
  }

  /** @return AUC per model with intervals and .5 as a line; empty when no model has an AUC, labelled in a reader's language, English where there is no translation */
  public static Optional<ChartSpec.BarsWithIntervals> auc(Comparison comparison, Locale locale) {
    return new ComparisonCharts(locale).auc(comparison);
  }

  /** @return the ROC curves of all models; empty when no model has one, labelled in a reader's language, English where there is no translation */
  public static Optional<ChartSpec.Lines> roc(Comparison comparison, Locale locale) {
    return new ComparisonCharts(locale).roc(comparison);
  }

  /** @return actual against predicted classes of one model, labelled in a reader's language, English where there is no translation */
  public static ChartSpec.Matrix confusion(ModelFigures model, Locale locale) {
    return new ComparisonCharts(locale).confusion(model);
  }
}
