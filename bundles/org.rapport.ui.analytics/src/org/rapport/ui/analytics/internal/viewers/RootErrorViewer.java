package org.rapport.ui.analytics.internal.viewers;

import java.util.Locale;
import java.util.Optional;

import org.rapport.mining.chart.ChartSpec;
import org.rapport.mining.chart.RegressionCharts;
import org.rapport.mining.regression.RegressionComparison;

/** The root mean squared error of every model. */
public final class RootErrorViewer extends ChartViewer<RegressionComparison> {

  /** For the registry. */
  public RootErrorViewer() {
    super(RegressionComparison.class, "analysis.rootError"); //$NON-NLS-1$
  }

  @Override
  Optional<? extends ChartSpec> chart(RegressionComparison result, Locale locale) {
    return Optional.of(RegressionCharts.rootError(result, locale));
  }
}
