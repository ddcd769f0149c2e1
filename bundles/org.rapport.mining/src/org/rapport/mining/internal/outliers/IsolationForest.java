package org.rapport.mining.internal.outliers;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;

import org.rapport.mining.Dataset;
import org.rapport.mining.Parameter;
import org.rapport.mining.internal.Parallel;
import org.rapport.mining.internal.clusters.Silhouette;
import org.rapport.mining.internal.clusters.Space;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.OutlierDetector;
import org.rapport.mining.spi.OutlierModel;
import org.rapport.table.Table;

/**
 * Isolation forest (Liu, Ting and Zhou, Isolation forest, 2008): trees that divide a few rows at random until each stands
 * alone; rows that stand alone early are unusual. A category is divided by one
 * of its levels present, drawn by lot, against the others.
 * The score is 2 to the power of minus the mean path length over that of an unsuccessful search: near 1 for rows that are
 * very unusual, about 0.5 and below for usual ones.
 */
public final class IsolationForest implements OutlierDetector<IsolationForest.Settings> {
  private static final long SEED_FACTOR = 1_000_003;
  private static final double EULER = 0.5772156649015329;

  /**
   * The parameters.
   *
   * @param trees the number of trees
   * @param rows the rows a tree is grown on
   */
  public record Settings(
      @Parameter(label = "Trees", defaultValue = "200", min = 1, max = 5_000,
          help = "The number of trees. More trees give steadier scores and take longer.") int trees,
      @Parameter(label = "Rows per tree", defaultValue = "256", min = 2, max = 100_000,
          help = "How many rows, drawn by lot, a tree is grown on. Few rows keep crowds of unusual rows from hiding each "
              + "other.") int rows) {
  }

  /** A tree by arrays; a leaf has feature −1 and its expected path length as threshold. */
  private record Tree(int[] feature, double[] threshold, int[] right) {
  }

  private record Forest(Space space, Tree[] trees, double usualPath) implements OutlierModel {
    private static final int BLOCK = 2048;

    @Override
    public double[] scores(Table rows, MiningContext context) {
      Space.Points points = space.points(rows);
      double[] scores = new double[points.rows()];
      Parallel.run((scores.length + BLOCK - 1) / BLOCK, context, block -> {
        int from = block * BLOCK;
        int to = Math.min(scores.length, from + BLOCK);
        for (Tree tree : trees) {
          for (int row = from; row < to; row++) {
            scores[row] += path(tree, points, row);
          }
        }
        for (int row = from; row < to; row++) {
          scores[row] = Math.pow(2, -scores[row] / trees.length / usualPath);
        }
      });
      return scores;
    }

    private static double path(Tree tree, Space.Points points, int row) {
      int node = 0;
      int depth = 0;
      while (tree.feature[node] >= 0) {
        node = left(points, row, tree.feature[node], tree.threshold[node]) ? node + 1 : tree.right[node];
        depth++;
      }
      return depth + tree.threshold[node];
    }
  }

  private static boolean left(Space.Points points, int row, int feature, double threshold) {
    int p = points.numberCount();
    return feature < p ? points.numbers()[row * p + feature] < threshold
        : points.codes()[row * points.codeCount() + feature - p] == (int) threshold;
  }

  /** The mean path of an unsuccessful search in a binary tree of so many rows. */
  static double unsuccessful(int rows) {
    return rows < 2 ? 0 : rows == 2 ? 1 : 2 * (Math.log(rows - 1) + EULER) - 2.0 * (rows - 1) / rows;
  }

  @Override
  public Class<Settings> parameters() {
    return Settings.class;
  }

  @Override
  public OutlierModel learn(Dataset data, Settings settings, MiningContext context) {
    Space space = Space.of(data);
    Space.Points points = space.points(data.table());
    Tree[] trees = new Tree[settings.trees()];
    int size = Math.min(settings.rows(), points.rows());
    Parallel.run(trees.length, context, t -> {
      long seed = context.seed() * SEED_FACTOR + t;
      trees[t] = new Grower(points, size, new SplittableRandom(seed))
          .grow(draw(points.rows(), size, new SplittableRandom(~seed)));
    });
    return new Forest(space, trees, Math.max(1e-9, unsuccessful(size)));
  }

  /** Different rows by lot; few of many without a list of all. */
  private static int[] draw(int rows, int size, SplittableRandom random) {
    if (size > rows / 8) {
      return Silhouette.sample(rows, size, random.nextLong());
    }
    Set<Integer> drawn = new HashSet<>();
    while (drawn.size() < size) {
      drawn.add(random.nextInt(rows));
    }
    return drawn.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  private static final class Grower {
    private final Space.Points points;
    private final int mostDepth;
    private final SplittableRandom random;
    private int size;
    private int[] feature = new int[64];
    private double[] threshold = new double[64];
    private int[] right = new int[64];

    Grower(Space.Points points, int rows, SplittableRandom random) {
      this.points = points;
      this.mostDepth = (int) Math.ceil(Math.log(Math.max(2, rows)) / Math.log(2));
      this.random = random;
    }

    Tree grow(int[] rows) {
      grow(rows, 0, rows.length, 0);
      return new Tree(Arrays.copyOf(feature, size), Arrays.copyOf(threshold, size), Arrays.copyOf(right, size));
    }

    private void grow(int[] rows, int from, int to, int depth) {
      int node = size++;
      if (node == feature.length) {
        feature = Arrays.copyOf(feature, 2 * node);
        threshold = Arrays.copyOf(threshold, 2 * node);
        right = Arrays.copyOf(right, 2 * node);
      }
      feature[node] = -1;
      threshold[node] = unsuccessful(to - from);
      if (depth >= mostDepth || to - from < 2 || !split(rows, from, to, node)) {
        return;
      }
      int middle = partition(rows, from, to, node);
      grow(rows, from, middle, depth + 1);
      right[node] = size;
      grow(rows, middle, to, depth + 1);
    }

    /** Chooses a feature that differs among the rows and a place to divide it; false if none does. */
    private boolean split(int[] rows, int from, int to, int node) {
      int[] features = new int[points.numberCount() + points.codeCount()];
      Arrays.setAll(features, i -> i);
      for (int left = features.length; left > 0; left--) {
        // another one by lot when the drawn one is the same in all rows
        int drawn = random.nextInt(left);
        int f = features[drawn];
        features[drawn] = features[left - 1];
        boolean found = f < points.numberCount() ? number(rows, from, to, f, node)
            : category(rows, from, to, f, node);
        if (found) {
          feature[node] = f;
          return true;
        }
      }
      return false;
    }

    private boolean number(int[] rows, int from, int to, int f, int node) {
      double min = Double.POSITIVE_INFINITY;
      double max = Double.NEGATIVE_INFINITY;
      for (int i = from; i < to; i++) {
        double value = points.numbers()[rows[i] * points.numberCount() + f];
        min = Math.min(min, value);
        max = Math.max(max, value);
      }
      double cut = min + random.nextDouble() * (max - min);
      if (min == max) {
        return false;
      }
      // a cut at the minimum itself would leave the left side empty
      threshold[node] = cut > min ? cut : max;
      return true;
    }

    private boolean category(int[] rows, int from, int to, int f, int node) {
      int q = points.codeCount();
      int place = f - points.numberCount();
      // levels count alike, however frequent they are: a rare level is what sets a row apart
      int[] present = Arrays.stream(rows, from, to).map(row -> points.codes()[row * q + place]).sorted().distinct()
          .toArray();
      if (present.length < 2) {
        return false;
      }
      threshold[node] = present[random.nextInt(present.length)];
      return true;
    }

    private int partition(int[] rows, int from, int to, int node) {
      int left = from;
      for (int i = from; i < to; i++) {
        if (left(points, rows[i], feature[node], threshold[node])) {
          int swap = rows[i];
          rows[i] = rows[left];
          rows[left++] = swap;
        }
      }
      return left;
    }
  }
}
