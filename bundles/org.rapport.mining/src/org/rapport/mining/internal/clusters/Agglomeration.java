package org.rapport.mining.internal.clusters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.rapport.mining.ClusterDetails.Merge;
import org.rapport.mining.internal.Parallel;
import org.rapport.mining.spi.MiningContext;

/**
 * Joins rows to ever larger groups by the chain of nearest neighbours (Murtagh, A survey of recent advances in
 * hierarchical clustering algorithms, 1983): time and memory grow with the square of the rows. Of groups equally near the
 * one whose first row comes first counts.
 */
final class Agglomeration {
  private final Linkage linkage;
  private final MiningContext context;
  private final int n;
  /** Row i holds its distances to the rows before it. */
  private final double[][] distances;
  private final int[] sizes;
  private final int[] active;
  private int actives;

  private record Joined(int first, int second, double height) {
  }

  Agglomeration(Space.Points points, Linkage linkage, MiningContext context) {
    this.linkage = linkage;
    this.context = context;
    this.n = points.rows();
    this.distances = new double[n][];
    this.sizes = new int[n];
    this.active = new int[n];
    Arrays.fill(sizes, 1);
    Arrays.setAll(active, i -> i);
    Parallel.run(n, context, i -> {
      distances[i] = new double[i];
      for (int j = 0; j < i; j++) {
        distances[i][j] = linkage.start(points.distance(i, j));
      }
    });
  }

  private double distance(int a, int b) {
    return a > b ? distances[a][b] : distances[b][a];
  }

  /** All merges by rising height, n − 1 of them. */
  List<Merge> merges() {
    actives = n;
    List<Joined> joined = new ArrayList<>();
    int[] chain = new int[n];
    int length = 0;
    while (actives > 1) {
      context.checkCanceled();
      if (length == 0) {
        chain[length++] = active[0];
      }
      int top = chain[length - 1];
      int before = length > 1 ? chain[length - 2] : -1;
      int next = nearest(top, before);
      if (next == before) {
        length -= 2;
        joined.add(join(Math.min(top, next), Math.max(top, next)));
      } else {
        chain[length++] = next;
      }
    }
    joined.sort(Comparator.comparingDouble(Joined::height));
    return numbered(joined);
  }

  /** The nearest group; the one before in the chain if none is nearer than it. */
  private int nearest(int group, int before) {
    int best = before;
    double least = before < 0 ? Double.POSITIVE_INFINITY : distance(group, before);
    for (int i = 0; i < actives; i++) {
      int other = active[i];
      if (other != group) {
        double distance = distance(group, other);
        if (distance < least || best < 0) {
          least = distance;
          best = other;
        }
      }
    }
    return best;
  }

  /** Puts two groups into the place of the second one. */
  private Joined join(int first, int second) {
    double between = distance(first, second);
    int place = Arrays.binarySearch(active, 0, actives, first);
    System.arraycopy(active, place + 1, active, place, --actives - place);
    for (int i = 0; i < actives; i++) {
      int other = active[i];
      if (other != second) {
        double joint = linkage.join(distance(other, first), distance(other, second), between, sizes[other],
            sizes[first],
            sizes[second]);
        if (other > second) {
          distances[other][second] = joint;
        } else {
          distances[second][other] = joint;
        }
      }
    }
    sizes[second] += sizes[first];
    return new Joined(first, second, linkage.height(between));
  }

  private List<Merge> numbered(List<Joined> joined) {
    Forest forest = new Forest(n);
    int[] node = new int[n];
    int[] size = new int[n];
    Arrays.setAll(node, i -> i);
    Arrays.fill(size, 1);
    List<Merge> merges = new ArrayList<>();
    for (Joined pair : joined) {
      int a = forest.find(pair.first());
      int b = forest.find(pair.second());
      int both = size[a] + size[b];
      merges.add(new Merge(Math.min(node[a], node[b]), Math.max(node[a], node[b]), pair.height(), both));
      int root = forest.join(a, b);
      node[root] = n + merges.size() - 1;
      size[root] = both;
    }
    return merges;
  }

  /**
   * The groups when so many are left.
   *
   * @param merges all merges of n rows
   * @param k the number of groups, 1 … n
   * @return the group of every row, numbered by their first rows
   */
  static int[] cut(List<Merge> merges, int k) {
    int n = merges.size() + 1;
    Forest forest = new Forest(2 * n);
    for (int m = 0; m < n - k; m++) {
      forest.join(forest.find(merges.get(m).left()), n + m);
      forest.join(forest.find(merges.get(m).right()), forest.find(n + m));
    }
    return forest.numbered(n);
  }
}
