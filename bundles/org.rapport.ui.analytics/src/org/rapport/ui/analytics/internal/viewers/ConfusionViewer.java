package org.rapport.ui.analytics.internal.viewers;

import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.mining.chart.ChartSpec;
import org.rapport.mining.chart.ChartSpecs;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.ChartView;
import org.rapport.ui.analytics.internal.Styles;
import org.rapport.ui.analytics.spi.ResultSite;
import org.rapport.ui.analytics.spi.ResultViewer;

/** Actual against predicted classes of the model the user looks at, with a switch between models. */
public final class ConfusionViewer implements ResultViewer<Comparison> {

  @Override
  public Class<Comparison> type() {
    return Comparison.class;
  }

  @Override
  public Control create(Composite parent, ResultSite<Comparison> site) {
    Composite area = Styles.surface(new Composite(parent, SWT.NONE));
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    area.setLayout(layout);
    Comparison comparison = site.result();
    Combo choice = Models.choice(area, "analysis.confusionModel", site); //$NON-NLS-1$
    ChartView chart = site.chart(area, spec(comparison, site.selectedModel()));
    Widgets.mark(chart, "analysis.confusion"); //$NON-NLS-1$
    chart.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    site.follow(area, id -> {
      choice.select(Models.index(comparison, id));
      chart.show(spec(comparison, id));
    });
    return area;
  }

  private static ChartSpec spec(Comparison comparison, String id) {
    return ChartSpecs.confusion(Models.of(comparison, id), Locale.getDefault());
  }
}
