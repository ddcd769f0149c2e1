package org.rapport.mining.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.rapport.mining.chart.ChartSpec.Axis;
import org.rapport.mining.chart.ChartSpec.Mark;
import org.rapport.mining.chart.ChartSpec.Plot;
import org.rapport.mining.chart.ChartSpec.Series;
import org.rapport.mining.chart.ChartSpec.Style;
import org.rapport.mining.evaluation.Calibration;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.evaluation.Decile;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.ModelFigures;
import org.rapport.mining.evaluation.MoneyFigures;
import org.rapport.mining.evaluation.PrecisionRecallCurve;
import org.rapport.mining.evaluation.ProbabilityFigures;
import org.rapport.mining.evaluation.Profit;
import org.rapport.mining.internal.words.Words;

/** Makes the charts of models' probabilities. */
final class ProbabilityCharts {

  private final Words words;

  ProbabilityCharts(Locale locale) {
    this.words = Words.of(locale);
  }

  Optional<Plot> precisionRecall(Comparison comparison) {
    List<Series> series = new ArrayList<>();
    double base = 0;
    for (ModelFigures model : comparison.models()) {
      Optional<PrecisionRecallCurve> curve = model.probabilities().flatMap(ProbabilityFigures::precisionRecall);
      if (curve.isPresent()) {
        base = curve.get().baseRate();
        String area = model.probabilities().flatMap(ProbabilityFigures::averagePrecision)
            .map(e -> words.text("chart.area", number(e.value()))).orElse("");
        series.add(Series.of(model.algorithmName() + area, Style.LINE,
            curve.get().points().stream().map(p -> Mark.of(p.recall(), p.precision())).toList()));
      }
    }
    if (series.isEmpty()) {
      return Optional.empty();
    }
    String names = names(series);
    series.add(reference(words.text("chart.baseRate", percent(base)), 0, base, 1, base));
    return Optional.of(new Plot(words.text("chart.pr"), positive(comparison),
        new Axis(words.text("chart.recall"), "%", 0, 1), new Axis(words.text("chart.precision"), "%", 0, 1), series,
        words.text("chart.prText", comparison.positive().orElse(""), names, percent(base))));
  }

  Optional<Plot> gain(Comparison comparison) {
    List<Series> series = deciles(comparison, Decile::gain, true);
    if (series.isEmpty()) {
      return Optional.empty();
    }
    String all = sentence(comparison, d -> percent(d.gain().value()));
    series.add(reference(words.text("chart.random"), 0, 0, 1, 1));
    return Optional.of(new Plot(words.text("chart.gain"), positive(comparison) + intervals("Wilson"),
        new Axis(words.text("chart.share"), "%", 0, 1), new Axis(words.text("chart.found"), "%", 0, 1), series,
        words.text("chart.gainText", comparison.positive().orElse(""), all)));
  }

  Optional<Plot> lift(Comparison comparison) {
    List<Series> series = deciles(comparison, Decile::lift, false);
    if (series.isEmpty()) {
      return Optional.empty();
    }
    double most = series.stream().flatMap(s -> s.marks().stream())
        .mapToDouble(m -> m.interval().map(i -> i.high()).orElse(m.y())).max().orElse(1);
    String all = sentence(comparison, d -> number(d.lift().value()));
    series.add(reference(words.text("chart.random"), 0, 1, 1, 1));
    return Optional.of(new Plot(words.text("chart.lift"), positive(comparison) + intervals("Wilson"),
        new Axis(words.text("chart.share"), "%", 0, 1),
        new Axis(words.text("chart.liftAxis"), "", 0, Math.max(2, Math.ceil(most))), series,
        words.text("chart.liftText", comparison.positive().orElse(""), all)));
  }

  private List<Series> deciles(Comparison comparison, Function<Decile, Estimate> figure, boolean fromZero) {
    List<Series> series = new ArrayList<>();
    for (ModelFigures model : comparison.models()) {
      List<Decile> deciles = model.probabilities().map(ProbabilityFigures::deciles).orElse(List.of());
      if (!deciles.isEmpty()) {
        List<Mark> marks = new ArrayList<>();
        if (fromZero) {
          marks.add(Mark.of(0, 0));
        }
        deciles.forEach(d -> marks.add(new Mark(d.number() / 10.0, figure.apply(d).value(),
            Optional.of(figure.apply(d).interval()))));
        series.add(Series.of(model.algorithmName(), Style.JOINED, marks));
      }
    }
    return series;
  }

  private String sentence(Comparison comparison, Function<Decile, String> figure) {
    return comparison.models().stream().filter(m -> m.probabilities().isPresent())
        .map(m -> m.algorithmName() + ": " + m.probabilities().get().deciles().stream().map(figure)
            .collect(Collectors.joining(words.text("comma"))))
        .collect(Collectors.joining("; "));
  }

  Optional<Plot> calibration(Comparison comparison) {
    List<Series> series = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (ModelFigures model : comparison.models()) {
      Optional<Calibration> calibration = model.probabilities().flatMap(ProbabilityFigures::calibration);
      if (calibration.isEmpty()) {
        continue;
      }
      series.add(Series.of(model.algorithmName(), Style.JOINED, calibration.get().bins().stream()
          .map(bin -> new Mark(bin.predicted(), bin.rate().value(), Optional.of(bin.rate().interval()))).toList()));
      text.append(text.isEmpty() ? "" : " ").append(words.text("chart.calibrationModel", model.algorithmName(),
          percent(calibration.get().error().value()), percent(calibration.get().errorByChance())));
    }
    if (series.isEmpty()) {
      return Optional.empty();
    }
    series.add(reference(words.text("chart.calibrated"), 0, 0, 1, 1));
    return Optional.of(new Plot(words.text("chart.calibration"), positive(comparison) + intervals("Wilson"),
        new Axis(words.text("chart.predictedShare"), "%", 0, 1), new Axis(words.text("chart.actualShare"), "%", 0, 1),
        series, words.text("chart.calibrationText", text)));
  }

  Optional<Plot> profit(Comparison comparison, MoneyFigures money) {
    List<Series> series = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    double least = 0;
    double most = 0;
    double without = 0;
    for (ModelFigures model : comparison.models()) {
      Optional<Profit> profit = model.probabilities().flatMap(ProbabilityFigures::thresholds)
          .map(table -> Profit.of(table, money));
      if (profit.isEmpty()) {
        continue;
      }
      List<Mark> marks = profit.get().points().stream().map(p -> Mark.of(p.called(), p.worth()))
          .sorted((a, b) -> Double.compare(a.x(), b.x())).toList();
      for (Mark mark : marks) {
        least = Math.min(least, mark.y());
        most = Math.max(most, mark.y());
      }
      without = profit.get().without().value();
      String threshold = Double.isInfinite(profit.get().threshold()) ? words.text("chart.nobody")
          : words.text("chart.from", percent(profit.get().threshold()));
      series.add(Series.of(model.algorithmName() + ": " + threshold, Style.LINE, marks));
      text.append(text.isEmpty() ? "" : " ").append(words.text("chart.profitModel", model.algorithmName(), threshold,
          amount(profit.get().best().value()), amount(profit.get().best().interval().low()),
          amount(profit.get().best().interval().high())));
    }
    if (series.isEmpty() || !(least < most)) {
      return Optional.empty();
    }
    series.add(reference(words.text("chart.without"), 0, without, 1, without));
    return Optional.of(new Plot(words.text("chart.profit"), positive(comparison),
        new Axis(words.text("chart.called"), "%", 0, 1),
        new Axis(words.text("chart.worth"), money.currency(), least, most + 0.05 * (most - least)), series,
        words.text("chart.profitText", text)));
  }

  private Series reference(String label, double x1, double y1, double x2, double y2) {
    return Series.of(label, Style.REFERENCE, List.of(Mark.of(x1, y1), Mark.of(x2, y2)));
  }

  private String positive(Comparison comparison) {
    return comparison.positive().map(name -> words.text("chart.positive", name)).orElse("");
  }

  private String intervals(String method) {
    return words.text("chart.semicolon") + words.text("chart.intervals", method);
  }

  private static String names(List<Series> series) {
    return series.stream().map(Series::label).collect(Collectors.joining("; "));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static String amount(double value) {
    return String.format(Locale.ROOT, "%,.2f", value);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }
}
