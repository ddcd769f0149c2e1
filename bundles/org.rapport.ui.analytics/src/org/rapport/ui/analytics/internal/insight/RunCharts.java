package org.rapport.ui.analytics.internal.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.rapport.mining.chart.ChartSpec;

/** How numbers of customers are spread. */
final class RunCharts {

  private static final int BARS = 24;
  private static final double MOST = 0.99;

  private RunCharts() {}

  /**
   * A histogram of what is known; the highest hundredth is in the last bar, so that a few large numbers don't squeeze the
   * others.
   *
   * @return empty when nothing is known or all are the same
   */
  static Optional<ChartSpec> distribution(String title, String label, double[] numbers) {
    double[] known = Arrays.stream(numbers).filter(Double::isFinite).sorted().toArray();
    if (known.length < 2 || known[0] == known[known.length - 1]) {
      return Optional.empty();
    }
    double low = known[0];
    double high = known[(int) Math.min(known.length - 1L, Math.round(MOST * known.length))];
    high = high > low ? high : known[known.length - 1];
    long[] counts = new long[BARS];
    for (double number : known) {
      counts[Math.min(BARS - 1, (int) ((number - low) / (high - low) * BARS))]++;
    }
    double width = (high - low) / BARS;
    List<ChartSpec.HistogramBar> bars = new ArrayList<>();
    for (int i = 0; i < BARS; i++) {
      bars.add(new ChartSpec.HistogramBar(low + i * width, low + (i + 1) * width, counts[i], false));
    }
    long most = Arrays.stream(counts).max().orElse(1);
    String words = NLS.bind(Messages.Run_distributionWords, new Object[]{title, QuantityText.number(known[known.length
        / 4], ""), QuantityText.number(known[known.length / 2], ""), QuantityText.number(known[known.length * 3 / 4], //$NON-NLS-1$ //$NON-NLS-2$
            "")}); //$NON-NLS-1$
    return Optional.of(new ChartSpec.Histogram(title, Messages.Run_distributionHint, new ChartSpec.Axis(label, "", low, //$NON-NLS-1$
        high), new ChartSpec.Axis(Messages.Run_customers, "", 0, most * 1.05), bars, Optional.empty(), words)); //$NON-NLS-1$
  }
}
