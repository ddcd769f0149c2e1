package org.rapport.mining.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.rapport.mining.ClusterDetails;
import org.rapport.mining.MiningResult;
import org.rapport.mining.chart.ChartSpec.Axis;
import org.rapport.mining.chart.ChartSpec.Bar;
import org.rapport.mining.chart.ChartSpec.HistogramBar;
import org.rapport.mining.chart.ChartSpec.Mark;
import org.rapport.mining.chart.ChartSpec.Plot;
import org.rapport.mining.chart.ChartSpec.Point;
import org.rapport.mining.chart.ChartSpec.ReferenceLine;
import org.rapport.mining.chart.ChartSpec.Series;
import org.rapport.mining.chart.ChartSpec.Style;
import org.rapport.mining.internal.words.Words;

/** Makes the charts of groups, rules and unusual rows. */
final class GroupCharts {
  private static final int MOST_BARS = 40;
  private static final int MOST_DIFFERENCES = 12;
  private static final int OUTLINE = 48;
  /** The 95 % quantile of χ² with two degrees of freedom, −2 ln .05. */
  private static final double CHI2 = 5.991464547107979;
  private static final double[] LIFTS = {1, 2, 4, 8};

  private final Words words;

  GroupCharts(Locale locale) {
    this.words = Words.of(locale);
  }

  /** Groups in the plane of the first two principal components, each with the ellipse of a normal distribution. */
  Optional<Plot> clusters(MiningResult.Clustering clustering) {
    Optional<ClusterDetails.Projection> found = clustering.details().projection();
    if (found.isEmpty() || found.get().rows().length == 0) {
      return Optional.empty();
    }
    ClusterDetails.Projection plane = found.get();
    List<Series> series = new ArrayList<>();
    for (int c = 0; c <= clustering.clusters().size(); c++) {
      int wanted = c == clustering.clusters().size() ? -1 : c;
      int[] own = IntStream.range(0, plane.rows().length)
          .filter(i -> clustering.assignment()[plane.rows()[i]] == wanted).toArray();
      if (own.length == 0) {
        continue;
      }
      String name = wanted < 0 ? words.text("chart.noGroup")
          : words.text("chart.group", clustering.clusters().get(c).name(),
              String.format(Locale.ROOT, "%,d", clustering.clusters().get(c).size()));
      List<Mark> marks = Arrays.stream(own).mapToObj(i -> Mark.of(plane.x()[i], plane.y()[i])).toList();
      series.add(new Series(name, Style.POINTS, marks, wanted < 0 ? List.of() : ellipse(marks)));
    }
    String shown = String.format(Locale.ROOT, "%,d", plane.rows().length);
    return Optional.of(new Plot(words.text("chart.clusters"), words.text("chart.clustersShown", shown),
        axis(plane, 0, plane.x()), axis(plane, 1, plane.y()), series, words.text("chart.clustersText", shown,
            clustering.clusters().stream().map(g -> g.name() + " (" + g.size() + ")")
                .collect(Collectors.joining(words.text("comma"))))));
  }

  private Axis axis(ClusterDetails.Projection plane, int number, double[] values) {
    ClusterDetails.Axis axis = plane.axes().get(number);
    return range(words.text("chart.component", number + 1, String.format(Locale.ROOT, "%.0f %%",
        100 * axis.explained())), values);
  }

  static Axis range(String label, double[] values) {
    double low = Arrays.stream(values).filter(Double::isFinite).min().orElse(0);
    double high = Arrays.stream(values).filter(Double::isFinite).max().orElse(1);
    double room = high > low ? 0.04 * (high - low) : Math.max(1, Math.abs(high)) / 2;
    return new Axis(label, "", low - room, high + room);
  }

  /** The ellipse that would hold 95 % of a normal distribution with the mean and covariance of the marks. */
  private static List<Point> ellipse(List<Mark> marks) {
    if (marks.size() < 3) {
      return List.of();
    }
    double mx = marks.stream().mapToDouble(Mark::x).average().orElse(0);
    double my = marks.stream().mapToDouble(Mark::y).average().orElse(0);
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (Mark mark : marks) {
      xx += (mark.x() - mx) * (mark.x() - mx) / (marks.size() - 1);
      xy += (mark.x() - mx) * (mark.y() - my) / (marks.size() - 1);
      yy += (mark.y() - my) * (mark.y() - my) / (marks.size() - 1);
    }
    // the lower triangle of the covariance's Cholesky factor turns a circle into the ellipse
    double a = Math.sqrt(xx * CHI2);
    double b = xx > 0 ? xy / xx * a : 0;
    double c = Math.sqrt(Math.max(0, yy * CHI2 - b * b));
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < OUTLINE; i++) {
      double cos = Math.cos(2 * Math.PI * i / OUTLINE);
      double sin = Math.sin(2 * Math.PI * i / OUTLINE);
      points.add(new Point(mx + a * cos, my + b * cos + c * sin));
    }
    return points;
  }

  ChartSpec.BarsWithIntervals profile(MiningResult.Cluster cluster) {
    List<Bar> bars = cluster.profile().stream().limit(MOST_DIFFERENCES)
        .map(d -> new Bar(d.level().isEmpty() ? d.field() : d.field() + ": " + d.level(), d.standardised().value(),
            Optional.of(d.standardised().interval())))
        .toList();
    double most = bars.stream().mapToDouble(b -> Math.max(Math.abs(b.interval().orElseThrow().low()),
        Math.abs(b.interval().orElseThrow().high()))).max().orElse(1);
    double end = Math.max(0.1, Math.ceil(most * 10) / 10);
    String all = bars.stream().map(b -> b.label() + " " + String.format(Locale.ROOT, "%+.2f", b.value()))
        .collect(Collectors.joining("; "));
    return new ChartSpec.BarsWithIntervals(words.text("chart.profileOf", cluster.name()),
        words.text("chart.profileUnit"), new Axis("", "", -end, end), bars, Optional.empty(),
        words.text("chart.profileText", cluster.name(), all));
  }

  /** Rules by support and confidence, in series by lift. */
  Optional<Plot> rules(MiningResult.Rules rules) {
    if (rules.rules().isEmpty()) {
      return Optional.empty();
    }
    List<Series> series = new ArrayList<>();
    for (int i = 0; i <= LIFTS.length; i++) {
      double from = i == 0 ? 0 : LIFTS[i - 1];
      double to = i == LIFTS.length ? Double.POSITIVE_INFINITY : LIFTS[i];
      List<Mark> marks = rules.rules().stream().filter(r -> r.lift() >= from && r.lift() < to)
          .map(r -> Mark.of(r.support(), r.confidence())).toList();
      if (!marks.isEmpty()) {
        String label = i == LIFTS.length ? words.text("chart.liftFrom", number(from))
            : words.text("chart.liftRange", number(from), number(to));
        series.add(Series.of(label, Style.POINTS, marks));
      }
    }
    double most = rules.rules().stream().mapToDouble(MiningResult.Rule::support).max().orElse(1);
    MiningResult.Rule best = rules.rules().get(0);
    return Optional.of(new Plot(words.text("chart.rules"), words.text("chart.rulesShown", rules.rules().size()),
        new Axis(words.text("chart.support"), "%", 0, most * 1.05), new Axis(words.text("chart.confidence"), "%", 0, 1),
        series, words.text("chart.rulesText", rules.rules().size(), String.join(" + ", best.antecedent()),
            best.consequent(), number(best.lift()))));
  }

  /** How unusual rows are, with the score of the least unusual one that is listed as the cut. */
  Optional<ChartSpec.Histogram> outliers(MiningResult.Outliers outliers) {
    double[] scores = Arrays.stream(outliers.scores()).filter(Double::isFinite).sorted().toArray();
    if (scores.length == 0 || scores[0] == scores[scores.length - 1]) {
      return Optional.empty();
    }
    double cut = outliers.outliers().stream().mapToDouble(MiningResult.Outlier::score).min()
        .orElse(scores[scores.length - 1]);
    int count = (int) Math.max(5, Math.min(MOST_BARS, Math.ceil(Math.sqrt(scores.length))));
    double low = scores[0];
    double width = (scores[scores.length - 1] - low) / count;
    long[] counts = new long[count];
    for (double score : scores) {
      counts[Math.min(count - 1, (int) ((score - low) / width))]++;
    }
    List<HistogramBar> bars = IntStream.range(0, count)
        .mapToObj(i -> new HistogramBar(low + i * width, low + (i + 1) * width, counts[i], low + i * width >= cut))
        .toList();
    double most = Arrays.stream(counts).max().orElse(1);
    String listed = Integer.toString(outliers.outliers().size());
    return Optional.of(new ChartSpec.Histogram(words.text("chart.outliers"), words.text("chart.outliersShown", listed),
        new Axis(words.text("chart.score"), "", low, scores[scores.length - 1]),
        new Axis(words.text("chart.rows"), "", 0, most * 1.05), bars,
        Optional.of(new ReferenceLine(words.text("chart.cut", number(cut)), cut)),
        words.text("chart.outliersText", scores.length, number(low), number(scores[scores.length - 1]), listed,
            number(cut))));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3g", value);
  }
}
