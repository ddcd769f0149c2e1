package org.rapport.mining.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.rapport.mining.Reason;
import org.rapport.mining.chart.ChartSpec.Axis;
import org.rapport.mining.chart.ChartSpec.Bar;
import org.rapport.mining.chart.ChartSpec.Mark;
import org.rapport.mining.chart.ChartSpec.Node;
import org.rapport.mining.chart.ChartSpec.Plot;
import org.rapport.mining.chart.ChartSpec.ReferenceLine;
import org.rapport.mining.chart.ChartSpec.Series;
import org.rapport.mining.chart.ChartSpec.Step;
import org.rapport.mining.chart.ChartSpec.Style;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.internal.words.Words;
import org.rapport.mining.spi.LossCurve;
import org.rapport.mining.spi.TreeOutline;

/** Makes the charts of what a model goes by. */
final class ReasonCharts {
  private static final int MOST_FIELDS = 20;
  private static final int MOST_STEPS = 12;
  private static final double LEAST_REST = 0.0005;

  private final Words words;

  ReasonCharts(Locale locale) {
    this.words = Words.of(locale);
  }

  /** The fields with the largest figures first. */
  ChartSpec.BarsWithIntervals importance(Map<String, Estimate> drops, String unit) {
    List<Bar> bars = drops.entrySet().stream()
        .sorted((a, b) -> Double.compare(b.getValue().value(), a.getValue().value())).limit(MOST_FIELDS)
        .map(e -> new Bar(e.getKey(), e.getValue().value(), Optional.of(e.getValue().interval()))).toList();
    double low = Math.min(0, bars.stream().mapToDouble(b -> b.interval().orElseThrow().low()).min().orElse(0));
    double high = bars.stream().mapToDouble(b -> b.interval().orElseThrow().high()).max().orElse(1);
    Axis axis = new Axis("", unit, low, Math.max(high, low + 1e-3));
    String methods = drops.values().stream().map(Estimate::method).distinct().collect(Collectors.joining("; "));
    return new ChartSpec.BarsWithIntervals(words.text("chart.importance"), words.text("chart.intervals", methods), axis,
        bars, Optional.empty(), words.text("chart.importanceText", bars.stream()
            .map(b -> b.label() + " " + Ticks.figure(axis, b.value())).collect(Collectors.joining("; "))));
  }

  /** From the average to the row's probability; what is not among the reasons is one step. */
  ChartSpec.Waterfall contributions(String title, double average, double probability, List<Reason> reasons) {
    List<Step> steps = new ArrayList<>(reasons.stream().limit(MOST_STEPS)
        .map(r -> new Step(r.value().isEmpty() ? r.field() : r.field() + " = " + r.value(), r.contribution()))
        .toList());
    double rest = probability - average - steps.stream().mapToDouble(Step::change).sum();
    if (Math.abs(rest) >= LEAST_REST) {
      steps.add(new Step(words.text("chart.rest"), rest));
    }
    double low = average;
    double high = average;
    double reached = average;
    for (Step step : steps) {
      reached += step.change();
      low = Math.min(low, reached);
      high = Math.max(high, reached);
    }
    Axis axis = new Axis("", "%", Math.min(0, low), Math.min(Math.max(1, high), Math.ceil(10 * high + 0.5) / 10));
    String all = steps.stream().map(s -> s.label() + " " + String.format(Locale.ROOT, "%+.1f", 100 * s.change()))
        .collect(Collectors.joining("; "));
    return new ChartSpec.Waterfall(title, words.text("chart.contributions"), axis, words.text("chart.average"), average,
        steps, words.text("chart.thisRow"), words.text("chart.contributionsText", title, Ticks.figure(axis, average),
            all, Ticks.figure(axis, probability)));
  }

  /** The upper levels of a tree. */
  ChartSpec.Tree tree(String title, List<TreeOutline.Node> all, List<String> classes, int levels) {
    int[] depth = new int[all.size()];
    int[] place = new int[all.size()];
    int[] hidden = new int[all.size()];
    for (int i = 0; i < depth.length; i++) {
      int parent = all.get(i).parent();
      depth[i] = parent < 0 ? 0 : depth[parent] + 1;
      if (depth[i] >= levels && parent >= 0) {
        int above = depth[parent] >= levels ? place[parent] : parent;
        place[i] = above;
        hidden[above]++;
      }
    }
    List<Node> nodes = new ArrayList<>();
    StringBuilder text = new StringBuilder(words.text("chart.treeText", title, all.size()));
    for (int i = 0; i < depth.length; i++) {
      if (depth[i] >= levels) {
        continue;
      }
      TreeOutline.Node node = all.get(i);
      place[i] = nodes.size();
      String said = answer(node.answer(), classes);
      nodes.add(new Node(node.parent() < 0 ? -1 : place[node.parent()], node.condition(), said, node.rows(),
          classes.isEmpty() ? List.of() : node.answer(), hidden[i]));
      text.append(' ').append(node.condition().isEmpty() ? words.text("chart.allRows") : node.condition()).append(": ")
          .append(said).append(String.format(Locale.ROOT, " (%,d).", node.rows()));
    }
    return new ChartSpec.Tree(title, nodes.size() < all.size() ? words.text("chart.treeLevels", levels) : "", classes,
        nodes, text.toString());
  }

  private static String answer(List<Double> answer, List<String> classes) {
    if (classes.isEmpty()) {
      return String.format(Locale.ROOT, "%.4g", answer.get(0));
    }
    int largest = IntStream.range(0, classes.size()).reduce(0, (a, b) -> answer.get(b) > answer.get(a) ? b : a);
    return String.format(Locale.ROOT, "%s %.1f %%", classes.get(largest), 100 * answer.get(largest));
  }

  Plot loss(String title, LossCurve curve) {
    List<LossCurve.Epoch> epochs = curve.epochs();
    List<Series> series = new ArrayList<>();
    series.add(Series.of(words.text("chart.training"), Style.LINE, IntStream.range(0, epochs.size())
        .mapToObj(e -> Mark.of(e + 1.0, epochs.get(e).training())).toList()));
    List<Mark> validation = IntStream.range(0, epochs.size()).filter(e -> !Double.isNaN(epochs.get(e).validation()))
        .mapToObj(e -> Mark.of(e + 1.0, epochs.get(e).validation())).toList();
    if (!validation.isEmpty()) {
      series.add(Series.of(words.text("chart.validation"), Style.LINE, validation));
    }
    double most = series.stream().flatMap(s -> s.marks().stream()).mapToDouble(Mark::y).filter(Double::isFinite).max()
        .orElse(1);
    most = most > 0 ? most * 1.05 : 1;
    double best = curve.best() + 1.0;
    series.add(Series.of(words.text("chart.bestEpoch", curve.best() + 1), Style.REFERENCE,
        List.of(Mark.of(best, 0), Mark.of(best, most))));
    return new Plot(words.text("chart.loss"), title, new Axis(words.text("chart.epoch"), "", 0, epochs.size() + 1.0),
        new Axis(curve.loss(), "", 0, most), series, words.text("chart.lossText", title, epochs.size(),
            curve.best() + 1, String.format(Locale.ROOT, "%.4g", epochs.get(curve.best()).training())));
  }

  ChartSpec.BarsWithIntervals coefficients(Map<String, Estimate> coefficients, String unit) {
    List<Bar> bars = coefficients.entrySet().stream()
        .map(e -> new Bar(e.getKey(), e.getValue().value(), Optional.of(e.getValue().interval()))).toList();
    double low = Math.min(0, bars.stream().mapToDouble(b -> b.interval().orElseThrow().low()).filter(Double::isFinite)
        .min().orElse(0));
    double high = Math.max(0, bars.stream().mapToDouble(b -> b.interval().orElseThrow().high())
        .filter(Double::isFinite).max().orElse(0));
    Axis axis = new Axis(unit, "", low, high > low ? high : low + 1);
    String methods = coefficients.values().stream().map(Estimate::method).distinct().collect(Collectors.joining("; "));
    return new ChartSpec.BarsWithIntervals(words.text("chart.coefficients"), words.text("chart.intervals", methods),
        axis,
        bars, Optional.of(new ReferenceLine(words.text("chart.noEffect"), 0)),
        words.text("chart.coefficientsText", bars.stream().map(b -> b.label() + " " + Ticks.figure(axis, b.value()))
            .collect(Collectors.joining("; "))));
  }

  /** Residuals, that is actual less predicted, against predictions. */
  Plot residuals(String title, double[] predicted, double[] residuals) {
    List<Mark> marks = IntStream.range(0, predicted.length).mapToObj(i -> Mark.of(predicted[i], residuals[i])).toList();
    Axis x = GroupCharts.range(words.text("chart.fitted"), predicted);
    Axis y = GroupCharts.range(words.text("chart.residual"), withZero(residuals));
    return new Plot(words.text("chart.residuals"), title, x, y, List.of(Series.of("", Style.POINTS, marks),
        Series.of("", Style.REFERENCE, List.of(Mark.of(x.min(), 0), Mark.of(x.max(), 0)))),
        words.text("chart.residualsText", title, predicted.length, spread(residuals)));
  }

  private static double[] withZero(double[] values) {
    double[] more = Arrays.copyOf(values, values.length + 1);
    more[values.length] = 0;
    return more;
  }

  private static String spread(double[] values) {
    double[] sorted = Arrays.stream(values).sorted().toArray();
    return sorted.length == 0 ? "" : String.format(Locale.ROOT, "%.4g, %.4g, %.4g", sorted[sorted.length / 4],
        sorted[sorted.length / 2], sorted[3 * sorted.length / 4]);
  }

  /** Residuals in order against quantiles of the normal distribution, with the line through the quartiles. */
  Plot quantiles(String title, double[] normal, double[] residuals) {
    List<Mark> marks = IntStream.range(0, normal.length).mapToObj(i -> Mark.of(normal[i], residuals[i])).toList();
    Axis x = GroupCharts.range(words.text("chart.normal"), normal);
    Axis y = GroupCharts.range(words.text("chart.residual"), residuals);
    int low = normal.length / 4;
    int high = 3 * normal.length / 4;
    List<Series> series = new ArrayList<>(List.of(Series.of("", Style.POINTS, marks)));
    if (normal.length > 3 && normal[high] > normal[low]) {
      double slope = (residuals[high] - residuals[low]) / (normal[high] - normal[low]);
      series.add(Series.of(words.text("chart.ifNormal"), Style.REFERENCE, List.of(
          Mark.of(x.min(), residuals[low] + slope * (x.min() - normal[low])),
          Mark.of(x.max(), residuals[low] + slope * (x.max() - normal[low])))));
    }
    return new Plot(words.text("chart.quantiles"), title, x, y, series,
        words.text("chart.quantilesText", title, normal.length));
  }
}
