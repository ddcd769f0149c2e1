package org.rapport.mining.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.rapport.mining.chart.ChartSpec.Axis;
import org.rapport.mining.chart.ChartSpec.Bar;
import org.rapport.mining.chart.ChartSpec.Line;
import org.rapport.mining.chart.ChartSpec.Point;
import org.rapport.mining.chart.ChartSpec.ReferenceLine;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.evaluation.ConfusionMatrix;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.ModelFigures;
import org.rapport.mining.internal.words.Words;

/** Makes the charts of a comparison. */
final class ComparisonCharts {

  private final Words words;

  ComparisonCharts(Locale locale) {
    this.words = Words.of(locale);
  }

  ChartSpec.BarsWithIntervals accuracy(Comparison comparison) {
    String base = words.text("chart.base", comparison.majorityClass());
    return bars(comparison.models(), words.text("chart.accuracy"), "%", ModelFigures::accuracy,
        new ReferenceLine(base, comparison.baseRate().value()));
  }

  Optional<ChartSpec.BarsWithIntervals> auc(Comparison comparison) {
    List<ModelFigures> models = comparison.models().stream().filter(m -> m.auc().isPresent()).toList();
    if (models.isEmpty()) {
      return Optional.empty();
    }
    String title = words.text(comparison.classes().size() == 2 ? "chart.auc" : "chart.aucMacro");
    return Optional.of(bars(models, title, "", m -> m.auc().orElseThrow(), new ReferenceLine(words.text("chart.chance"),
        0.5)));
  }

  private ChartSpec.BarsWithIntervals bars(List<ModelFigures> models, String title, String unit,
      Function<ModelFigures, Estimate> figure, ReferenceLine reference) {
    Axis axis = new Axis("", unit, 0, 1);
    List<Bar> bars = models.stream().map(m -> new Bar(m.algorithmName(), figure.apply(m).value(),
        Optional.of(figure.apply(m).interval()))).toList();
    String methods = models.stream().map(m -> figure.apply(m).method()).distinct().collect(Collectors.joining("; "));
    String all = bars.stream().map(bar -> describe(axis, bar)).collect(Collectors.joining("; "));
    String text = words.text("chart.bars", title, all, reference.label(), Ticks.figure(axis, reference.value()));
    return new ChartSpec.BarsWithIntervals(title, words.text("chart.intervals", methods), axis, bars,
        Optional.of(reference), text);
  }

  private String describe(Axis axis, Bar bar) {
    String value = Ticks.figure(axis, bar.value());
    return bar.interval().map(i -> words.text("chart.barInterval", bar.label(), value, Ticks.figure(axis, i.low()),
        Ticks.figure(axis, i.high()))).orElse(words.text("chart.bar", bar.label(), value));
  }

  Optional<ChartSpec.Lines> roc(Comparison comparison) {
    List<Line> lines = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    String positive = "";
    for (ModelFigures model : comparison.models()) {
      if (model.roc().isEmpty()) {
        continue;
      }
      positive = model.roc().get().positive();
      String label = model.algorithmName() + model.auc().filter(a -> comparison.classes().size() == 2)
          .map(a -> String.format(Locale.ROOT, ", AUC %.3f", a.value())).orElse("");
      lines.add(new Line(label, model.roc().get().points().stream()
          .map(p -> new Point(p.falsePositiveRate(), p.truePositiveRate())).toList()));
      text.append(text.isEmpty() ? "" : "; ").append(label);
    }
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    boolean pooled = comparison.models().get(0).folds().size() > 1;
    String subtitle = words.text("chart.positive", positive) + (pooled ? words.text("chart.pooled") : "");
    return Optional.of(new ChartSpec.Lines(words.text("chart.roc"), subtitle,
        new Axis(words.text("chart.fpr"), "%", 0, 1), new Axis(words.text("chart.tpr"), "%", 0, 1), lines,
        Optional.of(words.text("chart.chance")), words.text("chart.rocText", positive, text)));
  }

  ChartSpec.Matrix confusion(ModelFigures model) {
    ConfusionMatrix matrix = model.confusion();
    int k = matrix.classes().size();
    List<List<Long>> counts = IntStream.range(0, k)
        .mapToObj(a -> IntStream.range(0, k).mapToObj(p -> matrix.count(a, p)).toList()).toList();
    StringBuilder text = new StringBuilder(words.text("chart.confusionText", model.algorithmName()));
    for (int a = 0; a < k; a++) {
      for (int p = 0; p < k; p++) {
        text.append(words.text("chart.cell", matrix.classes().get(a), matrix.classes().get(p), matrix.count(a, p)));
      }
    }
    return new ChartSpec.Matrix(words.text("chart.confusion"), model.algorithmName(), words.text("chart.actual"),
        words.text("chart.predicted"), matrix.classes(), matrix.classes(), counts, text.toString());
  }
}
