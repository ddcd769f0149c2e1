package org.rapport.examples.viewer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.mining.MiningResult.Cluster;
import org.rapport.mining.MiningResult.Clustering;
import org.rapport.mining.chart.ChartSpec;
import org.rapport.mining.chart.ChartSpec.Axis;
import org.rapport.mining.chart.ChartSpec.Bar;
import org.rapport.mining.chart.ChartSpec.ReferenceLine;
import org.rapport.ui.analytics.spi.ResultSite;
import org.rapport.ui.analytics.spi.ResultViewer;

/**
 * The shares of groups as bars. The chart is data; the site paints it in the colours of the theme, with copy and export.
 *
 * @since 0.1
 */
public final class ClusterSizes implements ResultViewer<Clustering> {

  private static final double ROOM = 1.1;

  @Override
  public Class<Clustering> type() {
    return Clustering.class;
  }

  @Override
  public boolean shows(Clustering result) {
    return result.clusters().size() > 1;
  }

  @Override
  public Control create(Composite parent, ResultSite<Clustering> site) {
    return site.chart(parent, chart(site.result()));
  }

  /**
   * The chart, which needs no display to be tested.
   *
   * @param result at least two groups
   */
  static ChartSpec.BarsWithIntervals chart(Clustering result) {
    double all = result.clusters().stream().mapToInt(Cluster::size).sum();
    List<Bar> bars = result.clusters().stream()
        .map(group -> new Bar(group.name(), group.size() / all, Optional.empty())).toList();
    double largest = bars.stream().mapToDouble(Bar::value).max().orElse(1);
    String words = result.clusters().stream().map(group -> group.name() + ": " + group.size() + " rows")
        .collect(Collectors.joining("; "));
    return new ChartSpec.BarsWithIntervals("Share of the rows", "", new Axis("", "%", 0, ROOM * largest), bars,
        Optional.of(new ReferenceLine("All equally large", 1.0 / bars.size())), words);
  }
}
