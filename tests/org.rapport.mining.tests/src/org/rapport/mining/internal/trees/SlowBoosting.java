package org.rapport.mining.internal.trees;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.rapport.mining.Dataset;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;

/** Boosted trees of two classes by the definition: every sum anew, every threshold tried. */
final class SlowBoosting {
  private final Dataset data;
  private final int[] labels;
  private final GradientBoosting.Settings settings;
  private final double[] scores;
  private double[] slopes = new double[0];
  private double[] curvatures = new double[0];

  private SlowBoosting(Dataset data, GradientBoosting.Settings settings) {
    this.data = data;
    this.labels = data.labelColumn().codes();
    this.settings = settings;
    this.scores = new double[data.rows()];
  }

  /** For every row the probability of class 1. */
  static double[] probabilities(Dataset data, GradientBoosting.Settings settings) {
    SlowBoosting boosting = new SlowBoosting(data, settings);
    double ones = IntStream.of(boosting.labels).sum();
    Arrays.fill(boosting.scores, Math.log(ones / (data.rows() - ones)));
    for (int round = 0; round < settings.rounds(); round++) {
      double[] p = boosting.current();
      boosting.slopes = IntStream.range(0, p.length).mapToDouble(i -> p[i] - boosting.labels[i]).toArray();
      boosting.curvatures = Arrays.stream(p).map(v -> v * (1 - v)).toArray();
      boosting.grow(IntStream.range(0, p.length).toArray(), settings.depth());
    }
    return boosting.current();
  }

  private double[] current() {
    return Arrays.stream(scores).map(score -> 1 / (1 + Math.exp(-score))).toArray();
  }

  private double sum(double[] of, int[] rows) {
    return IntStream.of(rows).mapToDouble(row -> of[row]).sum();
  }

  private double quality(int[] rows) {
    double slope = sum(slopes, rows);
    return slope * slope / (sum(curvatures, rows) + settings.ridge());
  }

  private void grow(int[] rows, int depth) {
    IntPredicate best = null;
    double bestGain = 1e-9;
    for (Candidate candidate : depth == 0 ? List.<Candidate>of() : candidates(rows)) {
      int[] left = IntStream.of(rows).filter(candidate.left()).toArray();
      int[] right = IntStream.of(rows).filter(candidate.left().negate()).toArray();
      double gain = Math.min(left.length, right.length) < settings.minLeaf() ? 0
          : quality(left) + quality(right) - quality(rows) - candidate.chance();
      if (gain > bestGain + 1e-9) {
        best = candidate.left();
        bestGain = gain;
      }
    }
    if (best == null) {
      double value = -settings.rate() * sum(slopes, rows) / (sum(curvatures, rows) + settings.ridge());
      IntStream.of(rows).forEach(row -> scores[row] += value);
      return;
    }
    grow(IntStream.of(rows).filter(best).toArray(), depth - 1);
    grow(IntStream.of(rows).filter(best.negate()).toArray(), depth - 1);
  }

  /**
   * A division.
   *
   * @param chance what is gained by chance: 2/π a level but one
   */
  private record Candidate(IntPredicate left, double chance) {
  }

  private List<Candidate> candidates(int[] rows) {
    List<Candidate> candidates = new ArrayList<>();
    for (Column column : data.featureColumns()) {
      if (column instanceof NumberColumn numbers) {
        IntStream.of(rows).mapToDouble(numbers::value).distinct().sorted()
            .forEach(threshold -> candidates.add(new Candidate(row -> numbers.value(row) <= threshold, 0)));
      } else if (column instanceof CategoryColumn categories) {
        int[] order = IntStream.of(rows).map(categories::code).distinct().boxed()
            .sorted(Comparator.comparingDouble(level -> ratio(rows, categories, level))).mapToInt(i -> i).toArray();
        for (int count = 1; count < order.length; count++) {
          int[] left = Arrays.copyOf(order, count);
          candidates.add(new Candidate(row -> IntStream.of(left).anyMatch(level -> level == categories.code(row)),
              order.length > 2 ? 2 / Math.PI * (order.length - 1) : 0));
        }
      }
    }
    return candidates;
  }

  private double ratio(int[] rows, CategoryColumn categories, int level) {
    int[] ofLevel = IntStream.of(rows).filter(row -> categories.code(row) == level).toArray();
    return sum(slopes, ofLevel) / (sum(curvatures, ofLevel) + settings.ridge());
  }
}
