package org.rapport.examples.viewer;

import static org.junit.jupiter.api.Assertions.*;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rapport.mining.ClusterDetails;
import org.rapport.mining.MiningResult.Cluster;
import org.rapport.mining.MiningResult.Clustering;
import org.rapport.mining.MiningResult.Findings;
import org.rapport.mining.chart.ChartSpec;
import org.rapport.mining.chart.Palette;
import org.rapport.mining.chart.SvgChart;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.Interval;

class ClusterSizesTest {

  private static final Estimate SURE = new Estimate(1, new Interval(1, 1), "");

  private static Clustering groups(int... sizes) {
    List<Cluster> clusters = java.util.Arrays.stream(sizes)
        .mapToObj(size -> new Cluster("Group of " + size, size, SURE, List.of())).toList();
    return new Clustering(new Findings("", "", List.of()), clusters, new int[0], SURE, List.of("a"), 0, List.of(),
        new ClusterDetails(List.of(), Optional.empty(), new double[0][], Optional.empty()));
  }

  @Test
  void everyGroupHasABar() {
    ChartSpec.BarsWithIntervals chart = ClusterSizes.chart(groups(70, 20, 10));
    assertEquals(List.of(0.7, 0.2, 0.1), chart.bars().stream().map(ChartSpec.Bar::value).toList());
    assertEquals(1 / 3.0, chart.reference().orElseThrow().value());
    assertTrue(chart.value().max() > 0.7);
    assertTrue(SvgChart.render(chart, Palette.light(), 640, 320).contains("Group of 20"));
  }

  @Test
  void oneGroupIsNotWorthAChart() {
    assertFalse(new ClusterSizes().shows(groups(9)));
    assertTrue(new ClusterSizes().shows(groups(9, 8)));
  }
}
