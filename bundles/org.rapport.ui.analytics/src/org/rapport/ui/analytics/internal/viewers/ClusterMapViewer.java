package org.rapport.ui.analytics.internal.viewers;

import java.util.Locale;
import java.util.Optional;

import org.rapport.mining.MiningResult;
import org.rapport.mining.chart.ChartSpec;
import org.rapport.mining.chart.ChartSpecs;

/** The groups in the plane of their first two principal components. */
public final class ClusterMapViewer extends ChartViewer<MiningResult.Clustering> {

  /** For the registry. */
  public ClusterMapViewer() {
    super(MiningResult.Clustering.class, "analysis.clusters"); //$NON-NLS-1$
  }

  @Override
  Optional<? extends ChartSpec> chart(MiningResult.Clustering result, Locale locale) {
    return ChartSpecs.clusters(result, locale);
  }
}
