package org.rapport.ui.analytics.spi;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Shows one side of a result as a card in the analytics editor; contributed at the extension point
 * {@code org.rapport.ui.analytics.viewers}, where the registration says which kind of result it shows. A viewer paints, it
 * does not compute: figures come from the result, charts from {@link org.rapport.mining.chart.ChartSpecs}; what takes long
 * it does with {@link ResultSite#work()} in a job. It has a public constructor without parameters; every editor makes its
 * own.
 *
 * @param <R> the class of the results, see {@link ResultKind#type()}
 * @since 0.1
 */
public interface ResultViewer<R> {

  /** @return the class of the results, {@link ResultKind#type()} of the kind in the registration or a class above it */
  Class<R> type();

  /**
   * Whether there is anything to show.
   *
   * @param result the result
   * @return false to be left out for this result
   */
  default boolean shows(@NonNull R result) {
    return true;
  }

  /**
   * Makes the card's content. Called once, when the user first opens the tab with the card, on the UI thread; must return
   * quickly. The card's heading is there already.
   *
   * @param parent the card
   * @param site the result and what the viewers of the editor share
   * @return the control made in {@code parent}; the card asks it for its preferred height at the width there is
   */
  Control create(Composite parent, ResultSite<R> site);
}
