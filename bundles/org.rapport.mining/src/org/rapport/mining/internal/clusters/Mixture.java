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
 * A mixture of normal distributions by expectation-maximisation (Dempster, Laird and Rubin, Maximum likelihood from
 * incomplete data via the EM algorithm, 1977), begun with the groups of k-means. Categories are independent of the numbers
 * and of each other within a group, each with probabilities of its own for its levels (latent class analysis: Lazarsfeld
 * and Henry, Latent structure analysis, 1968). The number of groups is chosen by Schwarz's criterion (Estimating the
 * dimension of a model, 1978). Numbers are standardised, which changes no group.
 */
public final class Mixture implements Clusterer<Mixture.Settings> {
  private static final int MOST_CHOSEN = 8;
  private static final int MOST_STEPS = 200;
  private static final int START_STEPS = 100;
  private static final int SAMPLE = 10_000;
  private static final long SEED_FACTOR = 1_000_003;

  /** What shape a group may have. */
  public enum Covariance {
    /** Any ellipse. */
    FULL,
    /** Ellipses along the axes: numbers are independent within a group. */
    DIAGONAL
  }

  /**
   * The parameters.
   *
   * @param k the number of groups, 0 to choose
   * @param covariance what shape a group may have
   * @param starts how often it is begun anew
   */
  public record Settings(
      @Parameter(label = "Groups", defaultValue = "0", min = 0, max = 100,
          help = "The number of groups. 0 tries 1 to 8 and takes the number with the smallest BIC, which weighs how well "
              + "the rows are described against how many figures that takes; 1 says that there are no groups.") int k,
      @Parameter(label = "Covariance", defaultValue = "full",
          help = "full: a group may stretch in any direction; diagonal: its numbers are independent of each other, which "
              + "needs fewer rows and is faster with many fields.") Covariance covariance,
      @Parameter(label = "Starts", defaultValue = "1", min = 1, max = 100,
          help = "How often it is begun anew with other groups; the most likely result counts.") int starts) {
  }

  private record Model(Space space, Components components, @NonNull List<Trial> trials, @NonNull String text)
      implements
        ClusterModel {
    private static final int BLOCK = 2048;

    @Override
    public int clusters() {
      return components.weights().length;
    }

    @Override
    public int[] assign(Table rows, MiningContext context) {
      double[][] memberships = memberships(rows, context);
      int[] group = new int[memberships.length];
      for (int row = 0; row < group.length; row++) {
        for (int k = 1; k < memberships[row].length; k++) {
          group[row] = memberships[row][k] > memberships[row][group[row]] ? k : group[row];
        }
      }
      return group;
    }

    @Override
    public double[][] memberships(Table rows, MiningContext context) {
      Space.Points points = space.points(rows);
      double[][] memberships = new double[points.rows()][clusters()];
      Parallel.blocks(memberships.length, BLOCK, context, (from, to) -> {
        Components.Scratch scratch = components.scratch();
        for (int row = from; row < to; row++) {
          components.share(points, row, memberships[row], scratch);
        }
      });
      return memberships;
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
    if (data.rows() <= settings.k()) {
      throw new MiningException(String.format(Locale.ENGLISH, "There are %d rows, too few for %d groups.", data.rows(),
          settings.k()));
    }
    Space space = Space.of(data);
    Space.Points points = space.points(data.table());
    int k = settings.k();
    List<Trial> trials = List.of();
    if (k == 0) {
      trials = trials(points, space, settings, context);
      k = best(trials);
    }
    Expectation.Fit fit = best(points, space, k, settings, context);
    String settled = fit.settled() ? ""
        : "The search ended before the groups had settled; their probabilities are near the most likely ones.";
    return new Model(space, fit.components(), trials, Drawn.sentences(words(trials), settled));
  }

  private static Expectation.Fit best(Space.Points points, Space space, int k, Settings settings,
      MiningContext context) {
    Expectation expectation = new Expectation(points, space.levelCounts(), k, settings.covariance() == Covariance.FULL,
        context);
    Lloyd lloyd = new Lloyd(points, space.levelCounts(), k, context);
    Expectation.Fit best = null;
    for (int start = 0; start < (k == 1 ? 1 : settings.starts()); start++) {
      int[] group = lloyd.run(new SplittableRandom(context.seed() * SEED_FACTOR + start), START_STEPS).group();
      Expectation.Fit fit = expectation.run(group, MOST_STEPS);
      best = best == null || fit.likelihood() > best.likelihood() ? fit : best;
    }
    if (best == null) {
      throw new IllegalStateException("no start");
    }
    return best;
  }

  private static List<Trial> trials(Space.Points points, Space space, Settings settings, MiningContext context) {
    Space.Points some = points.rows() <= SAMPLE ? points
        : points.select(Silhouette.sample(points.rows(), SAMPLE, context.seed()));
    List<Trial> trials = new ArrayList<>();
    for (int k = 1; k <= Math.min(MOST_CHOSEN, some.rows() - 1); k++) {
      Expectation.Fit fit = best(some, space, k, settings, context);
      double figures = fit.components().figures();
      trials.add(new Trial(k, "BIC", figures * Math.log(some.rows()) - 2 * fit.likelihood()));
    }
    return trials;
  }

  private static int best(List<Trial> trials) {
    Trial best = trials.get(0);
    for (Trial trial : trials) {
      best = trial.value() < best.value() ? trial : best;
    }
    return best.groups();
  }

  private static String words(List<Trial> trials) {
    if (trials.isEmpty()) {
      return "";
    }
    int k = best(trials);
    return k == 1 ? "One group describes the rows best (smallest BIC): there may be no groups."
        : String.format(Locale.ENGLISH, "%d groups have the smallest BIC of 1 to %d.", k,
            trials.get(trials.size() - 1).groups());
  }
}
