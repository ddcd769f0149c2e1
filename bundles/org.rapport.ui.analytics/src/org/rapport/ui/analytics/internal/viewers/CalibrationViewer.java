package org.rapport.ui.analytics.internal.viewers;

import java.util.Locale;
import java.util.Optional;

import org.rapport.mining.chart.ChartSpec;
import org.rapport.mining.chart.ChartSpecs;
import org.rapport.mining.evaluation.Comparison;

/** Whether probabilities mean what they say. */
public final class CalibrationViewer extends ChartViewer<Comparison> {

  /** For the registry. */
  public CalibrationViewer() {
    super(Comparison.class, "analysis.calibration"); //$NON-NLS-1$
  }

  @Override
  Optional<? extends ChartSpec> chart(Comparison result, Locale locale) {
    return ChartSpecs.calibration(result, locale);
  }
}
