package org.rapport.insight.rfm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.rapport.mining.chart.ChartSpec.Axis;
import org.rapport.mining.chart.ChartSpec.Bar;
import org.rapport.mining.chart.ChartSpec.BarsWithIntervals;
import org.rapport.mining.chart.ChartSpec.Matrix;

/**
 * Charts of recency, frequency and monetary value.
 *
 * @since 0.1
 */
public final class RfmCharts {
  private RfmCharts() {}

  /**
   * The customers by score of recency, the best first, and by score of frequency.
   *
   * @param rfm the scores
   */
  public static Matrix grid(Rfm rfm) {
    int bins = rfm.settings().bins();
    long[][] counts = new long[bins][bins];
    rfm.cells().forEach(cell -> counts[bins - cell.recency()][cell.frequency() - 1] += cell.customers());
    List<String> rows = IntStream.range(0, bins).mapToObj(i -> "R " + (bins - i)).toList();
    List<String> columns = IntStream.rangeClosed(1, bins).mapToObj(f -> "F " + f).toList();
    List<List<Long>> table = new ArrayList<>();
    for (long[] row : counts) {
      table.add(java.util.Arrays.stream(row).boxed().toList());
    }
    return new Matrix("Customers by recency and frequency",
        String.format(Locale.ENGLISH, "%,d customers who ordered up to %s; %d is the best score", rfm.facts().size(),
            rfm
                .facts().until(), bins),
        "Recency", "Frequency", rows, columns, table, "Customers by the scores of recency and frequency: "
            + IntStream.range(0, bins).mapToObj(i -> rows.get(i) + ": " + table.get(i).stream().map(String::valueOf)
                .collect(Collectors.joining(", "))).collect(Collectors.joining("; ")) + ".");
  }

  /**
   * The shares of the named segments that have customers.
   *
   * @param rfm the scores
   */
  public static BarsWithIntervals shares(Rfm rfm) {
    List<RfmGroup> groups = rfm.groups().stream().filter(group -> group.customers() > 0).toList();
    double most = groups.stream().mapToDouble(group -> group.share().interval().high()).max().orElse(1);
    return new BarsWithIntervals("RFM segments",
        String.format(Locale.ENGLISH, "Share of %,d customers, Wilson's intervals at 95 %%", rfm.facts().size()),
        new Axis("Share of customers", "%", 0, Math.min(1, Math.ceil(most * 10) / 10)),
        groups.stream().map(group -> new Bar(group.segment().title(), group.share().value(), Optional.of(group.share()
            .interval()))).toList(),
        Optional.empty(), groups.stream().map(group -> String.format(Locale.ENGLISH, "%s %.1f %%", group.segment()
            .title(), 100 * group.share().value())).collect(Collectors.joining(", ", "Shares of customers: ", ".")));
  }
}
