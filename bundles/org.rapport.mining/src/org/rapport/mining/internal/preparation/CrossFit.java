package org.rapport.mining.internal.preparation;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.table.CategoryColumn;

/**
 * Codes of levels by the mean target of their rows, smoothed towards the mean of all rows as if a few rows more had it
 * (Micci-Barreca, A preprocessing scheme for high-cardinality categorical attributes, 2001). The code of a
 * training row comes from the rows of the other folds, so that its own target has no part in it, nor in any sum that is
 * taken away again.
 */
public final class CrossFit {
  /** How many rows more have the mean of all rows in the codes that algorithms see. */
  static final double SMOOTHING = 10;
  private static final int FOLDS = 5;

  private final int[] codes;
  private final int[] foldOf;
  private final int folds;
  private final int[][] counts;
  private final double[][] sums;
  private final int levels;
  private final double smoothing;

  /**
   * Sums up.
   *
   * @param codes the level of every training row, −1 for none
   * @param levels the number of levels
   * @param values the target of every training row
   * @param foldOf the fold of every training row
   * @param smoothing how many rows more have the mean of all rows, above 0
   */
  public CrossFit(int[] codes, int levels, double[] values, int[] foldOf, double smoothing) {
    this.smoothing = smoothing;
    this.codes = codes;
    this.foldOf = foldOf;
    this.levels = levels;
    this.folds = Arrays.stream(foldOf).max().orElse(0) + 1;
    // the place behind the levels counts all rows
    this.counts = new int[folds][levels + 1];
    this.sums = new double[folds][levels + 1];
    for (int row = 0; row < codes.length; row++) {
      int fold = foldOf[row];
      if (codes[row] >= 0) {
        counts[fold][codes[row]]++;
        sums[fold][codes[row]] += values[row];
      }
      counts[fold][levels]++;
      sums[fold][levels] += values[row];
    }
  }

  /** The code of every level for new rows, and behind them that of unknown ones: the mean of all training rows. */
  double[] full() {
    return without(-1);
  }

  /** The codes of the training rows. */
  public double[] training() {
    double[][] others = new double[folds][];
    for (int fold = 0; fold < folds; fold++) {
      others[fold] = without(folds == 1 ? -1 : fold);
    }
    double[] coded = new double[codes.length];
    for (int row = 0; row < coded.length; row++) {
      coded[row] = others[foldOf[row]][codes[row] < 0 ? levels : codes[row]];
    }
    return coded;
  }

  private double[] without(int fold) {
    int[] n = new int[levels + 1];
    double[] sum = new double[levels + 1];
    for (int other = 0; other < folds; other++) {
      if (other != fold) {
        for (int level = 0; level <= levels; level++) {
          n[level] += counts[other][level];
          sum[level] += sums[other][level];
        }
      }
    }
    double mean = n[levels] == 0 ? 0 : sum[levels] / n[levels];
    double[] coded = new double[levels + 1];
    for (int level = 0; level < levels; level++) {
      coded[level] = (sum[level] + smoothing * mean) / (n[level] + smoothing);
    }
    coded[levels] = mean;
    return coded;
  }

  /** Deals training rows into folds that have the same share of every class. */
  public static int[] deal(Target target, int rows, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int folds = Math.min(FOLDS, rows);
    @Nullable CategoryColumn classes = target.classes();
    int[] order = new int[rows];
    int[] from = new int[classes == null ? 2 : classes.levels().size() + 1];
    if (classes == null) {
      Arrays.setAll(order, row -> row);
      from[1] = rows;
    } else {
      for (int row = 0; row < rows; row++) {
        from[classes.code(row) + 1]++;
      }
      Arrays.parallelPrefix(from, Integer::sum);
      int[] next = from.clone();
      for (int row = 0; row < rows; row++) {
        order[next[classes.code(row)]++] = row;
      }
    }
    int[] foldOf = new int[rows];
    int dealt = 0;
    for (int c = 0; c + 1 < from.length; c++) {
      for (int i = from[c + 1] - 1; i >= from[c]; i--) {
        int j = from[c] + random.nextInt(i - from[c] + 1);
        int row = order[j];
        order[j] = order[i];
        foldOf[row] = dealt++ % folds;
      }
    }
    return foldOf;
  }
}
