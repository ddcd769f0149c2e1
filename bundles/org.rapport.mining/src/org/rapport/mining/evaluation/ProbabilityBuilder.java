package org.rapport.mining.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.rapport.mining.internal.statistics.SpecialFunctions;

/** Computes how good the probabilities of one model are. */
final class ProbabilityBuilder {
  private static final double LEAST = 1e-15;

  private final Evaluated rows;
  private final Predictions model;
  private final OptionalInt positive;
  private final FoldIntervals folds;
  private final Clusters clusters;
  private final double[] shares;

  ProbabilityBuilder(Evaluated rows, Predictions model, OptionalInt positive, FoldIntervals folds) {
    this.rows = rows;
    this.model = model;
    this.positive = positive;
    this.folds = folds;
    this.clusters = folds.clusters();
    this.shares = new double[rows.classes().size()];
    for (int code : rows.actual()) {
      shares[code] += 1.0 / rows.actual().length;
    }
  }

  ProbabilityFigures build() {
    double[] logLoss = losses(this::logLoss);
    double[] brier = losses(this::brier);
    double scale = shares.length == 2 ? 0.5 : 1;
    double baseLog = Arrays.stream(shares).map(s -> s > 0 ? -s * Math.log(s) : 0).sum();
    double baseBrier = scale * (1 - Arrays.stream(shares).map(s -> s * s).sum());
    Optional<Estimate> skill = baseBrier <= 0 ? Optional.empty() : Optional.of(skill(brier, baseBrier, scale));
    boolean ranked = positive.isPresent() && shares[positive.getAsInt()] > 0 && shares[positive.getAsInt()] < 1;
    double[] scores = scores();
    boolean[] hit = hit();
    Optional<String> name = positive.isPresent() ? Optional.of(rows.classes().get(positive.getAsInt()))
        : Optional.empty();
    double effect = clusters.effect(i -> (hit[i] ? 1 : 0) - scores[i]);
    return new ProbabilityFigures(mean(logLoss, Double.MAX_VALUE), baseLog, mean(brier, 2 * scale),
        baseBrier, skill, averagePrecision(), baseAveragePrecision(),
        ranked ? Optional.of(AveragePrecision.curve(name.orElse(""), Scores.of(scores, hit, i -> true)))
            : Optional.empty(),
        ranked ? DecileBuilder.of(byFold(scores, hit), rows.repeats(), clusters, effect) : List.of(),
        new CalibrationBuilder(name, scores, hit, clusters).build(),
        ranked ? Optional.of(ThresholdBuilder.of(name.orElse(""), scores, hit, clusters)) : Optional.empty());
  }

  private double[] losses(IntToDoubleFunction loss) {
    return IntStream.range(0, rows.actual().length).mapToDouble(loss).toArray();
  }

  private double logLoss(int row) {
    double p = model.probabilities()[row][rows.actual()[row]];
    return -Math.log(p > LEAST ? Math.min(1, p) : LEAST);
  }

  private double brier(int row) {
    double[] p = model.probabilities()[row];
    double sum = 0;
    for (int c = 0; c < p.length; c++) {
      double distance = (Double.isNaN(p[c]) ? 0 : p[c]) - (rows.actual()[row] == c ? 1 : 0);
      sum += distance * distance;
    }
    return p.length == 2 ? sum / 2 : sum;
  }

  /** The probability of the positive class, or without one that of the answer. */
  private double[] scores() {
    return losses(row -> {
      double p = model.probabilities()[row][positive.orElse(model.predicted()[row])];
      return Double.isNaN(p) ? 0 : p;
    });
  }

  private boolean[] hit() {
    boolean[] hit = new boolean[rows.actual().length];
    for (int i = 0; i < hit.length; i++) {
      hit[i] = rows.actual()[i] == positive.orElse(model.predicted()[i]);
    }
    return hit;
  }

  private List<Scores> byFold(double[] scores, boolean[] hit) {
    List<Scores> result = new ArrayList<>();
    for (int f = 0; f < rows.trainingRows().length; f++) {
      int fold = f;
      result.add(Scores.of(scores, hit, i -> rows.fold()[i] == fold));
    }
    return result;
  }

  /** The mean of a loss: Student's t over the rows, over folds as well. */
  private Estimate mean(double[] losses, double most) {
    double mean = Arrays.stream(losses).sum() / losses.length;
    return folds.widen(mean, foldMeans(losses), student(mean, losses), "Student's t over the rows",
        clusters.effect(i -> losses[i]), new Interval(0, most));
  }

  private Interval student(double value, double[] influence) {
    double distinct = Math.max(2, (double) influence.length / rows.repeats());
    double square = 0;
    double mean = Arrays.stream(influence).sum() / influence.length;
    for (double own : influence) {
      square += (own - mean) * (own - mean);
    }
    double error = Math.sqrt(square / influence.length / (distinct - 1));
    double half = SpecialFunctions.studentQuantileTwoSided(1 - Interval.LEVEL, distinct - 1) * error;
    return new Interval(value - half, value + half);
  }

  private double[] foldMeans(double[] losses) {
    double[] sums = new double[rows.trainingRows().length];
    int[] counts = new int[sums.length];
    for (int i = 0; i < losses.length; i++) {
      sums[rows.fold()[i]] += losses[i];
      counts[rows.fold()[i]]++;
    }
    return IntStream.range(0, sums.length).filter(f -> counts[f] > 0).mapToDouble(f -> sums[f] / counts[f]).toArray();
  }

  /** Both the loss and that of the shares are estimated on these rows; the interval knows of both. */
  private Estimate skill(double[] brier, double base, double scale) {
    double mean = Arrays.stream(brier).sum() / brier.length;
    double squares = Arrays.stream(shares).map(s -> s * s).sum();
    double[] influence = losses(i -> {
      double baseChange = -2 * scale * (shares[rows.actual()[i]] - squares);
      return -(brier[i] - mean) / base + mean / (base * base) * baseChange;
    });
    double value = 1 - mean / base;
    double[] perFold = Arrays.stream(foldMeans(brier)).map(loss -> 1 - loss / base).toArray();
    return folds.widen(value, perFold, student(value, influence), "delta method", clusters.effect(i -> influence[i]),
        new Interval(Double.NEGATIVE_INFINITY, 1));
  }

  private int[] classes() {
    return positive.isPresent() ? new int[]{positive.getAsInt()} : IntStream.range(0, shares.length).toArray();
  }

  private double baseAveragePrecision() {
    return IntStream.of(classes()).mapToDouble(c -> shares[c]).average().orElse(0);
  }

  private Optional<Estimate> averagePrecision() {
    int[] classes = classes();
    if (IntStream.of(classes).anyMatch(c -> shares[c] <= 0)) {
      return Optional.empty();
    }
    int n = rows.actual().length;
    double[] perFold = new double[rows.trainingRows().length];
    double[] influence = new double[n];
    double pooled = 0;
    double below = 0;
    double above = 0;
    for (int c : classes) {
      double[] score = losses(i -> model.probabilities()[i][c]);
      boolean[] hit = new boolean[n];
      for (int i = 0; i < n; i++) {
        hit[i] = rows.actual()[i] == c;
      }
      Scores all = Scores.of(score, hit, i -> true);
      double value = AveragePrecision.value(all);
      Interval interval = AveragePrecision.interval(value, (double) all.positives().length / rows.repeats());
      pooled += value / classes.length;
      below += (value - interval.low()) / classes.length;
      above += (interval.high() - value) / classes.length;
      List<Scores> parts = byFold(score, hit);
      for (int f = 0; f < perFold.length; f++) {
        boolean none = parts.get(f).positives().length == 0;
        perFold[f] += none ? Double.NaN : AveragePrecision.value(parts.get(f)) / classes.length;
      }
      if (!clusters.none()) {
        double[] own = AveragePrecision.influences(all, score, hit);
        Arrays.setAll(influence, i -> influence[i] + own[i] / classes.length);
      }
    }
    double[] known = Arrays.stream(perFold).filter(v -> !Double.isNaN(v)).toArray();
    double value = rows.holdOut() || known.length < 2 ? pooled : Arrays.stream(known).sum() / known.length;
    return Optional.of(folds.widen(value, known, new Interval(value - below, value + above),
        classes.length == 1 ? "logit" : "logit, averaged over classes", clusters.effect(i -> influence[i]),
        new Interval(0, 1)));
  }
}
