package org.rapport.ui.analytics.spi;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.mining.evaluation.Comparison;

/**
 * Shows one side of a comparison as a card in the analytics editor; contributed at the extension point
 * {@code org.rapport.ui.analytics.viewers}. A viewer paints, it does not compute: figures come from the
 * {@link Comparison}, charts from {@link org.rapport.mining.chart.ChartSpecs}. It has a public constructor without
 * parameters; every editor makes its own.
 *
 * @since 0.1
 */
public interface ResultViewer {

  /**
   * Whether there is anything to show.
   *
   * @param comparison the result
   * @return false to be left out for this result
   */
  default boolean shows(Comparison comparison) {
    return true;
  }

  /**
   * Makes the card's content. Called once, on the UI thread; must return quickly. The card's heading is there already.
   *
   * @param parent the card
   * @param site the result and what the viewers of the editor share
   * @return the control made in {@code parent}; the card asks it for its preferred height at the width there is
   */
  Control create(Composite parent, ResultSite site);
}
