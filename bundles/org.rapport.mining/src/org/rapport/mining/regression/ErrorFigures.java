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
 * skill, which are ratios and roots of means; order statistics with exact binomial ranks for quantiles (Conover,
 * Practical Nonparametric Statistics, 1971); Wilson's for coverage. Over folds they are never narrower than Student's t
 * over the folds with the corrected variance of Nadeau and Bengio (2003).
 */
final class ErrorFigures {
  private static final double TINY = 1e-300;
  /** What differs by less than this share of the largest target differs by rounding only. */
  private static final double ROUNDING = 1e-12;

  private final EvaluatedNumbers rows;
  private final Clusters clusters;
  private final double[] predicted;
  private final double[] sizes;
  private final double[] squares;
  private final double meanSquare;
  private final double smallest;

  ErrorFigures(EvaluatedNumbers rows, Clusters clusters, double[] predicted) {
    this.rows = rows;
    this.clusters = clusters;
    this.predicted = predicted;
    this.sizes = values(i -> Math.abs(predicted[i] - rows.actual()[i]));
    this.squares = values(i -> sizes[i] * sizes[i]);
    this.meanSquare = mean(squares);
    double largest = Arrays.stream(rows.actual()).map(Math::abs).max().orElse(0);
    this.smallest = Math.pow(ROUNDING * largest, 2);
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
      byFold[fold] = 1 - over(errors[fold], variance(fold));
    }
    return ratio(spread, 1, byFold);
  }

  /** The quotient of two mean squares; not a number if the second is 0 but for rounding. */
  private double over(double square, double other) {
    return other <= smallest ? Double.NaN : square / other;
  }

  /** The variance of a fold's targets. */
  private double variance(int fold) {
    double[] targets = ofFold(rows.actual(), fold);
    double centre = mean(targets);
    return mean(Arrays.stream(targets).map(value -> (value - centre) * (value - centre)).toArray());
  }

  private double[] ofFold(double[] values, int fold) {
    return IntStream.range(0, values.length).filter(i -> rows.fold()[i] == fold).mapToDouble(i -> values[i]).toArray();
  }

  private Optional<Estimate> skill(ErrorFigures constant) {
    double[] own = byFold(squares);
    double[] other = byFold(constant.squares);
    double[] byFold = new double[own.length];
    Arrays.setAll(byFold, fold -> 1 - Math.sqrt(over(own[fold], other[fold])));
    return ratio(constant.squares, 0.5, byFold);
  }

  /** 1 less a power of the mean squared error over another mean. */
  private Optional<Estimate> ratio(double[] other, double power, double[] byFold) {
    double mean = mean(other);
    double rest = Math.pow(over(meanSquare, mean), power);
    if (!Double.isFinite(rest)) {
      return Optional.empty();
    }
    double half = meanSquare <= TINY ? 0
        : power * clusters.half(values(i -> squares[i] / meanSquare - other[i] / mean));
    Interval single = half == Double.POSITIVE_INFINITY ? new Interval(Double.NEGATIVE_INFINITY, 1)
        : new Interval(1 - rest * Math.exp(half), 1 - rest * Math.exp(-half));
    return Optional.of(atMostOne(widen(1 - rest, byFold, single, "delta method", Double.NEGATIVE_INFINITY)));
  }

  private static Estimate atMostOne(Estimate estimate) {
    Interval interval = estimate.interval();
    return new Estimate(estimate.value(), new Interval(Math.min(1, interval.low()), Math.min(1, interval.high())),
        estimate.method());
  }

  private Optional<Estimate> mape() {
    int[] positive = IntStream.range(0, sizes.length).filter(i -> rows.actual()[i] > 0).toArray();
    if (positive.length == 0) {
      return Optional.empty();
    }
    double[] shares = Arrays.stream(positive).mapToDouble(i -> sizes[i] / rows.actual()[i]).toArray();
    double mean = mean(shares);
    if (!Double.isFinite(mean)) {
      return Optional.empty();
    }
    double half = clusters.among(positive).half(distances(shares, mean));
    double[] every = values(i -> rows.actual()[i] > 0 ? sizes[i] / rows.actual()[i] : Double.NaN);
    double[] byFold = new double[rows.trainingRows().length];
    Arrays.setAll(byFold, fold -> Arrays.stream(ofFold(every, fold)).filter(share -> !Double.isNaN(share)).average()
        .orElse(Double.NaN));
    return Optional.of(widen(mean, byFold, new Interval(Math.max(0, mean - half), mean + half),
        "t over " + positive.length + " rows with a target above 0", 0));
  }

  /** A quantile of the absolute errors, between those whose ranks a binomial count leaves possible. */
  private Estimate quantile(double share) {
    double[] sorted = sizes.clone();
    Arrays.sort(sorted);
    int n = clusters.effective();
    double perRank = (double) sorted.length / n;
    int below = Distributions.binomialQuantile(n, share, (1 - Interval.LEVEL) / 2);
    int above = Distributions.binomialQuantile(n, share, (1 + Interval.LEVEL) / 2) + 1;
    double low = below == 0 ? 0 : sorted[(int) Math.floor((below - 1) * perRank)];
    double high = above > n ? Double.POSITIVE_INFINITY
        : sorted[Math.min(sorted.length, (int) Math.ceil(above * perRank)) - 1];
    double value = at(sorted, share);
    double[] byFold = new double[rows.trainingRows().length];
    Arrays.setAll(byFold, fold -> {
      double[] some = ofFold(sizes, fold);
      Arrays.sort(some);
      return at(some, share);
    });
    return widen(value, byFold, new Interval(Math.min(value, low), Math.max(value, high)), "order statistics", 0);
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
    int count = clusters.effective();
    return atMostOne(widen(share, byFold(inside), Intervals.wilson(share * count, count), "Wilson", 0));
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

  /** An estimate of all folds together; folds without one of their own, which are not numbers, are left out. */
  private Estimate widen(double value, double[] byFold, Interval single, String method, double lowest) {
    double[] perFold = Arrays.stream(byFold).filter(Double::isFinite).toArray();
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
