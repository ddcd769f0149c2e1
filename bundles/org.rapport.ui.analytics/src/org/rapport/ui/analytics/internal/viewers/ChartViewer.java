package org.rapport.ui.analytics.internal.viewers;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.mining.chart.ChartSpec;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.spi.ResultSite;
import org.rapport.ui.analytics.spi.ResultViewer;

/**
 * One chart of a result, where the result has what it shows.
 *
 * @param <R> the class of the results
 */
abstract class ChartViewer<R> implements ResultViewer<R> {

  private final Class<R> type;
  private final String id;

  /**
   * @param type the class of the results
   * @param id the id of the chart
   */
  ChartViewer(Class<R> type, String id) {
    this.type = type;
    this.id = id;
  }

  /** The chart of a result, if it has one. */
  abstract Optional<? extends ChartSpec> chart(@NonNull R result, Locale locale);

  @Override
  public Class<R> type() {
    return type;
  }

  @Override
  public boolean shows(@NonNull R result) {
    return chart(result, Locale.getDefault()).isPresent();
  }

  @Override
  public Control create(Composite parent, ResultSite<R> site) {
    ChartSpec spec = chart(site.result(), Locale.getDefault()).orElseThrow();
    if (!spec.subtitle().isEmpty()) {
      Charts.subtitle(parent, spec);
    }
    return Widgets.mark(site.chart(parent, spec), id);
  }
}
