package org.rapport.ui.analytics.internal.viewers;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.mining.chart.ChartSpecs;
import org.rapport.mining.evaluation.ModelFigures;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.ChartView;
import org.rapport.ui.analytics.internal.Styles;
import org.rapport.ui.analytics.spi.ResultSite;
import org.rapport.ui.analytics.spi.ResultViewer;

/** Actual against predicted classes of the model the user looks at, with a switch between models. */
public final class ConfusionViewer implements ResultViewer {

  @Override
  public Control create(Composite parent, ResultSite site) {
    Composite area = Styles.surface(new Composite(parent, SWT.NONE));
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    area.setLayout(layout);
    List<ModelFigures> models = site.comparison().models();
    Combo choice = new Combo(area, SWT.READ_ONLY);
    Widgets.mark(choice, "analysis.confusionModel"); //$NON-NLS-1$
    models.forEach(model -> choice.add(model.algorithmName()));
    choice.addListener(SWT.Selection, event -> site.select(models.get(choice.getSelectionIndex())));
    ChartView chart = site.chart(area, ChartSpecs.confusion(site.selectedModel(), Locale.getDefault()));
    Widgets.mark(chart, "analysis.confusion"); //$NON-NLS-1$
    chart.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    site.follow(area, model -> {
      choice.select(models.indexOf(model));
      chart.show(ChartSpecs.confusion(model, Locale.getDefault()));
    });
    return area;
  }
}
