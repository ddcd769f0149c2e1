package org.rapport.ui.analytics.spi;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.mining.chart.ChartSpec;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.evaluation.ModelFigures;
import org.rapport.ui.analytics.ChartView;

/**
 * What a viewer knows of the editor it sits in.
 *
 * @since 0.1
 * @noimplement the editor implements it; methods may be added
 */
public interface ResultSite {

  /** @return the result to show */
  Comparison comparison();

  /** @return the model the user looks at, the best one at first */
  ModelFigures selectedModel();

  /**
   * Makes a model the one the user looks at and tells all viewers.
   *
   * @param model one of the comparison's models
   */
  void select(ModelFigures model);

  /**
   * Tells of the model the user looks at: now and at every change, as long as a control lives.
   *
   * @param owner the control whose disposal ends the telling
   * @param listener receives the model, on the UI thread
   */
  void follow(Control owner, Consumer<ModelFigures> listener);

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
