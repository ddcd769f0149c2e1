package org.rapport.mining.chart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.rapport.mining.chart.ChartSpec.Axis;
import org.rapport.mining.chart.ChartSpec.Bar;
import org.rapport.mining.chart.ChartSpec.ReferenceLine;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.Interval;
import org.rapport.mining.internal.words.Words;
import org.rapport.mining.regression.RegressionComparison;
import org.rapport.mining.regression.RegressionFigures;

/**
 * Makes the charts of a comparison of predicted numbers.
 *
 * @since 0.1
 */
public final class RegressionCharts {
  private static final double ROOM = 1.08;
  private static final int FEWEST = 3;

  private RegressionCharts() {}

  /**
   * The mean absolute error of every model, beside that of always predicting the training median.
   *
   * @param locale the reader's language; English where there is no translation
   */
  public static ChartSpec.BarsWithIntervals meanError(RegressionComparison comparison, Locale locale) {
    return bars(comparison, Words.of(locale), "chart.mae", "chart.median", RegressionFigures::mae, 1);
  }

  /**
   * The root mean squared error of every model, beside that of always predicting the training mean.
   *
   * @param locale the reader's language; English where there is no translation
   */
  public static ChartSpec.BarsWithIntervals rootError(RegressionComparison comparison, Locale locale) {
    return bars(comparison, Words.of(locale), "chart.rmse", "chart.mean", RegressionFigures::rmse, 0);
  }

  private static ChartSpec.BarsWithIntervals bars(RegressionComparison comparison, Words words, String title,
      String base, Function<RegressionFigures, Estimate> figure, int baseline) {
    ReferenceLine reference = new ReferenceLine(words.text(base),
        figure.apply(comparison.baselines().get(baseline)).value());
    double most = reference.value();
    for (RegressionFigures model : comparison.models()) {
      double high = figure.apply(model).interval().high();
      most = Math.max(most, Double.isFinite(high) ? high : figure.apply(model).value());
    }
    Axis axis = new Axis("", "", 0, most > 0 ? ROOM * most : 1);
    List<Bar> bars = comparison.models().stream().map(model -> new Bar(model.algorithmName(),
        figure.apply(model).value(), Optional.of(figure.apply(model).interval()).filter(RegressionCharts::finite)))
        .toList();
    String methods = comparison.models().stream().map(model -> figure.apply(model).method()).distinct()
        .collect(Collectors.joining("; "));
    String all = bars.stream().map(bar -> describe(words, axis, bar)).collect(Collectors.joining("; "));
    String name = words.text(title);
    return new ChartSpec.BarsWithIntervals(name, words.text("chart.intervals", methods), axis, bars,
        Optional.of(reference), words.text("chart.bars", name, all, reference.label(),
            Ticks.figure(axis, reference.value())));
  }

  private static boolean finite(Interval interval) {
    return Double.isFinite(interval.width());
  }

  private static String describe(Words words, Axis axis, Bar bar) {
    String value = Ticks.figure(axis, bar.value());
    return bar.interval().map(i -> words.text("chart.barInterval", bar.label(), value, Ticks.figure(axis, i.low()),
        Ticks.figure(axis, i.high()))).orElse(words.text("chart.bar", bar.label(), value));
  }

  /**
   * The residuals of a model against its predictions, of a sample of the evaluated rows.
   *
   * @param locale the reader's language; English where there is no translation
   * @return empty if there are fewer than three
   */
  public static Optional<ChartSpec.Plot> residuals(RegressionFigures model, Locale locale) {
    double[] predicted = model.residuals().stream().mapToDouble(RegressionFigures.Residual::predicted).toArray();
    double[] residuals = model.residuals().stream().mapToDouble(row -> row.actual() - row.predicted()).toArray();
    return residuals.length < FEWEST ? Optional.empty()
        : Optional.of(ChartSpecs.residuals(model.algorithmName(), predicted, residuals, locale));
  }

  /**
   * The residuals of a model against what they would be if they were normal.
   *
   * @param locale the reader's language; English where there is no translation
   * @return empty if there are fewer than three
   */
  public static Optional<ChartSpec.Plot> quantiles(RegressionFigures model, Locale locale) {
    double[] normal = model.quantiles().stream().mapToDouble(RegressionFigures.Quantile::normal).toArray();
    double[] residuals = model.quantiles().stream().mapToDouble(RegressionFigures.Quantile::residual).toArray();
    return residuals.length < FEWEST ? Optional.empty()
        : Optional.of(ChartSpecs.quantiles(model.algorithmName(), normal, residuals, locale));
  }
}
