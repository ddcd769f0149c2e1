package org.rapport.mining.internal.clusters;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.mining.ClusterDetails.Merge;
import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.mining.Runs;
import org.rapport.mining.spi.ClusterModel;

/** Joining by the chain of nearest neighbours gives what joining the nearest two of all groups gives. */
class HierarchicalTest {

  private static ClusterModel cluster(Dataset data, int k, Linkage linkage, int sample) {
    return new Hierarchical().cluster(data, new Hierarchical.Settings(k, linkage, sample), Runs.context());
  }

  /** Scipy 1.10.1, linkage of the standardised numbers: the last three heights and the sum of all. */
  @ParameterizedTest
  @CsvSource({"WARD,8.004747262581231,12.636843515277604,27.249911456942908,165.31034057276398,'30,49,71'",
      "AVERAGE,2.749182117423643,3.0254282670763466,3.6601333340985196,82.79168038424916,'3,50,97'",
      "COMPLETE,4.08589032746008,5.758292183153423,6.529323312545484,112.87894369562272,'24,49,77'",
      "SINGLE,0.9463847901515668,1.3938791270841278,1.5585630564131667,53.50737935128686,'1,49,100'"})
  void irisAsWithScipyAndScikitLearn(Linkage linkage, double third, double second, double last, double sum,
      String sizes) {
    ClusterModel model = cluster(Crowds.iris(), 3, linkage, 0);
    List<Merge> merges = model.dendrogram().orElseThrow().merges();
    assertEquals(149, merges.size());
    assertEquals(third, merges.get(146).height(), 1e-9);
    assertEquals(second, merges.get(147).height(), 1e-9);
    assertEquals(last, merges.get(148).height(), 1e-9);
    assertEquals(sum, merges.stream().mapToDouble(Merge::height).sum(), 1e-7);
    int[] counts = new int[3];
    for (int group : model.assign(Crowds.iris().table(), Runs.context())) {
      counts[group]++;
    }
    assertEquals(sizes, String.join(",", Arrays.stream(counts).sorted().mapToObj(Integer::toString).toList()));
  }

  @ParameterizedTest
  @EnumSource(Linkage.class)
  void theSlowWayGivesTheSame(Linkage linkage) {
    Space.Points points = Crowds.points(distinct(60));
    List<Merge> merges = new Agglomeration(points, linkage, Runs.context()).merges();
    List<List<Integer>> groups = new ArrayList<>();
    for (int row = 0; row < points.rows(); row++) {
      groups.add(List.of(row));
    }
    for (Merge merge : merges) {
      int[] pair = nearest(points, groups, linkage);
      assertEquals(slow(points, groups.get(pair[0]), groups.get(pair[1]), linkage), merge.height(), 1e-9);
      List<Integer> joined = new ArrayList<>(groups.get(pair[0]));
      joined.addAll(groups.remove(pair[1]));
      groups.set(pair[0], joined);
      assertEquals(joined.size(), merge.size());
      int[] cut = Agglomeration.cut(merges, groups.size());
      for (List<Integer> group : groups) {
        assertEquals(1, group.stream().map(row -> cut[row]).distinct().count());
      }
      assertEquals(groups.size(), Arrays.stream(cut).distinct().count());
    }
  }

  /** Numbers without ties, so that there is one way only. */
  private static Dataset distinct(int rows) {
    Dataset data = Crowds.mixed(7 * rows, 5);
    int[] some = new int[rows];
    Arrays.setAll(some, i -> 7 * i + 3);
    return data.select(some);
  }

  private static int[] nearest(Space.Points points, List<List<Integer>> groups, Linkage linkage) {
    int[] best = {0, 1};
    double least = Double.POSITIVE_INFINITY;
    for (int a = 0; a < groups.size(); a++) {
      for (int b = a + 1; b < groups.size(); b++) {
        double distance = slow(points, groups.get(a), groups.get(b), linkage);
        if (distance < least) {
          least = distance;
          best = new int[]{a, b};
        }
      }
    }
    return best;
  }

  /** The definitions; Ward's by the mean squared distances within and between. */
  private static double slow(Space.Points points, List<Integer> a, List<Integer> b, Linkage linkage) {
    double[] pairs = a.stream().flatMapToDouble(i -> b.stream().mapToDouble(j -> Math.sqrt(points.distance(i, j))))
        .toArray();
    return switch (linkage) {
      case SINGLE -> Arrays.stream(pairs).min().orElseThrow();
      case COMPLETE -> Arrays.stream(pairs).max().orElseThrow();
      case AVERAGE -> Arrays.stream(pairs).average().orElseThrow();
      case WARD -> {
        List<Integer> both = new ArrayList<>(a);
        both.addAll(b);
        yield Math.sqrt(2 * (spread(points, both) - spread(points, a) - spread(points, b)));
      }
    };
  }

  /** The sum of squared distances to the centre, by pairs. */
  private static double spread(Space.Points points, List<Integer> group) {
    double sum = 0;
    for (int i : group) {
      for (int j : group) {
        sum += points.distance(i, j);
      }
    }
    return sum / 2 / group.size();
  }

  @Test
  void theNumberOfGroupsIsChosenAndEveryTrialTold() {
    ClusterModel model = cluster(Crowds.iris(), 0, Linkage.WARD, 0);
    assertEquals(2, model.clusters());
    assertEquals(7, model.trials().size());
    assertEquals(3, model.trials().get(1).groups());
    assertEquals(0.4466890410285909, model.trials().get(1).value(), 1e-9);
    assertTrue(model.text().startsWith("2 groups have the largest mean silhouette"), model.text());
  }

  @Test
  void rowsThatWereNotDrawnBelongToTheNearestOne() {
    Dataset data = Crowds.mixed(900, 6);
    ClusterModel model = cluster(data, 4, Linkage.AVERAGE, 300);
    assertTrue(model.text().contains("The groups were found on 300 of 900 rows, drawn by lot"), model.text());
    int[] drawn = model.dendrogram().orElseThrow().rows();
    int[] cut = Agglomeration.cut(model.dendrogram().orElseThrow().merges(), 4);
    Space.Points points = Crowds.points(data);
    int[] assigned = model.assign(data.table(), Runs.context());
    for (int row = 0; row < 900; row++) {
      int nearest = 0;
      for (int i = 1; i < drawn.length; i++) {
        nearest = points.distance(row, drawn[i]) < points.distance(row, drawn[nearest]) ? i : nearest;
      }
      assertEquals(cut[nearest], assigned[row], "row " + row);
    }
    assertArrayEquals(assigned, cluster(data, 4, Linkage.AVERAGE, 300).assign(data.table(), Runs.context()));
  }

  @Test
  void tooManyRowsAreRefusedWithAnOffer() {
    String message = assertThrows(MiningException.class, () -> cluster(Crowds.mixed(10_001, 1), 3, Linkage.WARD, 0))
        .getMessage();
    assertTrue(String.valueOf(message).contains("sample=5000"), message);
    assertThrows(MiningException.class, () -> cluster(Crowds.mixed(5, 1), 6, Linkage.WARD, 0));
  }
}
