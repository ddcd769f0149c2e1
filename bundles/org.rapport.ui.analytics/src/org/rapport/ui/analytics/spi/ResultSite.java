package org.rapport.ui.analytics.spi;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.mining.chart.ChartSpec;
import org.rapport.ui.analytics.ChartView;

/**
 * What a viewer knows of the editor it sits in.
 *
 * @param <R> the class of the result
 * @since 0.1
 * @noimplement the editor implements it; methods may be added
 */
public interface ResultSite<R> {

  /** @return the result to show */
  @NonNull
  R result();

  /** @return the rows behind the result, and what can be computed from them in a job */
  ResultWork work();

  /** @return the algorithm id of the model the user looks at, the best one at first; "" for results without models */
  String selectedModel();

  /**
   * Makes a model the one the user looks at and tells all viewers.
   *
   * @param algorithmId the algorithm id of one of the result's models
   */
  void select(String algorithmId);

  /**
   * Tells of the model the user looks at: now and at every change, as long as a control lives.
   *
   * @param owner the control whose disposal ends the telling
   * @param listener receives the algorithm id, on the UI thread
   */
  void follow(Control owner, Consumer<String> listener);

  /**
   * Makes a chart in the colours of the theme, with copy and export in its context menu.
   *
   * @param parent the card, or a composite in it
   * @param spec what to draw
   * @return the chart
   */
  ChartView chart(Composite parent, ChartSpec spec);

  /** Lets the editor lay its cards out anew, after a viewer's preferred height has changed. */
  void layout();
}
