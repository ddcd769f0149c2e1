package org.rapport.ui.analytics.internal.viewers;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.mining.chart.ChartSpec;
import org.rapport.mining.regression.RegressionComparison;
import org.rapport.mining.regression.RegressionFigures;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.ChartView;
import org.rapport.ui.analytics.spi.ResultSite;
import org.rapport.ui.analytics.spi.ResultViewer;

/** A chart of the model of numbers that the user looks at, with a switch between models. */
abstract class FollowingChart implements ResultViewer<RegressionComparison> {

  private final String id;

  /** @param id the id of the chart; the switch has it too, with ".choice" */
  FollowingChart(String id) {
    this.id = id;
  }

  /** The chart of a model, if it has one. */
  abstract Optional<? extends ChartSpec> chart(RegressionFigures model, Locale locale);

  @Override
  public Class<RegressionComparison> type() {
    return RegressionComparison.class;
  }

  @Override
  public boolean shows(RegressionComparison result) {
    return result.models().stream().allMatch(model -> chart(model, Locale.getDefault()).isPresent());
  }

  @Override
  public Control create(Composite parent, ResultSite<RegressionComparison> site) {
    Composite area = Layouts.area(parent, 1);
    RegressionComparison result = site.result();
    Combo choice = Models.numberChoice(area, id + ".choice", site); //$NON-NLS-1$
    ChartView chart = site.chart(area, spec(result, site.selectedModel()));
    Widgets.mark(chart, id);
    chart.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    site.follow(area, model -> {
      choice.select(Models.index(result, model));
      chart.show(spec(result, model));
    });
    return area;
  }

  private ChartSpec spec(RegressionComparison result, String model) {
    return chart(Models.of(result, model), Locale.getDefault()).orElseThrow();
  }
}
