package org.rapport.mining.internal.clusters;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

import org.rapport.mining.ClusterDetails.Trial;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.Interval;
import org.rapport.mining.internal.Parallel;
import org.rapport.mining.spi.MiningContext;

/**
 * The silhouette of groups (Rousseeuw, Silhouettes: a graphical aid to the interpretation and validation of cluster
 * analysis, 1987), on at most 2,000 rows drawn by lot. A row alone in its group counts 0.
 */
public final class Silhouette {
  /** The name of the criterion. */
  static final String NAME = "silhouette";
  private static final int MOST = 2_000;
  private static final double NORMAL = 1.959963984540054;

  private Silhouette() {}

  /** Different row numbers by lot, ascending. */
  public static int[] sample(int rows, int size, long seed) {
    int[] all = new int[rows];
    Arrays.setAll(all, i -> i);
    SplittableRandom random = new SplittableRandom(seed);
    int n = Math.min(size, rows);
    for (int i = 0; i < n; i++) {
      int j = i + random.nextInt(rows - i);
      int swap = all[i];
      all[i] = all[j];
      all[j] = swap;
    }
    int[] sample = Arrays.copyOf(all, n);
    Arrays.sort(sample);
    return sample;
  }

  /**
   * The mean silhouette.
   *
   * @param group the group of every point, −1 for none
   * @param groups how many there are
   * @return −1 … 1, 0 if there is only one group; with the normal interval of the mean
   */
  public static Estimate of(Space.Points points, int[] group, int groups, MiningContext context) {
    int[] grouped = new int[group.length];
    int n = 0;
    for (int row = 0; row < group.length; row++) {
      if (group[row] >= 0) {
        grouped[n++] = row;
      }
    }
    int[] drawn = sample(n, MOST, context.seed());
    int[] rows = Arrays.stream(drawn).map(i -> grouped[i]).toArray();
    double[] widths = new double[rows.length];
    Parallel.run(rows.length, context, i -> widths[i] = width(points, group, groups, rows, i));
    double mean = Arrays.stream(widths).average().orElse(0);
    double squares = Arrays.stream(widths).map(w -> (w - mean) * (w - mean)).sum();
    double error = widths.length > 1 ? Math.sqrt(squares / (widths.length - 1) / widths.length) : 1;
    return new Estimate(mean,
        new Interval(Math.max(-1, mean - NORMAL * error), Math.min(1, mean + NORMAL * error)),
        "normal, mean of " + widths.length + " rows");
  }

  /** The number of groups with the largest silhouette, of equal ones the smallest. */
  static int best(List<Trial> trials) {
    Trial best = trials.get(0);
    for (Trial trial : trials) {
      best = trial.value() > best.value() + 1e-12 ? trial : best;
    }
    return best.groups();
  }

  /** Which number of groups was chosen and why, "" if none were tried. */
  static String words(List<Trial> trials) {
    if (trials.isEmpty()) {
      return "";
    }
    int k = best(trials);
    double value = trials.stream().filter(trial -> trial.groups() == k).mapToDouble(Trial::value).sum();
    return String.format(Locale.ENGLISH, "%d groups have the largest mean silhouette (%.2f) of 2 to %d.", k, value,
        trials.get(trials.size() - 1).groups());
  }

  private static double width(Space.Points points, int[] group, int groups, int[] rows, int i) {
    double[] sums = new double[groups];
    int[] counts = new int[groups];
    for (int j = 0; j < rows.length; j++) {
      if (j != i) {
        sums[group[rows[j]]] += Math.sqrt(points.distance(rows[i], rows[j]));
        counts[group[rows[j]]]++;
      }
    }
    int own = group[rows[i]];
    if (counts[own] == 0) {
      return 0;
    }
    double inside = sums[own] / counts[own];
    double next = Double.POSITIVE_INFINITY;
    for (int k = 0; k < groups; k++) {
      next = k != own && counts[k] > 0 ? Math.min(next, sums[k] / counts[k]) : next;
    }
    double most = Math.max(inside, next);
    return Double.isInfinite(next) || most == 0 ? 0 : (next - inside) / most;
  }
}
