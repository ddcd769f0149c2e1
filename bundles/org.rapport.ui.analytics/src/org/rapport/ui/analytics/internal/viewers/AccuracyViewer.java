package org.rapport.ui.analytics.internal.viewers;

import java.util.Locale;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.mining.chart.ChartSpecs;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.spi.ResultSite;
import org.rapport.ui.analytics.spi.ResultViewer;

/** Accuracy per model with intervals and the base rate. */
public final class AccuracyViewer implements ResultViewer<Comparison> {

  @Override
  public Class<Comparison> type() {
    return Comparison.class;
  }

  @Override
  public Control create(Composite parent, ResultSite<Comparison> site) {
    Charts.subtitle(parent, ChartSpecs.accuracy(site.result(), Locale.getDefault()));
    return Widgets.mark(site.chart(parent, ChartSpecs.accuracy(site.result(), Locale.getDefault())),
        "analysis.accuracy"); //$NON-NLS-1$
  }
}
