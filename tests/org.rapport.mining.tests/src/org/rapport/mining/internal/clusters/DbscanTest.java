package org.rapport.mining.internal.clusters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rapport.mining.Dataset;
import org.rapport.mining.Runs;
import org.rapport.mining.spi.ClusterModel;

/** Crowds are found as by asking every row for every other; the rest is noise. */
class DbscanTest {

  private static ClusterModel cluster(Dataset data, double eps, int minPoints, int sample) {
    return new Dbscan().cluster(data, new Dbscan.Settings(eps, minPoints, sample), Runs.context());
  }

  private static int[] sizes(ClusterModel model, Dataset data) {
    int[] sizes = new int[model.clusters() + 1];
    for (int group : model.assign(data.table(), Runs.context())) {
      sizes[group + 1]++;
    }
    return sizes;
  }

  /** Scikit-learn 1.2.1 on the standardised numbers: noise, then the groups. */
  @Test
  void irisAsWithScikitLearn() {
    Dataset iris = Crowds.iris();
    assertEquals("[34, 45, 71]", Arrays.toString(sizes(cluster(iris, 0.5, 5, 0), iris)));
    assertEquals("[8, 48, 94]", Arrays.toString(sizes(cluster(iris, 0.8, 8, 0), iris)));
    int[] found = cluster(iris, 0.5, 5, 0).assign(iris.table(), Runs.context());
    assertEquals(3091, IntStream.range(0, 150).filter(row -> found[row] < 0).sum());
  }

  @Test
  void theSlowWayGivesTheSame() {
    for (double eps : new double[]{0.2, 0.5, 1.01}) {
      Dataset data = Crowds.mixed(400, 8);
      Space.Points points = Crowds.points(data);
      int[] found = cluster(data, eps, 6, 0).assign(data.table(), Runs.context());
      boolean[] core = new boolean[400];
      for (int row = 0; row < 400; row++) {
        core[row] = near(points, row, eps).length >= 6;
      }
      int[] wanted = crowds(points, core, eps);
      for (int row = 0; row < 400; row++) {
        int[] reached = Arrays.stream(near(points, row, eps)).filter(other -> core[other]).toArray();
        if (reached.length == 0) {
          assertEquals(ClusterModel.NONE, found[row], "row " + row);
        } else {
          int asked = row;
          double least = Arrays.stream(reached).mapToDouble(other -> points.distance(asked, other)).min().orElseThrow();
          assertTrue(Arrays.stream(reached).anyMatch(
              other -> points.distance(asked, other) == least && wanted[other] == found[asked]), "row " + row);
        }
      }
    }
  }

  private static int[] near(Space.Points points, int row, double eps) {
    return IntStream.range(0, points.rows()).filter(other -> Math.sqrt(points.distance(row, other)) <= eps).toArray();
  }

  /** Core rows by spreading from one to the next, numbered by their first rows. */
  private static int[] crowds(Space.Points points, boolean[] core, double eps) {
    int[] group = new int[core.length];
    Arrays.fill(group, -1);
    int next = 0;
    for (int row = 0; row < core.length; row++) {
      if (core[row] && group[row] < 0) {
        Deque<Integer> todo = new ArrayDeque<>();
        todo.add(row);
        group[row] = next;
        while (!todo.isEmpty()) {
          for (int other : near(points, todo.remove(), eps)) {
            if (core[other] && group[other] < 0) {
              group[other] = next;
              todo.add(other);
            }
          }
        }
        next++;
      }
    }
    return group;
  }

  @Test
  void theReachIsTakenAtTheKnee() {
    assertEquals(3, Dbscan.knee(new double[]{1, 2, 3, 20, 40}), 0);
    assertEquals(5, Dbscan.knee(new double[]{5, 5, 5}), 0);
    Dataset data = Crowds.mixed(3_000, 9);
    ClusterModel model = cluster(data, 0, 0, 1_000);
    assertTrue(model.clusters() >= 1);
    assertTrue(model.text().contains("the knee of the distances"), model.text());
    assertTrue(model.text().contains("found on 1,000 of 3,000 rows"), model.text());
  }

  @Test
  void everyRowMayBeNoise() {
    ClusterModel model = cluster(Crowds.mixed(50, 2), 1e-6, 40, 0);
    assertEquals(0, model.clusters());
    assertTrue(Arrays.stream(model.assign(Crowds.mixed(50, 2).table(), Runs.context())).allMatch(k -> k < 0));
  }
}
