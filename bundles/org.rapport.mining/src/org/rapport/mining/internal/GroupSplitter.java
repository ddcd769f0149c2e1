package org.rapport.mining.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.mining.internal.Splitter.Split;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;

/** Divides rows so that all rows of a group are on the same side. */
final class GroupSplitter {
  private static final int DEALS = 100;
  private static final int DEALS_OF_MANY = 10;
  private static final int MANY = 10_000;
  /** With more counts than this, strata are not balanced: so many groups balance themselves. */
  private static final long MOST_COUNTS = 40_000_000;

  private final String name;
  /** The group of every row, −1 for rows that take no part. */
  private final int[] groups;
  /** The rows of every group and stratum, group by group. */
  private final int[] counts;
  private final int strata;
  private final int number;

  /** @throws MiningException if there are fewer than two groups */
  GroupSplitter(Dataset data, String column, int[][] strata) {
    this.name = column;
    int[] all = codes(data.table().column(column));
    int[] ofStratum = new int[data.rows()];
    Arrays.fill(ofStratum, -1);
    for (int s = 0; s < strata.length; s++) {
      for (int row : strata[s]) {
        ofStratum[row] = s;
      }
    }
    this.groups = new int[all.length];
    int[] order = new int[1 + Arrays.stream(all).max().orElse(-1)];
    Arrays.fill(order, -1);
    int next = 0;
    for (int row = 0; row < all.length; row++) {
      boolean used = all[row] >= 0 && ofStratum[row] >= 0;
      if (used && order[all[row]] < 0) {
        order[all[row]] = next++;
      }
      groups[row] = used ? order[all[row]] : -1;
    }
    this.number = next;
    if (number < 2) {
      throw new MiningException("The column \"" + column + "\" has " + (number == 0 ? "no group" : "only one group")
          + " among the usable rows. Dividing by groups needs at least two.");
    }
    this.strata = (long) number * strata.length > MOST_COUNTS ? 1 : strata.length;
    this.counts = new int[number * this.strata];
    for (int row = 0; row < groups.length; row++) {
      if (groups[row] >= 0) {
        counts[groups[row] * this.strata + (this.strata == 1 ? 0 : ofStratum[row])]++;
      }
    }
  }

  /** One number a row for the values of a column, in order of first appearance; −1 for missing ones. */
  static int[] codes(Column column) {
    if (column instanceof CategoryColumn category) {
      return category.codes();
    }
    Map<String, Integer> known = new HashMap<>();
    int[] codes = new int[column.size()];
    for (int row = 0; row < codes.length; row++) {
      codes[row] = column.isMissing(row) ? -1 : known.computeIfAbsent(column.text(row), key -> known.size());
    }
    return codes;
  }

  /** The best of some deals: groups in random order go to the test part until it is as large as wanted. */
  Split holdOut(double fraction, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] wanted = totals();
    for (int s = 0; s < strata; s++) {
      wanted[s] *= fraction;
    }
    boolean[] best = new boolean[0];
    double least = Double.POSITIVE_INFINITY;
    for (int deal = 0; deal < (number > MANY ? DEALS_OF_MANY : DEALS); deal++) {
      boolean[] tested = deal(random, fraction);
      double distance = distance(tested, wanted);
      if (distance < least) {
        least = distance;
        best = tested;
      }
    }
    boolean[] test = best;
    return split(group -> test[group]);
  }

  private boolean[] deal(SplittableRandom random, double fraction) {
    int[] order = Splitter.shuffle(IntStream.range(0, number).toArray(), random);
    double wanted = fraction * Arrays.stream(counts).asLongStream().sum();
    boolean[] tested = new boolean[number];
    long rows = 0;
    for (int i = 0; i < number; i++) {
      int size = size(order[i]);
      boolean first = i == 0;
      // a group of more than twice what is still wanted would take the part further from it than it is
      if (first || rows + size / 2.0 <= wanted) {
        tested[order[i]] = true;
        rows += size;
      }
      if (rows >= wanted || i == number - 2) {
        break;
      }
    }
    return tested;
  }

  private double distance(boolean[] tested, double[] wanted) {
    double[] got = new double[strata];
    for (int group = 0; group < number; group++) {
      for (int s = 0; s < strata && tested[group]; s++) {
        got[s] += counts[group * strata + s];
      }
    }
    double distance = 0;
    for (int s = 0; s < strata; s++) {
      distance += wanted[s] > 0 ? (got[s] - wanted[s]) * (got[s] - wanted[s]) / wanted[s] : 0;
    }
    return distance;
  }

  /** The largest groups first, each to the fold that it fits best; groups of one size in random order. */
  List<Split> folds(int folds, long seed) {
    if (number < folds) {
      throw new MiningException(String.format(Locale.ROOT,
          "The column \"%s\" has %,d groups, too few for %d folds. Choose fewer folds.", name, number, folds));
    }
    int[] order = bySize(Splitter.shuffle(IntStream.range(0, number).toArray(), new SplittableRandom(seed)));
    double[] totals = totals();
    double[] filled = new double[folds * strata];
    int[] foldOf = new int[number];
    for (int i = 0; i < number; i++) {
      int group = order[i];
      // every fold gets a group, even when the largest ones hold most of the rows
      int fold = number - i <= empty(filled, folds) ? firstEmpty(filled, folds) : best(group, filled, totals, folds);
      foldOf[group] = fold;
      for (int s = 0; s < strata; s++) {
        filled[fold * strata + s] += counts[group * strata + s];
      }
    }
    List<Split> splits = new ArrayList<>();
    for (int fold = 0; fold < folds; fold++) {
      int tested = fold;
      splits.add(split(group -> foldOf[group] == tested));
    }
    return splits;
  }

  /** The fold whose counts come nearest to their due by this group, measured like Pearson's χ². */
  private int best(int group, double[] filled, double[] totals, int folds) {
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int fold = 0; fold < folds; fold++) {
      double change = 0;
      for (int s = 0; s < strata; s++) {
        double more = counts[group * strata + s];
        change += more == 0 ? 0 : more * (more + 2 * filled[fold * strata + s]) / totals[s];
      }
      if (change < least) {
        least = change;
        best = fold;
      }
    }
    return best;
  }

  private int empty(double[] filled, int folds) {
    return (int) IntStream.range(0, folds).filter(fold -> isEmpty(filled, fold)).count();
  }

  private int firstEmpty(double[] filled, int folds) {
    return IntStream.range(0, folds).filter(fold -> isEmpty(filled, fold)).findFirst().orElse(0);
  }

  private boolean isEmpty(double[] filled, int fold) {
    for (int s = 0; s < strata; s++) {
      if (filled[fold * strata + s] > 0) {
        return false;
      }
    }
    return true;
  }

  private int[] bySize(int[] shuffled) {
    long[] keys = new long[number];
    for (int i = 0; i < number; i++) {
      keys[i] = (long) -size(shuffled[i]) << 32 | i;
    }
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(key -> shuffled[(int) key]).toArray();
  }

  private int size(int group) {
    int size = 0;
    for (int s = 0; s < strata; s++) {
      size += counts[group * strata + s];
    }
    return size;
  }

  private double[] totals() {
    double[] totals = new double[strata];
    for (int i = 0; i < counts.length; i++) {
      totals[i % strata] += counts[i];
    }
    return totals;
  }

  private Split split(IntPredicate tested) {
    int[] test = IntStream.range(0, groups.length).filter(row -> groups[row] >= 0 && tested.test(groups[row]))
        .toArray();
    int[] training = IntStream.range(0, groups.length).filter(row -> groups[row] >= 0 && !tested.test(groups[row]))
        .toArray();
    return new Split(training, test);
  }
}
