package org.rapport.ui.analytics.internal.viewers;

import java.util.Locale;
import java.util.Optional;

import org.rapport.mining.chart.ChartSpec;
import org.rapport.mining.chart.RegressionCharts;
import org.rapport.mining.regression.RegressionFigures;

/** The residuals of a model against normal ones. */
public final class QuantilesViewer extends FollowingChart {

  /** For the registry. */
  public QuantilesViewer() {
    super("analysis.quantiles"); //$NON-NLS-1$
  }

  @Override
  Optional<? extends ChartSpec> chart(RegressionFigures model, Locale locale) {
    return RegressionCharts.quantiles(model, locale);
  }
}
