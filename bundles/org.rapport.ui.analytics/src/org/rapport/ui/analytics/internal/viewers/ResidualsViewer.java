package org.rapport.ui.analytics.internal.viewers;

import java.util.Locale;
import java.util.Optional;

import org.rapport.mining.chart.ChartSpec;
import org.rapport.mining.chart.RegressionCharts;
import org.rapport.mining.regression.RegressionFigures;

/** The residuals of a model against its predictions. */
public final class ResidualsViewer extends FollowingChart {

  /** For the registry. */
  public ResidualsViewer() {
    super("analysis.residuals"); //$NON-NLS-1$
  }

  @Override
  Optional<? extends ChartSpec> chart(RegressionFigures model, Locale locale) {
    return RegressionCharts.residuals(model, locale);
  }
}
