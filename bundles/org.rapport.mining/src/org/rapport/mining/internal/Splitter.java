package org.rapport.mining.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.rapport.mining.Dataset;
import org.rapport.mining.Evaluation;
import org.rapport.mining.MiningException;
import org.rapport.table.CategoryColumn;

/** Divides rows into training and test parts, by lot with the same share of every class, by groups or by time. */
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
   * The divisions of an evaluation. Rows without a class are in none, nor are rows without a group or time when they are
   * divided by that.
   *
   * @param data the rows, with the column by which they are divided
   * @param label the classes of the rows
   * @throws MiningException if a class has too few rows
   */
  static List<Split> split(Dataset data, CategoryColumn label, Evaluation evaluation, long seed) {
    int[][] classes = switch (evaluation) {
      case Evaluation.HoldOut holdOut -> byClass(label, 2, "A hold-out");
      case Evaluation.CrossValidation folds -> byClass(label, folds.folds(),
          "A cross-validation with " + folds.folds() + " folds");
      case Evaluation.GroupHoldOut groups -> byClass(label, 1, "");
      case Evaluation.GroupFolds groups -> byClass(label, 1, "");
      case Evaluation.TimeHoldOut time -> byClass(label, 1, "");
      case Evaluation.TimeCut time -> byClass(label, 1, "");
      case Evaluation.RollingOrigin time -> byClass(label, 1, "");
    };
    List<Split> splits = split(data, classes, evaluation, seed);
    for (Split split : splits) {
      checkClasses(label, split, splits.size());
    }
    return splits;
  }

  /**
   * The divisions of an evaluation, with even shares of every stratum where rows or groups are dealt by lot.
   *
   * @param data all rows, with the column by which they are divided
   * @param strata the numbers of the rows that are divided, ascending, by stratum; one stratum for a target of numbers
   * @throws MiningException if there are too few rows, groups or times
   */
  static List<Split> split(Dataset data, int[][] strata, Evaluation evaluation, long seed) {
    List<Split> splits = new ArrayList<>();
    switch (evaluation) {
      case Evaluation.HoldOut holdOut -> splits.add(holdOut(strata, holdOut.fraction(), seed));
      case Evaluation.CrossValidation folds -> {
        for (int repeat = 0; repeat < folds.repeats(); repeat++) {
          splits.addAll(folds(strata, data.rows(), folds.folds(), seed + repeat * REPEAT_FACTOR));
        }
      }
      case Evaluation.GroupHoldOut groups -> splits
          .add(new GroupSplitter(data, groups.group(), strata).holdOut(groups.fraction(), seed));
      case Evaluation.GroupFolds groups -> {
        GroupSplitter splitter = new GroupSplitter(data, groups.group(), strata);
        for (int repeat = 0; repeat < groups.repeats(); repeat++) {
          splits.addAll(splitter.folds(groups.folds(), seed + repeat * REPEAT_FACTOR));
        }
      }
      case Evaluation.TimeHoldOut time -> splits.add(new TimeSplitter(data, time.time(), strata).last(time.fraction()));
      case Evaluation.TimeCut time -> splits.add(new TimeSplitter(data, time.time(), strata).from(time.from()));
      case Evaluation.RollingOrigin time -> splits
          .addAll(new TimeSplitter(data, time.time(), strata).rolling(time.periods()));
    }
    return splits;
  }

  /** Nothing can be learnt about a class that has no row in the training part. */
  private static void checkClasses(CategoryColumn label, Split split, int splits) {
    boolean[] learnt = new boolean[label.levels().size()];
    for (int row : split.training()) {
      learnt[label.code(row)] = true;
    }
    for (int c = 0; c < learnt.length; c++) {
      if (!learnt[c]) {
        throw new MiningException("The training part" + (splits > 1 ? " of one of the " + splits + " splits" : "")
            + " has no row with \"" + label.levels().get(c) + "\" in the target \"" + label.name()
            + "\", so no model can learn it. Leave its rows out or choose another evaluation.");
      }
    }
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

  static int[] shuffle(int[] rows, SplittableRandom random) {
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
