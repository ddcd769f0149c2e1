package org.rapport.mining.internal.clusters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

import org.eclipse.jdt.annotation.NonNull;
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
 * K-means on standardised numbers, with categories k-prototypes (Huang, Extensions to the k-means algorithm for
 * clustering large data sets with categorical values, 1998): a centre has the means of the numbers and the most frequent
 * levels, and two different levels are as far apart as numbers that differ by one standard deviation. The best of several
 * starts by k-means++ counts. Without a given number of groups the one with the largest silhouette is taken.
 */
public final class KMeans implements Clusterer<KMeans.Settings> {
  private static final int MOST_CHOSEN = 8;
  private static final int MOST_STEPS = 300;
  private static final int SAMPLE = 20_000;
  private static final int START_SAMPLE = 25_000;
  private static final long SEED_FACTOR = 1_000_003;

  /**
   * The parameters.
   *
   * @param k the number of groups, 0 to choose
   * @param starts how often it is begun anew
   */
  public record Settings(
      @Parameter(label = "Groups", defaultValue = "0", min = 0, max = 1_000,
          help = "The number of groups. 0 tries 2 to 8 and takes the number with the largest silhouette, that is, the "
              + "groups that lie farthest apart for their width.") int k,
      @Parameter(label = "Starts", defaultValue = "5", min = 1, max = 100,
          help = "How often it is begun anew with other first centres; the best result counts. More starts find better "
              + "groups and take longer. With more than 50,000 rows the starts are made on 25,000 of them.") int starts) {
  }

  private record Model(Space space, Centres centres, @NonNull List<Trial> trials, @NonNull String text)
      implements
        ClusterModel {
    private static final int BLOCK = 8192;

    @Override
    public int clusters() {
      return centres.numbers().length;
    }

    @Override
    public int[] assign(Table rows, MiningContext context) {
      Space.Points points = space.points(rows);
      int[] group = new int[points.rows()];
      Parallel.blocks(group.length, BLOCK, context, (from, to) -> {
        for (int row = from; row < to; row++) {
          group[row] = centres.nearest(points, row);
        }
      });
      return group;
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
    if (data.rows() <= Math.max(1, settings.k())) {
      throw new MiningException(String.format(Locale.ENGLISH, "There are %d rows, too few for %d groups.", data.rows(),
          Math.max(2, settings.k())));
    }
    Space space = Space.of(data);
    Space.Points points = space.points(data.table());
    int k = settings.k();
    List<Trial> trials = List.of();
    if (k == 0) {
      trials = trials(points, space, settings, context);
      k = Silhouette.best(trials);
    }
    return new Model(space, best(points, space, k, settings, context).centres(), trials, Silhouette.words(trials));
  }

  /**
   * The best of several starts. With many rows the starts are made on a sample, and the best is finished on all rows
   * (Bradley and Fayyad, Refining initial points for k-means clustering, 1998).
   */
  private static Lloyd.Run best(Space.Points points, Space space, int k, Settings settings, MiningContext context) {
    boolean sampled = points.rows() > 2 * START_SAMPLE && settings.starts() > 1 && k < START_SAMPLE / 20;
    Space.Points some = sampled ? points.select(Silhouette.sample(points.rows(), START_SAMPLE, context.seed()))
        : points;
    MiningContext alone = new MiningContext(context.seed(), 1, context.monitor());
    Lloyd.Run[] runs = new Lloyd.Run[settings.starts()];
    Parallel.run(runs.length, context, start -> runs[start] = new Lloyd(some, space.levelCounts(), k, alone)
        .run(new SplittableRandom(context.seed() * SEED_FACTOR + start), MOST_STEPS));
    Lloyd.Run best = runs[0];
    for (Lloyd.Run run : runs) {
      best = run.inertia() < best.inertia() ? run : best;
    }
    return sampled ? new Lloyd(points, space.levelCounts(), k, context).run(best.centres(), MOST_STEPS) : best;
  }

  private static List<Trial> trials(Space.Points points, Space space, Settings settings, MiningContext context) {
    Space.Points some = points.rows() <= SAMPLE ? points
        : points.select(Silhouette.sample(points.rows(), SAMPLE, context.seed()));
    List<Trial> trials = new ArrayList<>();
    for (int k = 2; k <= Math.max(2, Math.min(MOST_CHOSEN, some.rows() - 1)); k++) {
      Lloyd.Run run = best(some, space, k, settings, context);
      trials.add(new Trial(k, Silhouette.NAME, Silhouette.of(some, run.group(), k, context).value()));
    }
    return trials;
  }
}
