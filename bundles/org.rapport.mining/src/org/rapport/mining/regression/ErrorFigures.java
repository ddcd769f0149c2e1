package org.rapport.mining.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.Interval;
import org.rapport.mining.evaluation.Intervals;
import org.rapport.mining.internal.statistics.Distributions;
import org.rapport.mining.regression.RegressionFigures.FoldErrors;
import org.rapport.mining.regression.RegressionFigures.Quantile;
import org.rapport.mining.regression.RegressionFigures.Residual;

/**
 * Computes the figures of one model. Intervals: Student's t for means; the delta method on the logarithm for RMSE, R² and
 * skill, which are ratios and roots of means; order statistics for quantiles. Over folds they are never narrower than
 * Student's t over the folds with the corrected variance of Nadeau and Bengio (2003).
 */
final class ErrorFigures {
  private static final double Z = 1.959963984540054;
  private static final double TINY = 1e-300;

  private final EvaluatedNumbers rows;
  private final Clusters clusters;
  private final double[] predicted;
  private final double[] sizes;
  private final double[] squares;
  private final double meanSquare;

  ErrorFigures(EvaluatedNumbers rows, Clusters clusters, double[] predicted) {
    this.rows = rows;
    this.clusters = clusters;
    this.predicted = predicted;
    this.sizes = values(i -> Math.abs(predicted[i] - rows.actual()[i]));
    this.squares = values(i -> sizes[i] * sizes[i]);
    this.meanSquare = mean(squares);
  }

  private double[] values(IntToDoubleFunction function) {
    double[] values = new double[rows.actual().length];
    Arrays.setAll(values, function);
    return values;
  }

  static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  /** The absolute error of every evaluated row. */
  double[] sizes() {
    return sizes;
  }

  RegressionFigures figures(PredictedNumbers model, ErrorFigures constant) {
    return new RegressionFigures(model.algorithmId(), model.algorithmName(), model.parameters(), rmse(),
        ofMean(sizes, 0), quantile(0.5), quantile(0.95), rSquared(),
        ofMean(values(i -> predicted[i] - rows.actual()[i]), Double.NEGATIVE_INFINITY), mape(), skill(constant),
        model.intervals().map(this::coverage), model.trainSeconds(), model.predictSeconds(), model.text(),
        model.linear(), folds(), residuals(), quantiles());
  }

  private Estimate ofMean(double[] values, double lowest) {
    double mean = mean(values);
    double half = clusters.half(distances(values, mean));
    return widen(mean, byFold(values), new Interval(Math.max(lowest, mean - half), mean + half), "t", lowest);
  }

  private static double[] distances(double[] values, double centre) {
    return Arrays.stream(values).map(value -> value - centre).toArray();
  }

  private Estimate rmse() {
    double value = Math.sqrt(meanSquare);
    if (meanSquare <= TINY) {
      return new Estimate(0, new Interval(0, 0), "delta method");
    }
    double half = clusters.half(values(i -> squares[i] / meanSquare - 1)) / 2;
    return widen(value, roots(byFold(squares)), new Interval(value * Math.exp(-half), value * Math.exp(half)),
        "delta method", 0);
  }

  private static double[] roots(double[] values) {
    return Arrays.stream(values).map(Math::sqrt).toArray();
  }

  private Optional<Estimate> rSquared() {
    double centre = mean(rows.actual());
    double[] spread = values(i -> Math.pow(rows.actual()[i] - centre, 2));
    double[] byFold = new double[rows.trainingRows().length];
    double[] errors = byFold(squares);
    for (int fold = 0; fold < byFold.length; fold++) {
      byFold[fold] = 1 - errors[fold] / variance(fold);
    }
    return ratio(spread, 1, byFold);
  }

  /** The variance of a fold's targets. */
  private double variance(int fold) {
    double[] targets = IntStream.range(0, sizes.length).filter(i -> rows.fold()[i] == fold)
        .mapToDouble(i -> rows.actual()[i]).toArray();
    double centre = mean(targets);
    return mean(Arrays.stream(targets).map(value -> (value - centre) * (value - centre)).toArray());
  }

  private Optional<Estimate> skill(ErrorFigures constant) {
    double[] own = roots(byFold(squares));
    double[] other = roots(byFold(constant.squares));
    double[] byFold = new double[own.length];
    Arrays.setAll(byFold, fold -> 1 - own[fold] / other[fold]);
    return ratio(constant.squares, 0.5, byFold);
  }

  /** 1 less a power of the mean squared error over another mean. */
  private Optional<Estimate> ratio(double[] other, double power, double[] byFold) {
    double mean = mean(other);
    if (mean <= TINY) {
      return Optional.empty();
    }
    double rest = Math.pow(meanSquare / mean, power);
    double half = meanSquare <= TINY ? 0
        : power * clusters.half(values(i -> squares[i] / meanSquare - other[i] / mean));
    Interval single = half == Double.POSITIVE_INFINITY ? new Interval(Double.NEGATIVE_INFINITY, 1)
        : new Interval(1 - rest * Math.exp(half), 1 - rest * Math.exp(-half));
    Estimate widened = widen(1 - rest, Arrays.stream(byFold).filter(Double::isFinite).toArray(), single,
        "delta method", Double.NEGATIVE_INFINITY);
    return Optional.of(new Estimate(widened.value(),
        new Interval(Math.min(1, widened.interval().low()), Math.min(1, widened.interval().high())),
        widened.method()));
  }

  private Optional<Estimate> mape() {
    int[] positive = IntStream.range(0, sizes.length).filter(i -> rows.actual()[i] > 0).toArray();
    if (positive.length == 0) {
      return Optional.empty();
    }
    double[] shares = new double[sizes.length];
    for (int i : positive) {
      shares[i] = sizes[i] / rows.actual()[i];
    }
    double factor = (double) sizes.length / positive.length;
    double mean = mean(shares) * factor;
    if (!Double.isFinite(mean)) {
      return Optional.empty();
    }
    double half = factor * clusters.half(values(i -> rows.actual()[i] > 0 ? shares[i] - mean : 0));
    return Optional.of(new Estimate(mean, new Interval(Math.max(0, mean - half), mean + half),
        "t over " + positive.length + " rows with a target above 0"));
  }

  /** A quantile of the absolute errors, with the ranks that a binomial count leaves possible. */
  private Estimate quantile(double share) {
    double[] sorted = sizes.clone();
    Arrays.sort(sorted);
    double half = Z * Math.sqrt(share * (1 - share) / clusters.count());
    double value = at(sorted, share);
    double high = share + half >= 1 && clusters.count() * (1 - share) < 3.7 ? Double.POSITIVE_INFINITY
        : at(sorted, Math.min(1, share + half));
    double low = at(sorted, Math.max(0, share - half));
    return new Estimate(value, new Interval(low, high), "order statistics");
  }

  private static double at(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(sorted.length - 1, below + 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  private Estimate coverage(double[][] intervals) {
    double[] inside = values(i -> rows.actual()[i] >= intervals[i][0] && rows.actual()[i] <= intervals[i][1] ? 1 : 0);
    double share = mean(inside);
    int count = clusters.count();
    return new Estimate(share, Intervals.wilson(share * count, count), "Wilson");
  }

  /** The mean of a value in every fold. */
  private double[] byFold(double[] values) {
    double[] sums = new double[rows.trainingRows().length];
    int[] counts = new int[sums.length];
    for (int i = 0; i < values.length; i++) {
      sums[rows.fold()[i]] += values[i];
      counts[rows.fold()[i]]++;
    }
    for (int fold = 0; fold < sums.length; fold++) {
      sums[fold] /= counts[fold];
    }
    return sums;
  }

  private Estimate widen(double value, double[] perFold, Interval single, String method, double lowest) {
    if (rows.holdOut() || perFold.length < 2) {
      return new Estimate(value, single, method);
    }
    double training = Arrays.stream(rows.trainingRows()).average().orElse(1);
    double test = (double) sizes.length / rows.trainingRows().length;
    Interval resampled = Intervals.correctedResampled(value, perFold, test / training);
    Interval wide = resampled.hull(single);
    return new Estimate(value, new Interval(Math.max(lowest, wide.low()), wide.high()),
        "corrected resampled t over " + perFold.length + " folds, at least " + method);
  }

  private List<FoldErrors> folds() {
    double[] roots = roots(byFold(squares));
    double[] means = byFold(sizes);
    int[] counts = new int[roots.length];
    for (int fold : rows.fold()) {
      counts[fold]++;
    }
    return IntStream.range(0, roots.length).mapToObj(f -> new FoldErrors(f, counts[f], roots[f], means[f])).toList();
  }

  private List<Residual> residuals() {
    int most = Math.min(sizes.length, RegressionFigures.MOST_RESIDUALS);
    return IntStream.range(0, most).map(i -> (int) ((long) i * sizes.length / most))
        .mapToObj(i -> new Residual(predicted[i], rows.actual()[i])).toList();
  }

  private List<Quantile> quantiles() {
    double[] sorted = values(i -> rows.actual()[i] - predicted[i]);
    Arrays.sort(sorted);
    int most = Math.min(sorted.length, RegressionFigures.MOST_QUANTILES);
    List<Quantile> points = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      int place = (int) ((i + 0.5) * sorted.length / most);
      points.add(new Quantile(Distributions.normalQuantile((place + 0.5) / sorted.length), sorted[place]));
    }
    return points;
  }
}
