package org.rapport.mining.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.internal.preparation.CrossFit;
import org.rapport.mining.internal.preparation.Target;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;

/**
 * How well a field alone tells the target of rows that were not learnt from: the mean target of its level, or of its bin
 * among equally filled ones, in the other folds. Large data are judged by a sample.
 */
final class FieldSkill {
  private static final int MOST_ROWS = 20_000;
  private static final int MOST_BINS = 64;
  private static final int ROWS_A_BIN = 10;
  private static final double SMOOTHING = 0.5;
  private static final double TOO_GOOD = 0.98;
  private static final double MOST_COMMON = 0.95;

  private final int[] rows;
  private final Target target;
  private final int[] foldOf;

  /** Skills on the given rows. */
  FieldSkill(Target target, int rowCount, long seed) {
    this.rows = sample(rowCount, seed);
    this.target = rows.length == rowCount ? target : target.select(rows);
    this.foldOf = CrossFit.deal(this.target, rows.length, seed);
  }

  private static int[] sample(int rowCount, long seed) {
    if (rowCount <= MOST_ROWS) {
      return IntStream.range(0, rowCount).toArray();
    }
    SplittableRandom random = new SplittableRandom(seed);
    int[] sample = new int[MOST_ROWS];
    int n = 0;
    // Knuth, The art of computer programming, volume 2, 3.4.2, algorithm S
    for (int row = 0; n < MOST_ROWS; row++) {
      if (random.nextInt(rowCount - row) < MOST_ROWS - n) {
        sample[n++] = row;
      }
    }
    return sample;
  }

  /** What a field reaches alone, in words, if it is too good to be true. */
  Optional<String> tooGood(Column plain) {
    Column column = rows.length == plain.size() ? plain : plain.select(rows);
    int[] codes = codes(column);
    int levels = Arrays.stream(codes).max().orElse(0) + 1;
    double[][] told = new double[target.outputs()][];
    for (int output = 0; output < told.length; output++) {
      told[output] = new CrossFit(codes, levels, target.values(output), foldOf, SMOOTHING).training();
    }
    @Nullable CategoryColumn classes = target.classes();
    if (classes == null) {
      return said("R²", explained(told[0], target.values(0)));
    }
    return told.length == 1 ? said("AUC", area(told[0], target.values(0))) : said("accuracy", accuracy(told, classes));
  }

  private static Optional<String> said(String figure, double value) {
    return value >= TOO_GOOD ? Optional.of(String.format(Locale.ENGLISH, "%s %.3f", figure, value)) : Optional.empty();
  }

  /** Levels and behind them missing values; numbers by bins. */
  private static int[] codes(Column column) {
    if (column instanceof CategoryColumn categories) {
      return Arrays.stream(categories.codes()).map(code -> code < 0 ? categories.levels().size() : code).toArray();
    }
    double[] values = ((NumberColumn) column).values();
    double[] sorted = Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
    int bins = Math.max(2, Math.min(MOST_BINS, sorted.length / ROWS_A_BIN));
    double[] distinct = Arrays.stream(sorted).distinct().limit(MOST_BINS + 1L).toArray();
    double[] edges = distinct.length <= MOST_BINS && distinct.length <= bins ? distinct
        : IntStream.range(1, bins).mapToDouble(i -> sorted[(int) ((long) i * sorted.length / bins)]).distinct()
            .toArray();
    int[] codes = new int[values.length];
    for (int row = 0; row < codes.length; row++) {
      int place = Arrays.binarySearch(edges, values[row]);
      codes[row] = Double.isNaN(values[row]) ? edges.length + 1 : place < 0 ? -place - 1 : place;
    }
    return codes;
  }

  /** The area under the curve: the chance that a row of the class is told above one of the other, ties count half. */
  private static double area(double[] told, double[] is) {
    double[] in = IntStream.range(0, told.length).filter(row -> is[row] == 1).mapToDouble(row -> told[row]).sorted()
        .toArray();
    double[] out = IntStream.range(0, told.length).filter(row -> is[row] == 0).mapToDouble(row -> told[row]).sorted()
        .toArray();
    double won = 0;
    int below = 0;
    int level = 0;
    for (double value : in) {
      while (below < out.length && out[below] < value) {
        below++;
      }
      level = Math.max(level, below);
      while (level < out.length && out[level] == value) {
        level++;
      }
      won += below + (level - below) / 2.0;
    }
    return in.length * out.length == 0 ? 0 : won / in.length / out.length;
  }

  private static double accuracy(double[][] told, CategoryColumn classes) {
    int right = 0;
    for (int row = 0; row < classes.size(); row++) {
      int best = 0;
      for (int c = 1; c < told.length; c++) {
        best = told[c][row] > told[best][row] ? c : best;
      }
      right += classes.code(row) == best ? 1 : 0;
    }
    int largest = Arrays.stream(classes.counts()).max().orElse(0);
    return largest > MOST_COMMON * classes.size() ? 0 : (double) right / classes.size();
  }

  private static double explained(double[] told, double[] actual) {
    double mean = Arrays.stream(actual).average().orElse(0);
    double left = 0;
    double all = 0;
    for (int row = 0; row < actual.length; row++) {
      left += (actual[row] - told[row]) * (actual[row] - told[row]);
      all += (actual[row] - mean) * (actual[row] - mean);
    }
    return all == 0 ? 0 : 1 - left / all;
  }
}
