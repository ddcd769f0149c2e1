package org.rapport.ui.analytics.internal.viewers;

import java.util.Locale;
import java.util.Optional;

import org.rapport.mining.chart.ChartSpec;
import org.rapport.mining.chart.ChartSpecs;
import org.rapport.mining.evaluation.Comparison;

/** Which share of the positive rows is found among the first rows. */
public final class GainViewer extends ChartViewer<Comparison> {

  /** For the registry. */
  public GainViewer() {
    super(Comparison.class, "analysis.gain"); //$NON-NLS-1$
  }

  @Override
  Optional<? extends ChartSpec> chart(Comparison result, Locale locale) {
    return ChartSpecs.gain(result, locale);
  }
}
