package org.rapport.ui.analytics.internal.viewers;

import java.util.Locale;
import java.util.Optional;

import org.rapport.mining.chart.ChartSpec;
import org.rapport.mining.chart.ChartSpecs;
import org.rapport.mining.evaluation.Comparison;

/** How many times the base rate is reached among the first rows. */
public final class LiftViewer extends ChartViewer<Comparison> {

  /** For the registry. */
  public LiftViewer() {
    super(Comparison.class, "analysis.lift"); //$NON-NLS-1$
  }

  @Override
  Optional<? extends ChartSpec> chart(Comparison result, Locale locale) {
    return ChartSpecs.lift(result, locale);
  }
}
