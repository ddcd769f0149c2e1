package org.rapport.mining.internal;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Deals training rows out into folds inside an algorithm, so that every fold has about the same share of every class. */
public final class Folds {
  /** A row that is never held out. */
  public static final int NEVER = -1;

  private Folds() {}

  /**
   * The fold of every row. No fold takes the last row of a class away: the only row of a class is never held out.
   *
   * @param codes the class of every row
   * @param classes the number of classes
   * @param weights the weight of every row; rows with weight 0 are in no fold
   * @param folds the number of folds, 2 or more
   * @param seed shuffles
   * @return 0 … folds − 1, or {@link #NEVER}
   */
  public static int[] deal(int[] codes, int classes, double[] weights, int folds, long seed) {
    int[] foldOf = new int[codes.length];
    Arrays.fill(foldOf, NEVER);
    SplittableRandom random = new SplittableRandom(seed);
    int dealt = 0;
    for (int[] members : byClass(codes, classes, weights)) {
      shuffle(members, random);
      for (int i = 0; i < members.length && members.length > 1; i++) {
        foldOf[members[i]] = dealt++ % folds;
      }
    }
    return foldOf;
  }

  private static int[][] byClass(int[] codes, int classes, double[] weights) {
    int[] counts = new int[classes];
    for (int row = 0; row < codes.length; row++) {
      if (weights[row] > 0) {
        counts[codes[row]]++;
      }
    }
    int[][] rows = new int[classes][];
    Arrays.setAll(rows, c -> new int[counts[c]]);
    Arrays.fill(counts, 0);
    for (int row = 0; row < codes.length; row++) {
      if (weights[row] > 0) {
        rows[codes[row]][counts[codes[row]]++] = row;
      }
    }
    return rows;
  }

  /** Puts numbers into a random order. */
  public static void shuffle(int[] numbers, SplittableRandom random) {
    for (int i = numbers.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int number = numbers[i];
      numbers[i] = numbers[j];
      numbers[j] = number;
    }
  }
}
