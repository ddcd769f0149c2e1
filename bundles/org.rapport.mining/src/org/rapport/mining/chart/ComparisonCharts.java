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

/** Makes the charts of a comparison. */
final class ComparisonCharts {

  private ComparisonCharts() {}

  static ChartSpec.BarsWithIntervals accuracy(Comparison comparison) {
    String base = "Base rate: always '" + comparison.majorityClass() + "'";
    return bars(comparison.models(), "Accuracy", "%", ModelFigures::accuracy,
        new ReferenceLine(base, comparison.baseRate().value()));
  }

  static Optional<ChartSpec.BarsWithIntervals> auc(Comparison comparison) {
    List<ModelFigures> models = comparison.models().stream().filter(m -> m.auc().isPresent()).toList();
    if (models.isEmpty()) {
      return Optional.empty();
    }
    String title = comparison.classes().size() == 2 ? "Area under the ROC curve"
        : "Area under the ROC curve (each class against the rest, averaged)";
    return Optional.of(bars(models, title, "", m -> m.auc().orElseThrow(), new ReferenceLine("Chance", 0.5)));
  }

  private static ChartSpec.BarsWithIntervals bars(List<ModelFigures> models, String title, String unit,
      Function<ModelFigures, Estimate> figure, ReferenceLine reference) {
    Axis axis = new Axis("", unit, 0, 1);
    List<Bar> bars = models.stream().map(m -> new Bar(m.algorithmName(), figure.apply(m).value(),
        Optional.of(figure.apply(m).interval()))).toList();
    String methods = models.stream().map(m -> figure.apply(m).method()).distinct().collect(Collectors.joining("; "));
    String text = title + " with 95 % intervals. " + bars.stream().map(bar -> describe(axis, bar))
        .collect(Collectors.joining("; ")) + ". " + reference.label() + ": " + Ticks.figure(axis, reference.value())
        + ".";
    return new ChartSpec.BarsWithIntervals(title, "95 % intervals: " + methods, axis, bars,
        Optional.of(reference), text);
  }

  private static String describe(Axis axis, Bar bar) {
    return bar.label() + " " + Ticks.figure(axis, bar.value()) + bar.interval()
        .map(i -> " (" + Ticks.figure(axis, i.low()) + " to " + Ticks.figure(axis, i.high()) + ")").orElse("");
  }

  static Optional<ChartSpec.Lines> roc(Comparison comparison) {
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
    String subtitle = "Positive class: '" + positive + "'"
        + (pooled ? "; curves pool all folds, AUC is the mean over folds" : "");
    return Optional.of(new ChartSpec.Lines("ROC curves", subtitle, new Axis("False positive rate", "%", 0, 1),
        new Axis("True positive rate", "%", 0, 1), lines, Optional.of("Chance"),
        "ROC curves for positive class '" + positive + "'. " + text + "."));
  }

  static ChartSpec.Matrix confusion(ModelFigures model) {
    ConfusionMatrix matrix = model.confusion();
    int k = matrix.classes().size();
    List<List<Long>> counts = IntStream.range(0, k)
        .mapToObj(a -> IntStream.range(0, k).mapToObj(p -> matrix.count(a, p)).toList()).toList();
    StringBuilder text = new StringBuilder("Confusion matrix of " + model.algorithmName() + ".");
    for (int a = 0; a < k; a++) {
      for (int p = 0; p < k; p++) {
        text.append(" Actual ").append(matrix.classes().get(a)).append(", predicted ").append(matrix.classes().get(p))
            .append(": ").append(matrix.count(a, p)).append('.');
      }
    }
    return new ChartSpec.Matrix("Confusion matrix", model.algorithmName(), "Actual", "Predicted", matrix.classes(),
        matrix.classes(), counts, text.toString());
  }
}
