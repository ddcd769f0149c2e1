package org.rapport.mining.internal.clusters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rapport.mining.Runs;

/** The tree finds what looking at every row finds. */
class VantageTreeTest {
  private final Space.Points points = Crowds.points(Crowds.mixed(700, 3));
  private final Space.Points others = Crowds.points(Crowds.mixed(150, 4));
  private final VantageTree tree = new VantageTree(points, Runs.context());

  private double distance(int query, int row) {
    return Math.sqrt(others.distance(query, points, row));
  }

  private List<Integer> all(int query, double apart) {
    return IntStream.range(0, points.rows()).boxed().filter(row -> distance(query, row) > apart)
        .sorted(Comparator.<Integer>comparingDouble(row -> distance(query, row)).thenComparing(row -> row)).toList();
  }

  @Test
  void theNearestRowsInTheOrderOfDistanceThenNumber() {
    for (int query = 0; query < others.rows(); query++) {
      VantageTree.Near near = tree.nearest(others, query, 40, -1);
      List<Integer> wanted = all(query, -1);
      for (int i = 0; i < 40; i++) {
        assertEquals(wanted.get(i), near.row(i), query + ", " + i);
        assertEquals(distance(query, near.row(i)), near.distance(i));
      }
      assertEquals(all(query, 0.5).get(0), tree.nearest(others, query, 3, 0.5).row(0));
    }
    assertEquals(700, tree.nearest(others, 0, 1_000, -1).size());
  }

  @Test
  void theRowsWithinADistance() {
    for (int query = 0; query < others.rows(); query++) {
      int asked = query;
      List<Integer> sorted = all(query, -1);
      double radius = distance(query, sorted.get(query));
      TreeSet<Integer> found = new TreeSet<>();
      tree.within(others, query, radius, found::add);
      assertEquals(new TreeSet<>(sorted.stream().filter(row -> distance(asked, row) <= radius).toList()), found);
    }
  }

  @Test
  void fewRowsAndEqualRows() {
    Space.Points same = new Space.Points(200, new double[200], new int[0], 1, 0);
    VantageTree.Near near = new VantageTree(same, Runs.context()).nearest(same, 7, 5, -1);
    assertEquals(List.of(0, 1, 2, 3, 4), IntStream.range(0, 5).mapToObj(near::row).toList());
    assertEquals(0, new VantageTree(same, Runs.context()).nearest(same, 7, 5, 0).size());
  }
}
