package org.rapport.mining.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Compares probabilities with what happened. */
final class CalibrationBuilder {
  private static final int MOST_BINS = 10;
  private static final int ROWS_PER_BIN = 10;
  private static final int DRAWS = 1000;
  private static final long SEED = 20_080_701;
  private static final double BOUND = 0.001;
  private static final int MOST_STEPS = 50;

  private final Optional<String> of;
  private final double[] probability;
  private final boolean[] hit;
  private final Clusters clusters;

  /**
   * @param of the class, or empty for that of the answer
   * @param probability its probability for every evaluated row
   * @param hit whether it was right
   */
  CalibrationBuilder(Optional<String> of, double[] probability, boolean[] hit, Clusters clusters) {
    this.of = of;
    this.probability = probability;
    this.hit = hit;
    this.clusters = clusters;
  }

  Optional<Calibration> build() {
    double rows = (double) hit.length / clusters.repeats();
    if (rows < 2) {
      return Optional.empty();
    }
    double effect = clusters.effect(i -> (hit[i] ? 1 : 0) - probability[i]);
    List<Calibration.Bin> bins = bins(rows, effect);
    double chance = Arrays.stream(draws(bins, effect, false)).average().orElse(0);
    return Optional.of(new Calibration(of, bins, error(bins, effect), chance, slope(), intercept()));
  }

  private List<Calibration.Bin> bins(double rows, double effect) {
    int parts = (int) Math.max(2, Math.min(MOST_BINS, rows / ROWS_PER_BIN));
    Scores scores = Scores.of(probability, hit, i -> true);
    List<double[]> steps = new ArrayList<>();
    scores.descend((score, hits, misses) -> steps.add(new double[]{score, hits, misses}));
    List<Calibration.Bin> bins = new ArrayList<>();
    double all = scores.rows();
    double[] open = new double[4];
    for (int s = steps.size() - 1; s >= 0; s--) {
      double[] step = steps.get(s);
      double[] above = s == 0 ? new double[3] : steps.get(s - 1);
      double hits = step[1] - above[1];
      double count = hits + step[2] - above[2];
      open[0] = open[1] == 0 ? step[0] : open[0];
      open[1] += count;
      open[2] += hits;
      open[3] += count * step[0];
      double done = all - above[1] - above[2];
      if (s == 0 || done >= all * (bins.size() + 1) / parts) {
        bins.add(bin(open, step[0], effect));
        open = new double[4];
      }
    }
    return bins;
  }

  private Calibration.Bin bin(double[] open, double high, double effect) {
    double rows = open[1] / clusters.repeats();
    double hits = Math.min(rows, open[2] / clusters.repeats());
    Estimate rate = clusters.widen(new Estimate(hits / rows, Intervals.wilson(hits, rows), "Wilson"), effect).clipped();
    return new Calibration.Bin(open[0], high, open[3] / open[1], rows, rate);
  }

  private static double distance(List<Calibration.Bin> bins, double[] rates) {
    double sum = 0;
    double rows = 0;
    for (int b = 0; b < rates.length; b++) {
      Calibration.Bin bin = bins.get(b);
      sum += bin.rows() * Math.abs(rates[b] - bin.predicted());
      rows += bin.rows();
    }
    return sum / rows;
  }

  private Estimate error(List<Calibration.Bin> bins, double effect) {
    double value = distance(bins, bins.stream().mapToDouble(bin -> bin.rate().value()).toArray());
    double[] drawn = draws(bins, effect, true);
    Arrays.sort(drawn);
    double low = drawn[(int) (0.025 * DRAWS)];
    double high = drawn[(int) (0.975 * DRAWS) - 1];
    Interval interval = new Interval(2 * value - high, 2 * value - low).clipped().hull(new Interval(value, value));
    return new Estimate(value, interval, "bias-corrected parametric bootstrap over the bins, " + DRAWS + " draws");
  }

  /** The error when rates are drawn anew: around those observed, or around the mean probabilities. */
  private double[] draws(List<Calibration.Bin> bins, double effect, boolean observed) {
    SplittableRandom random = new SplittableRandom(SEED);
    List<RateDraw> draws = bins.stream().map(bin -> RateDraw.of(observed ? bin.rate().value() : bin.predicted(),
        Math.max(1, bin.rows() / effect))).toList();
    double[] errors = new double[DRAWS];
    double[] rates = new double[bins.size()];
    for (int draw = 0; draw < DRAWS; draw++) {
      for (int b = 0; b < rates.length; b++) {
        rates[b] = draws.get(b).draw(random);
      }
      errors[draw] = distance(bins, rates);
    }
    return errors;
  }

  private double logOdds(int row) {
    double p = Math.max(BOUND, Math.min(1 - BOUND, probability[row]));
    return Math.log(p / (1 - p));
  }

  /** Newton's method for intercept and slope. */
  private Optional<Estimate> slope() {
    double a = 0;
    double b = 1;
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] s = sums(a, b);
      double determinant = s[2] * s[4] - s[3] * s[3];
      if (!(determinant > 1e-12 * s[2] * s[4])) {
        return Optional.empty();
      }
      double da = (s[4] * s[0] - s[3] * s[1]) / determinant;
      double db = (s[2] * s[1] - s[3] * s[0]) / determinant;
      a += da;
      b += db;
      if (!(Math.abs(a) + Math.abs(b) < 100)) {
        return Optional.empty();
      }
      if (Math.abs(da) + Math.abs(db) < 1e-10) {
        double intercept = a;
        double slope = b;
        double own = s[2] / determinant;
        double cross = s[3] / determinant;
        double effect = clusters.effect(i -> residual(i, intercept, slope) * (own * logOdds(i) - cross));
        return Optional.of(normal(b, Math.sqrt(own * clusters.repeats()), effect, "logistic regression, Wald"));
      }
    }
    return Optional.empty();
  }

  /** Newton's method for the intercept alone, the slope being 1. */
  private Optional<Estimate> intercept() {
    double a = 0;
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] s = sums(a, 1);
      if (!(s[2] > 1e-12)) {
        return Optional.empty();
      }
      double da = s[0] / s[2];
      a += Math.max(-2, Math.min(2, da));
      if (!(Math.abs(a) < 50)) {
        return Optional.empty();
      }
      if (Math.abs(da) < 1e-10) {
        double intercept = a;
        double effect = clusters.effect(i -> residual(i, intercept, 1));
        return Optional.of(normal(a, Math.sqrt(clusters.repeats() / s[2]), effect, "logistic regression, Wald"));
      }
    }
    return Optional.empty();
  }

  private Estimate normal(double value, double error, double effect, String method) {
    double half = Intervals.Z * error;
    return clusters.widen(new Estimate(value, new Interval(value - half, value + half), method), effect);
  }

  private double residual(int row, double intercept, double slope) {
    return (hit[row] ? 1 : 0) - AveragePrecision.logistic(intercept + slope * logOdds(row));
  }

  /** Both parts of the gradient and the three of the Hessian. */
  private double[] sums(double intercept, double slope) {
    double[] sums = new double[5];
    for (int i = 0; i < hit.length; i++) {
      double x = logOdds(i);
      double p = AveragePrecision.logistic(intercept + slope * x);
      double r = (hit[i] ? 1 : 0) - p;
      double w = p * (1 - p);
      sums[0] += r;
      sums[1] += r * x;
      sums[2] += w;
      sums[3] += w * x;
      sums[4] += w * x * x;
    }
    return sums;
  }
}
