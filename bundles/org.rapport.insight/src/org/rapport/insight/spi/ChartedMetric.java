package org.rapport.insight.spi;

import java.util.List;
import java.util.Locale;

import org.rapport.insight.metric.MetricContext;
import org.rapport.mining.chart.ChartSpec;

/**
 * A metric with charts beside its figure: the triangle behind a retention, the curve behind a median.
 *
 * @since 0.1
 */
public interface ChartedMetric extends Metric {

  /**
   * Charts of what the figure is computed from.
   *
   * @param context as for {@link #measure}
   * @param locale the reader's language; English where there is no translation
   * @return the charts, the most telling first, possibly none
   * @throws org.rapport.insight.InsightException when there is nothing to be shown
   */
  List<ChartSpec> charts(MetricContext context, Locale locale);
}
