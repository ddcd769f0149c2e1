package org.rapport.mining.internal.clusters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNull;
import org.rapport.mining.ClusterDetails.Dendrogram;
import org.rapport.mining.ClusterDetails.Merge;
import org.rapport.mining.ClusterDetails.Trial;
import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.mining.Parameter;
import org.rapport.mining.internal.Parallel;
import org.rapport.mining.spi.ClusterModel;
import org.rapport.mining.spi.Clusterer;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.Needs;
import org.rapport.table.Table;

/**
 * Agglomerative clustering by Ward's criterion (Ward, Hierarchical grouping to optimize an objective function, 1963), by
 * average, complete or single linkage. Numbers are standardised; two different levels are as far apart as numbers that
 * differ by one standard deviation. Every row belongs to the group of the nearest row that was clustered, so rows that
 * were not drawn and new ones have their group, too.
 */
public final class Hierarchical implements Clusterer<Hierarchical.Settings> {
  private static final int MOST_ROWS = 10_000;
  private static final int MOST_CHOSEN = 8;

  /**
   * The parameters.
   *
   * @param k the number of groups, 0 to choose
   * @param linkage how far apart two groups are
   * @param sample how many rows are clustered
   */
  public record Settings(
      @Parameter(label = "Groups", defaultValue = "0", min = 0, max = 1_000,
          help = "The number of groups. 0 tries 2 to 8 and takes the number with the largest silhouette, that is, the "
              + "groups that lie farthest apart for their width.") int k,
      @Parameter(label = "Linkage", defaultValue = "ward",
          help = "How far apart two groups are: ward finds round groups of like width; average is the mean of all pairs; "
              + "complete keeps groups narrow; single follows chains and finds groups of any shape, but one row between "
              + "two groups joins them.") Linkage linkage,
      @Parameter(label = "Rows drawn", defaultValue = "5000", min = 0, max = MOST_ROWS,
          help = "With more rows than this, so many are drawn by lot and clustered; every other row belongs to the group "
              + "of the nearest of them. 0 takes all rows, at most 10,000, since time and memory grow with the square of "
              + "the rows.") int sample) {
  }

  private record Model(Space space, VantageTree tree, int[] group, int clusters, Dendrogram joined,
      @NonNull List<Trial> trials,
      @NonNull String text) implements ClusterModel {
    private static final int BLOCK = 256;

    @Override
    public int[] assign(Table rows, MiningContext context) {
      Space.Points points = space.points(rows);
      int[] assigned = new int[points.rows()];
      Parallel.blocks(assigned.length, BLOCK, context, (from, to) -> {
        for (int row = from; row < to; row++) {
          assigned[row] = group[tree.nearest(points, row, 1, -1).row(0)];
        }
      });
      return assigned;
    }

    @Override
    public Optional<Dendrogram> dendrogram() {
      return Optional.of(joined);
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
    Drawn drawn = Drawn.of(data.rows(), settings.sample(), MOST_ROWS, "Hierarchical clustering", context);
    int n = drawn.rows().length;
    if (n < Math.max(2, settings.k())) {
      throw new MiningException(String.format(Locale.ENGLISH, "There are %,d rows to be clustered, too few for %,d "
          + "groups.", n, Math.max(2, settings.k())));
    }
    Space space = Space.of(data);
    Space.Points points = drawn.select(space.points(data.table()));
    List<Merge> merges = new Agglomeration(points, settings.linkage(), context).merges();
    int k = settings.k();
    List<Trial> trials = List.of();
    if (k == 0) {
      trials = trials(points, merges, context);
      k = Silhouette.best(trials);
    }
    int[] group = Agglomeration.cut(merges, k);
    return new Model(space, new VantageTree(points, context), group, k, new Dendrogram(drawn.rows(), merges), trials,
        Drawn.sentences(Silhouette.words(trials), drawn.words()));
  }

  private static List<Trial> trials(Space.Points points, List<Merge> merges, MiningContext context) {
    List<Trial> trials = new ArrayList<>();
    for (int k = 2; k <= Math.max(2, Math.min(MOST_CHOSEN, points.rows() - 1)); k++) {
      trials.add(new Trial(k, Silhouette.NAME, Silhouette.of(points, Agglomeration.cut(merges, k), k, context)
          .value()));
    }
    return trials;
  }
}
