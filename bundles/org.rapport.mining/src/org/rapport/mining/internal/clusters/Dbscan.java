package org.rapport.mining.internal.clusters;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNull;
import org.rapport.mining.Dataset;
import org.rapport.mining.Parameter;
import org.rapport.mining.internal.Parallel;
import org.rapport.mining.spi.ClusterModel;
import org.rapport.mining.spi.Clusterer;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.Needs;
import org.rapport.table.Table;

/**
 * DBSCAN (Ester, Kriegel, Sander and Xu, A density-based algorithm for discovering clusters in large spatial databases
 * with noise, 1996). A row with enough rows around it, itself included, is a core row; core rows within reach of each
 * other are one group; a row within reach of a core row belongs to the group of the nearest one (in the paper to that of
 * the first one found, which depends on the order of the rows); all others are noise. Without a given reach it is taken at
 * the knee of the sorted distances to the row that completes the neighbourhood (Satopää, Albrecht, Irwin and Raghavan,
 * Finding a "kneedle" in a haystack, 2011). Numbers are standardised; two different levels are as far apart as numbers
 * that differ by one standard deviation.
 */
public final class Dbscan implements Clusterer<Dbscan.Settings> {
  private static final int MOST_ROWS = 200_000;
  private static final int FEWEST = 5;
  private static final int KNEE_ROWS = 5_000;
  private static final int BLOCK = 256;

  /**
   * The parameters.
   *
   * @param eps how near rows must be to count as neighbours, 0 to choose
   * @param minPoints how many neighbours make a core row, 0 to choose
   * @param sample how many rows are clustered
   */
  public record Settings(
      @Parameter(label = "Reach", defaultValue = "0", min = 0, max = 1_000_000,
          help = "How near two rows must be to be neighbours, in standard deviations. 0 takes the place where the "
              + "distances to the nearest neighbours begin to grow quickly. A larger reach makes fewer, larger groups.") double eps,
      @Parameter(label = "Fewest neighbours", defaultValue = "0", min = 0, max = 100_000,
          help = "How many rows must lie within reach of a row, itself included, to make it the core of a group. 0 takes "
              + "twice the number of fields, at least 5. More make denser groups and more noise.") int minPoints,
      @Parameter(label = "Rows drawn", defaultValue = "20000", min = 0, max = MOST_ROWS,
          help = "With more rows than this, so many are drawn by lot and clustered; every other row belongs to the group "
              + "of the nearest core row within reach. Neighbours are counted among the rows drawn. 0 takes all rows, at "
              + "most 200,000.") int sample) {
  }

  private record Model(Space space, VantageTree cores, int[] group, int clusters, double reach, @NonNull String text)
      implements
        ClusterModel {
    @Override
    public int[] assign(Table rows, MiningContext context) {
      Space.Points points = space.points(rows);
      int[] assigned = new int[points.rows()];
      Arrays.fill(assigned, NONE);
      if (clusters > 0) {
        Parallel.rows(assigned.length, BLOCK, context, row -> {
          VantageTree.Near near = cores.nearest(points, row, 1, -1);
          assigned[row] = near.distance(0) <= reach ? group[near.row(0)] : NONE;
        });
      }
      return assigned;
    }
  }

  @Override
  public Class<Settings> parameters() {
    return Settings.class;
  }

  @Override
  public Needs needs() {
    return Needs.NOTHING.standardised();
  }

  @Override
  public ClusterModel cluster(Dataset data, Settings settings, MiningContext context) {
    Drawn drawn = Drawn.of(data.rows(), settings.sample(), MOST_ROWS, "DBSCAN", context);
    Space space = Space.of(data);
    Space.Points points = drawn.select(space.points(data.table()));
    VantageTree tree = new VantageTree(points, context);
    int fewest = settings.minPoints() > 0 ? settings.minPoints() : Math.max(FEWEST, 2 * data.features().size());
    double reach = settings.eps() > 0 ? settings.eps() : reach(points, tree, fewest, context);
    boolean[] core = cores(points, tree, fewest, reach, context);
    Forest forest = new Forest(points.rows());
    Parallel.rows(points.rows(), BLOCK, context, row -> {
      if (core[row]) {
        tree.within(points, row, reach, other -> {
          if (core[other] && other < row) {
            forest.join(row, other);
          }
        });
      }
    });
    int[] rows = IntStream.range(0, core.length).filter(row -> core[row]).toArray();
    int[] group = numbered(forest, rows);
    Space.Points coresOnly = points.select(rows);
    return new Model(space, new VantageTree(coresOnly, context), group, Arrays.stream(group).max().orElse(-1) + 1,
        reach,
        Drawn.sentences(words(settings, reach, fewest), drawn.words()));
  }

  private static boolean[] cores(Space.Points points, VantageTree tree, int fewest, double reach,
      MiningContext context) {
    AtomicIntegerArray is = new AtomicIntegerArray(points.rows());
    Parallel.rows(points.rows(), BLOCK, context, row -> {
      int most = Math.min(fewest, points.rows());
      VantageTree.Near near = tree.nearest(points, row, most, -1);
      is.set(row, near.size() == fewest && near.distance(fewest - 1) <= reach ? 1 : 0);
    });
    boolean[] core = new boolean[points.rows()];
    for (int row = 0; row < core.length; row++) {
      core[row] = is.get(row) == 1;
    }
    return core;
  }

  private static int[] numbered(Forest forest, int[] rows) {
    int[] number = new int[rows.length == 0 ? 0 : rows[rows.length - 1] + 1];
    int next = 0;
    int[] group = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      int root = forest.find(rows[i]);
      if (number[root] == 0) {
        number[root] = ++next;
      }
      group[i] = number[root] - 1;
    }
    return group;
  }

  /** The distance at the knee: where the sorted curve, scaled to 0 … 1, lies farthest below its diagonal. */
  private static double reach(Space.Points points, VantageTree tree, int fewest, MiningContext context) {
    int[] some = Silhouette.sample(points.rows(), KNEE_ROWS, context.seed());
    double[] distances = new double[some.length];
    int most = Math.min(fewest, points.rows());
    Parallel.rows(some.length, BLOCK, context, i -> {
      VantageTree.Near near = tree.nearest(points, some[i], most, -1);
      distances[i] = near.distance(near.size() - 1);
    });
    Arrays.sort(distances);
    return knee(distances);
  }

  /** The value at the knee of a rising curve. */
  static double knee(double[] ascending) {
    int n = ascending.length;
    double range = ascending[n - 1] - ascending[0];
    int best = n - 1;
    double farthest = 0;
    for (int i = 0; i < n && range > 0; i++) {
      double below = (double) i / Math.max(1, n - 1) - (ascending[i] - ascending[0]) / range;
      if (below > farthest) {
        farthest = below;
        best = i;
      }
    }
    // rows that are all alike have no distance at all, but a reach must be above 0
    return Math.max(ascending[best], 1e-9);
  }

  private static String words(Settings settings, double reach, int fewest) {
    return String.format(Locale.ENGLISH,
        "Rows are neighbours within %.3g standard deviations%s; %d of them make a core "
            + "row; rows out of reach of every core row belong to no group.", reach,
        settings.eps() > 0 ? "" : ", the knee of the distances to the neighbours", fewest);
  }
}
