package org.rapport.ui.analytics.internal.viewers;

import java.util.Locale;
import java.util.Optional;

import org.rapport.mining.MiningResult;
import org.rapport.mining.chart.ChartSpec;
import org.rapport.mining.chart.ChartSpecs;

/** How unusual all rows are. */
public final class OutlierHistogramViewer extends ChartViewer<MiningResult.Outliers> {

  /** For the registry. */
  public OutlierHistogramViewer() {
    super(MiningResult.Outliers.class, "analysis.outlierScores"); //$NON-NLS-1$
  }

  @Override
  Optional<? extends ChartSpec> chart(MiningResult.Outliers result, Locale locale) {
    return ChartSpecs.outliers(result, locale);
  }
}
