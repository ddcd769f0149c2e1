package org.rapport.mining.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.rapport.mining.Evaluation;
import org.rapport.mining.MiningException;
import org.rapport.table.CategoryColumn;

/** Divides rows into training and test parts that have the same share of every class. */
final class Splitter {
  private static final long REPEAT_FACTOR = 0x9E3779B97F4A7C15L;

  private Splitter() {}

  /**
   * One division.
   *
   * @param training row numbers, ascending
   * @param test row numbers, ascending
   */
  record Split(int[] training, int[] test) {
  }

  /**
   * The divisions of an evaluation. Rows without a class are in none.
   *
   * @throws MiningException if a class has too few rows
   */
  static List<Split> split(CategoryColumn label, Evaluation evaluation, long seed) {
    List<Split> splits = new ArrayList<>();
    switch (evaluation) {
      case Evaluation.HoldOut holdOut -> splits.add(holdOut(byClass(label, 2, "A hold-out"), holdOut.fraction(), seed));
      case Evaluation.CrossValidation folds -> {
        int[][] classes = byClass(label, folds.folds(), "A cross-validation with " + folds.folds() + " folds");
        for (int repeat = 0; repeat < folds.repeats(); repeat++) {
          splits.addAll(folds(classes, label.size(), folds.folds(), seed + repeat * REPEAT_FACTOR));
        }
      }
    }
    return splits;
  }

  private static int[][] byClass(CategoryColumn label, int least, String what) {
    int[] counts = label.counts();
    int[][] rows = new int[counts.length][];
    for (int c = 0; c < counts.length; c++) {
      if (counts[c] > 0 && counts[c] < least) {
        throw new MiningException(what + " needs at least " + least + " rows of every class, but \""
            + label.levels().get(c) + "\" of the target \"" + label.name() + "\" has " + counts[c]
            + (counts[c] == 1 ? " row." : " rows.") + " Leave its rows out or choose another evaluation.");
      }
      rows[c] = new int[counts[c]];
    }
    int[] next = new int[counts.length];
    for (int row = 0; row < label.size(); row++) {
      int code = label.code(row);
      if (code >= 0) {
        rows[code][next[code]++] = row;
      }
    }
    return rows;
  }

  private static Split holdOut(int[][] classes, double fraction, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] tests = testCounts(classes, fraction);
    int total = Arrays.stream(classes).mapToInt(rows -> rows.length).sum();
    int testTotal = Arrays.stream(tests).sum();
    int[] test = new int[testTotal];
    int[] training = new int[total - testTotal];
    int t = 0;
    int r = 0;
    for (int c = 0; c < classes.length; c++) {
      int[] shuffled = shuffle(classes[c], random);
      for (int i = 0; i < shuffled.length; i++) {
        if (i < tests[c]) {
          test[t++] = shuffled[i];
        } else {
          training[r++] = shuffled[i];
        }
      }
    }
    Arrays.sort(test);
    Arrays.sort(training);
    return new Split(training, test);
  }

  /** How many rows of every class are tested: the fraction, largest remainders first, at least one and not all. */
  private static int[] testCounts(int[][] classes, double fraction) {
    int[] counts = new int[classes.length];
    double[] remainders = new double[classes.length];
    int total = 0;
    int given = 0;
    for (int c = 0; c < classes.length; c++) {
      double exact = fraction * classes[c].length;
      counts[c] = (int) exact;
      remainders[c] = exact - counts[c];
      total += classes[c].length;
      given += counts[c];
    }
    for (int more = (int) Math.round(fraction * total) - given; more > 0; more--) {
      int largest = 0;
      for (int c = 1; c < classes.length; c++) {
        largest = remainders[c] > remainders[largest] ? c : largest;
      }
      counts[largest]++;
      remainders[largest] = -1;
    }
    for (int c = 0; c < classes.length; c++) {
      counts[c] = classes[c].length == 0 ? 0 : Math.max(1, Math.min(classes[c].length - 1, counts[c]));
    }
    return counts;
  }

  private static List<Split> folds(int[][] classes, int rows, int folds, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] foldOf = new int[rows];
    Arrays.fill(foldOf, -1);
    int dealt = 0;
    for (int[] members : classes) {
      for (int row : shuffle(members, random)) {
        foldOf[row] = dealt++ % folds;
      }
    }
    List<Split> splits = new ArrayList<>();
    for (int fold = 0; fold < folds; fold++) {
      int[] test = new int[dealt];
      int[] training = new int[dealt];
      int t = 0;
      int r = 0;
      for (int row = 0; row < rows; row++) {
        if (foldOf[row] == fold) {
          test[t++] = row;
        } else if (foldOf[row] >= 0) {
          training[r++] = row;
        }
      }
      splits.add(new Split(Arrays.copyOf(training, r), Arrays.copyOf(test, t)));
    }
    return splits;
  }

  private static int[] shuffle(int[] rows, SplittableRandom random) {
    int[] shuffled = rows.clone();
    for (int i = shuffled.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int row = shuffled[i];
      shuffled[i] = shuffled[j];
      shuffled[j] = row;
    }
    return shuffled;
  }
}
