package org.rapport.insight.spi;

import java.util.List;

import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.MetricContext;
import org.rapport.insight.metric.MetricParameter;
import org.rapport.insight.metric.ReadingInfo;

/**
 * A metric: one class without state and with a public constructor without arguments, registered at the extension point
 * {@code org.rapport.insight.metrics}, where its id, name, formula and unit are declared.
 *
 * <p>A metric says with every figure how it came about: inputs, the formula with the numbers put in, the rows behind it,
 * and every other reading of the same word that somebody might have meant. It never gives NaN or an infinity; what can't
 * be told is absent, with a sentence.
 *
 * @since 0.1
 */
public interface Metric {

  /**
   * The readings of this metric: the different things people mean by its name. The first one counts unless the user has
   * chosen another one as the house definition. The same at every call, at least one.
   */
  List<ReadingInfo> readings();

  /** What the user can set, the same at every call. */
  default List<MetricParameter> parameters() {
    return List.of();
  }

  /**
   * Entities whose records it needs, such as {@code campaign}; a source without them gives an absent figure and the
   * metric is not asked. Orders and accounts are always there.
   */
  default List<String> needs() {
    return List.of();
  }

  /**
   * Measures. Take a {@link MetricContext#figure()}, tell it the inputs, one value per reading and what to warn of, and
   * build it:
   *
   * <pre>
   * Money sales = …;
   * Count&lt;Order&gt; orders = …;
   * return context.figure().input("sales", sales).input("orders", orders)
   *     .reading("net", () -&gt; sales.per(orders), sales.text() + " / " + orders.text()).build();
   * </pre>
   *
   * <p>An {@link org.rapport.insight.InsightException} thrown while a reading is computed makes that reading absent with
   * its sentence; thrown elsewhere, it makes the figure absent. The result must depend on the facts, the period, the
   * parameters and the house definitions only. Long work asks {@link MetricContext#checkCanceled()} several times a
   * second.
   *
   * @param context facts, period, currency, parameters and the figures of other metrics
   * @return the figure
   */
  Figure measure(MetricContext context);
}
