package org.rapport.ui.analytics.internal.viewers;

import java.util.Locale;
import java.util.Optional;

import org.rapport.mining.chart.ChartSpec;
import org.rapport.mining.chart.ChartSpecs;
import org.rapport.mining.evaluation.Comparison;

/** Precision against recall of all models. */
public final class PrecisionRecallViewer extends ChartViewer<Comparison> {

  /** For the registry. */
  public PrecisionRecallViewer() {
    super(Comparison.class, "analysis.precisionRecall"); //$NON-NLS-1$
  }

  @Override
  Optional<? extends ChartSpec> chart(Comparison result, Locale locale) {
    return ChartSpecs.precisionRecall(result, locale);
  }
}
