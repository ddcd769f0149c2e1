package org.rapport.ui.analytics.internal.editor;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.mining.chart.ChartSpec;
import org.rapport.ui.analytics.ChartView;
import org.rapport.ui.analytics.spi.ResultSite;
import org.rapport.ui.analytics.spi.ResultViewer;
import org.rapport.ui.analytics.spi.ResultWork;

/** The page as a viewer sees it: with a result of the class it shows. */
final class TypedSite<R> implements ResultSite<R> {

  private final ResultPage page;
  private final @NonNull R result;

  private TypedSite(ResultPage page, @NonNull R result) {
    this.page = page;
    this.result = result;
  }

  /**
   * Whether a viewer has anything to show of a result.
   *
   * @throws ClassCastException if it shows other results
   */
  static <R> boolean shows(ResultViewer<R> viewer, Object result) {
    return viewer.shows(viewer.type().cast(result));
  }

  /**
   * Has a viewer make its content.
   *
   * @throws ClassCastException if it shows other results
   */
  static <R> Control create(ResultViewer<R> viewer, Composite parent, ResultPage page) {
    return viewer.create(parent, new TypedSite<>(page, viewer.type().cast(page.result())));
  }

  @Override
  @NonNull
  public R result() {
    return result;
  }

  @Override
  public ResultWork work() {
    return page.work();
  }

  @Override
  public String selectedModel() {
    return page.selectedModel();
  }

  @Override
  public void select(String algorithmId) {
    page.select(algorithmId);
  }

  @Override
  public void follow(Control owner, Consumer<String> listener) {
    page.follow(owner, listener);
  }

  @Override
  public ChartView chart(Composite parent, ChartSpec spec) {
    return page.chart(parent, spec);
  }

  @Override
  public void layout() {
    page.layout();
  }
}
