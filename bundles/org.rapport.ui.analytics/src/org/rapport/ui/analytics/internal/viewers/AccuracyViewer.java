package org.rapport.ui.analytics.internal.viewers;

import java.util.Locale;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.mining.chart.ChartSpecs;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.spi.ResultSite;
import org.rapport.ui.analytics.spi.ResultViewer;

/** Accuracy per model with intervals and the base rate. */
public final class AccuracyViewer implements ResultViewer {

  @Override
  public Control create(Composite parent, ResultSite site) {
    Charts.subtitle(parent, ChartSpecs.accuracy(site.comparison(), Locale.getDefault()));
    return Widgets.mark(site.chart(parent, ChartSpecs.accuracy(site.comparison(), Locale.getDefault())),
        "analysis.accuracy"); //$NON-NLS-1$
  }
}
