package org.rapport.ui.analytics.internal.viewers;

import java.util.Locale;
import java.util.Optional;

import org.rapport.mining.chart.ChartSpec;
import org.rapport.mining.chart.RegressionCharts;
import org.rapport.mining.regression.RegressionComparison;

/** The mean absolute error of every model. */
public final class MeanErrorViewer extends ChartViewer<RegressionComparison> {

  /** For the registry. */
  public MeanErrorViewer() {
    super(RegressionComparison.class, "analysis.meanError"); //$NON-NLS-1$
  }

  @Override
  Optional<? extends ChartSpec> chart(RegressionComparison result, Locale locale) {
    return Optional.of(RegressionCharts.meanError(result, locale));
  }
}
