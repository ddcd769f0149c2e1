package org.rapport.mining.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.SubMonitor;
import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.ClusterDetails;
import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.mining.MiningResult.Cluster;
import org.rapport.mining.MiningResult.Clustering;
import org.rapport.mining.MiningResult.Findings;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.Interval;
import org.rapport.mining.internal.clusters.Principal;
import org.rapport.mining.internal.clusters.Silhouette;
import org.rapport.mining.internal.clusters.Space;
import org.rapport.mining.spi.ClusterModel;
import org.rapport.mining.spi.Clusterer;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.Table;

/** Runs a clusterer and judges what it has found. */
final class Clustered {
  private static final double ROUNDING = 1e-6;
  private static final int REPETITIONS = 20;
  private static final int MOST_ROWS = 10_000;
  private static final double STABLE = 0.5;

  private final AlgorithmDescriptor algorithm;
  private final Record parameters;
  private final Unlabelled data;
  private final MiningContext context;

  Clustered(AlgorithmDescriptor algorithm, Record parameters, Unlabelled data, MiningContext context) {
    this.algorithm = algorithm;
    this.parameters = parameters;
    this.data = data;
    this.context = context;
  }

  Clustering run(SubMonitor progress) {
    ClusterModel model = train(data.prepared(), algorithm.clusterer());
    int[] found = assign(model, data.prepared().table());
    progress.worked(1);
    int[] order = bySize(found, model.clusters());
    int[] place = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      place[order[i]] = i;
    }
    int[] group = Arrays.stream(found).map(k -> k < 0 ? k : place[k]).toArray();
    int groups = (int) Arrays.stream(group).filter(k -> k >= 0).distinct().count();
    if (groups == 0) {
      throw new MiningException("No groups were found: every row stands alone. Choose other parameters or fields.");
    }
    Space space = Space.of(data.prepared());
    Space.Points points = space.points(data.prepared().table());
    Estimate silhouette = Silhouette.of(points, group, groups, context);
    Estimate[] stability = stability(group, groups, progress.split(1));
    ClusterProfile profile = new ClusterProfile(data.shown(), group);
    List<Cluster> clusters = new ArrayList<>();
    for (int k = 0; k < groups; k++) {
      int which = k;
      int size = (int) Arrays.stream(group).filter(g -> g == which).count();
      clusters.add(new Cluster("Cluster " + (k + 1), size, stability[k], profile.of(k)));
    }
    int[] assignment = new int[data.read()];
    Arrays.fill(assignment, ClusterModel.NONE);
    for (int i = 0; i < group.length; i++) {
      assignment[data.rows()[i]] = group[i];
    }
    return new Clustering(findings(model, clusters, silhouette), clusters, assignment, silhouette,
        data.preparation().features(), data.rows().length, data.warnings(), details(model, group, groups, order));
  }

  /** Data for charts, in the order of the groups and with the numbers of the rows that were read. */
  private ClusterDetails details(ClusterModel model, int[] group, int groups, int[] order) {
    Table rows = data.prepared().table();
    List<ClusterDetails.Trial> trials = GuardedModel.guard(algorithm, model::trials);
    Optional<ClusterDetails.Dendrogram> dendrogram = GuardedModel.guard(algorithm, model::dendrogram)
        .map(joined -> new ClusterDetails.Dendrogram(read(joined.rows()), joined.merges()));
    Optional<ClusterDetails.Projection> projection = Principal.of(rows, group, groups, context)
        .map(plane -> new ClusterDetails.Projection(plane.axes(), read(plane.rows()), plane.x(), plane.y(),
            plane.centroids()));
    return new ClusterDetails(trials, dendrogram, memberships(model, groups, order), projection);
  }

  private int[] read(int[] rows) {
    return Arrays.stream(rows).map(row -> data.rows()[row]).toArray();
  }

  private double[][] memberships(ClusterModel model, int groups, int[] order) {
    double[][] given = GuardedModel.guard(algorithm, () -> model.memberships(data.prepared().table(), context));
    if (given.length == 0) {
      return given;
    }
    if (given.length != data.rows().length || Arrays.stream(given).anyMatch(row -> row.length != order.length
        || !Arrays.stream(row).allMatch(share -> share >= 0 && share <= 1 + ROUNDING))) {
      throw AlgorithmFailedException.wrong(algorithm, "not one probability for every row and group.");
    }
    double[][] memberships = new double[data.read()][groups];
    for (double[] row : memberships) {
      Arrays.fill(row, Double.NaN);
    }
    for (int i = 0; i < given.length; i++) {
      double[] row = memberships[data.rows()[i]];
      double sum = 0;
      for (int k = 0; k < groups; k++) {
        row[k] = given[i][order[k]];
        sum += row[k];
      }
      // a group without rows of its own is not shown; the others share what it had
      for (int k = 0; k < groups; k++) {
        row[k] = sum > 0 ? row[k] / sum : 1.0 / groups;
      }
    }
    return memberships;
  }

  private <P extends Record> ClusterModel train(Dataset rows, Clusterer<P> clusterer) {
    return GuardedModel.guard(algorithm,
        () -> clusterer.cluster(rows, clusterer.parameters().cast(parameters), context));
  }

  /** The group of every row, checked. */
  private int[] assign(ClusterModel model, Table rows) {
    int[] group = GuardedModel.guard(algorithm, () -> model.assign(rows, context));
    int groups = GuardedModel.guard(algorithm, model::clusters);
    boolean right = group.length == rows.rows() && Arrays.stream(group).allMatch(k -> k >= -1 && k < groups);
    if (!right) {
      throw AlgorithmFailedException.wrong(algorithm, "not one of its " + groups + " groups for every row.");
    }
    return group;
  }

  private static int[] bySize(int[] group, int groups) {
    int[] sizes = new int[groups];
    for (int k : group) {
      if (k >= 0) {
        sizes[k]++;
      }
    }
    return IntStream.range(0, groups).boxed().sorted(Comparator.<Integer>comparingInt(k -> -sizes[k])
        .thenComparing(k -> k)).mapToInt(Integer::intValue).toArray();
  }

  /** Clusters rows drawn with replacement, and looks for every group among the new ones. */
  private Estimate[] stability(int[] group, int groups, SubMonitor progress) {
    int[] some = Silhouette.sample(group.length, MOST_ROWS, context.seed());
    Dataset rows = some.length == group.length ? data.prepared() : data.prepared().select(some);
    int[] wanted = Arrays.stream(some).map(i -> group[i]).toArray();
    double[][] alike = new double[groups][REPETITIONS];
    progress.setWorkRemaining(REPETITIONS);
    for (int repetition = 0; repetition < REPETITIONS; repetition++) {
      context.checkCanceled();
      SplittableRandom random = new SplittableRandom(context.seed() * REPETITIONS + repetition);
      int[] drawn = IntStream.range(0, some.length).map(i -> random.nextInt(some.length)).sorted().toArray();
      int[] again = assign(train(rows.select(drawn), algorithm.clusterer()), rows.table());
      for (int k = 0; k < groups; k++) {
        alike[k][repetition] = jaccard(wanted, k, again);
      }
      progress.worked(1);
    }
    return Arrays.stream(alike).map(Clustered::estimate).toArray(Estimate[]::new);
  }

  private static double jaccard(int[] wanted, int k, int[] again) {
    int groups = Arrays.stream(again).max().orElse(-1) + 1;
    int[] both = new int[groups];
    int[] size = new int[groups];
    int own = 0;
    for (int i = 0; i < wanted.length; i++) {
      own += wanted[i] == k ? 1 : 0;
      if (again[i] >= 0) {
        size[again[i]]++;
        both[again[i]] += wanted[i] == k ? 1 : 0;
      }
    }
    double best = 0;
    for (int g = 0; g < groups; g++) {
      best = Math.max(best, both[g] == 0 ? 0 : (double) both[g] / (own + size[g] - both[g]));
    }
    return best;
  }

  private static Estimate estimate(double[] repetitions) {
    double[] sorted = repetitions.clone();
    Arrays.sort(sorted);
    double mean = Arrays.stream(sorted).average().orElse(0);
    // of 20 repetitions the lowest and the highest hold 95 % between them
    return new Estimate(mean, new Interval(sorted[0], sorted[sorted.length - 1]),
        "bootstrap, " + sorted.length + " repetitions");
  }

  private Findings findings(ClusterModel model, List<Cluster> clusters, Estimate silhouette) {
    long chance = clusters.stream().filter(cluster -> cluster.stability().value() < STABLE).count();
    String apart = silhouette.value() > 0.5 ? "They lie clearly apart" : silhouette.value() > 0.25
        ? "They overlap at their edges" : "They run into each other: there may be no groups in these data";
    String text = GuardedModel.guard(algorithm, model::text);
    String why = String.format(Locale.ENGLISH, "%s (mean silhouette %.2f [%.2f–%.2f]).", apart, silhouette.value(),
        silhouette.interval().low(), silhouette.interval().high())
        + (text.isEmpty() ? "" : " " + text)
        + (chance == 0 ? "" : String.format(Locale.ENGLISH,
            " %d of them %s not found again when the rows are drawn anew and may be chance.", chance,
            chance == 1 ? "is" : "are"));
    return new Findings(String.format(Locale.ENGLISH, "%d groups among %,d rows.", clusters.size(), data.rows().length),
        why, List.of("Read the profile of every group and give it a name; a group you can't name is no use.",
            "Look whether the groups differ in what was not used to find them."));
  }
}
