package org.rapport.ui.analytics.internal.viewers;

import java.util.Locale;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.mining.chart.ChartSpec;
import org.rapport.mining.chart.ChartSpecs;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.spi.ResultSite;
import org.rapport.ui.analytics.spi.ResultViewer;

/** The ROC curves of all models. */
public final class RocViewer implements ResultViewer<Comparison> {

  @Override
  public Class<Comparison> type() {
    return Comparison.class;
  }

  @Override
  public boolean shows(Comparison comparison) {
    return ChartSpecs.roc(comparison, Locale.getDefault()).isPresent();
  }

  @Override
  public Control create(Composite parent, ResultSite<Comparison> site) {
    ChartSpec spec = ChartSpecs.roc(site.result(), Locale.getDefault()).orElseThrow();
    Charts.subtitle(parent, spec);
    return Widgets.mark(site.chart(parent, spec), "analysis.roc"); //$NON-NLS-1$
  }
}
