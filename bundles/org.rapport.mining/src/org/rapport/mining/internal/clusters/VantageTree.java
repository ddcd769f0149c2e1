package org.rapport.mining.internal.clusters;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;

import org.rapport.mining.spi.MiningContext;

/**
 * Finds the rows near a row without looking at all of them, in any space with a metric: numbers and categories together
 * (Yianilos, Data structures and algorithms for nearest neighbor search in general metric spaces, 1993). Every node
 * divides its rows by their distance to one of them, the nearer half and the farther one. What is found is exact; in many
 * dimensions it has to look at most of the rows.
 */
public final class VantageTree {
  private static final int LEAF = 24;
  /** Distances are rounded; bounds give way by this part. */
  private static final double SLACK = 1e-9;

  private final Space.Points points;
  /** Row numbers; the first of a node's range is its vantage point. */
  private final int[] order;
  /** By the first place of a node: the largest distance of the nearer half, the smallest of the farther one. */
  private final double[] inner;
  private final double[] outer;

  /** The nearest rows, nearest first, of rows equally near the one with the smaller number. */
  public static final class Near {
    private final int[] rows;
    private final double[] distances;
    private int size;

    /** @param most how many are looked for, 1 or more */
    public Near(int most) {
      rows = new int[most];
      distances = new double[most];
    }

    /** How many were found. */
    public int size() {
      return size;
    }

    /** The row at a place. */
    public int row(int place) {
      return rows[place];
    }

    /** Its distance. */
    public double distance(int place) {
      return distances[place];
    }

    /**
     * These rows but one.
     *
     * @param place the place of the row to be left out
     * @param most how many are kept at most
     */
    public Near without(int place, int most) {
      Near rest = new Near(Math.max(1, most));
      for (int i = 0; i < size && rest.size < most; i++) {
        if (i != place) {
          rest.rows[rest.size] = rows[i];
          rest.distances[rest.size++] = distances[i];
        }
      }
      return rest;
    }

    private double worst() {
      return size < rows.length ? Double.POSITIVE_INFINITY : distances[size - 1];
    }

    private void offer(int row, double distance) {
      if (size == rows.length && !before(distance, row, size - 1)) {
        return;
      }
      int place = size < rows.length ? size++ : size - 1;
      for (; place > 0 && before(distance, row, place - 1); place--) {
        rows[place] = rows[place - 1];
        distances[place] = distances[place - 1];
      }
      rows[place] = row;
      distances[place] = distance;
    }

    private boolean before(double distance, int row, int place) {
      return distance < distances[place] || distance == distances[place] && row < rows[place];
    }
  }

  /** Sorts rows into a tree. */
  public VantageTree(Space.Points points, MiningContext context) {
    this.points = points;
    this.order = new int[points.rows()];
    Arrays.setAll(order, i -> i);
    this.inner = new double[order.length];
    this.outer = new double[order.length];
    double[] distances = new double[order.length];
    build(0, order.length, distances, new SplittableRandom(order.length), context);
  }

  private void build(int first, int end, double[] distances, SplittableRandom random, MiningContext context) {
    int from = first;
    int to = end;
    while (to - from > LEAF) {
      context.checkCanceled();
      swap(from, from + random.nextInt(to - from), distances);
      for (int i = from + 1; i < to; i++) {
        distances[i] = Math.sqrt(points.distance(order[from], order[i]));
      }
      int middle = (from + 1 + to) / 2;
      divide(from + 1, to, middle, distances);
      double largest = 0;
      for (int i = from + 1; i < middle; i++) {
        largest = Math.max(largest, distances[i]);
      }
      inner[from] = largest;
      outer[from] = distances[middle];
      build(from + 1, middle, distances, random, context);
      from = middle;
    }
  }

  /** Hoare, Algorithm 65: Find, 1961: the smaller distances before {@code middle}, the larger ones from there. */
  private void divide(int first, int end, int middle, double[] distances) {
    int from = first;
    int to = end - 1;
    while (from < to) {
      double pivot = distances[(from + to) >>> 1];
      int i = from;
      int j = to;
      while (i <= j) {
        while (distances[i] < pivot) {
          i++;
        }
        while (distances[j] > pivot) {
          j--;
        }
        if (i <= j) {
          swap(i++, j--, distances);
        }
      }
      if (middle <= j) {
        to = j;
      } else if (middle >= i) {
        from = i;
      } else {
        return;
      }
    }
  }

  private void swap(int a, int b, double[] distances) {
    int row = order[a];
    order[a] = order[b];
    order[b] = row;
    double distance = distances[a];
    distances[a] = distances[b];
    distances[b] = distance;
  }

  /**
   * The rows nearest to a row.
   *
   * @param queries rows of the same space
   * @param row which of them
   * @param most how many, 1 or more
   * @param apart only rows farther away than this, −1 for all
   */
  public Near nearest(Space.Points queries, int row, int most, double apart) {
    Near near = new Near(most);
    nearest(queries, row, 0, order.length, apart, near);
    return near;
  }

  private void nearest(Space.Points queries, int row, int from, int to, double apart, Near near) {
    if (to - from <= LEAF) {
      for (int i = from; i < to; i++) {
        offer(order[i], Math.sqrt(queries.distance(row, points, order[i])), apart, near);
      }
      return;
    }
    double distance = Math.sqrt(queries.distance(row, points, order[from]));
    offer(order[from], distance, apart, near);
    int middle = (from + 1 + to) / 2;
    double slack = SLACK * (1 + distance);
    boolean inside = distance < (inner[from] + outer[from]) / 2;
    for (int side = 0; side < 2; side++) {
      if (inside == (side == 0)) {
        if (distance - inner[from] - slack <= near.worst()) {
          nearest(queries, row, from + 1, middle, apart, near);
        }
      } else if (outer[from] - distance - slack <= near.worst()) {
        nearest(queries, row, middle, to, apart, near);
      }
    }
  }

  private static void offer(int row, double distance, double apart, Near near) {
    if (distance > apart) {
      near.offer(row, distance);
    }
  }

  /**
   * The rows within a distance, in no order.
   *
   * @param queries rows of the same space
   * @param row which of them
   * @param radius the largest distance, ≥ 0
   * @param visitor is told every row
   */
  public void within(Space.Points queries, int row, double radius, IntConsumer visitor) {
    within(queries, row, radius, 0, order.length, visitor);
  }

  private void within(Space.Points queries, int row, double radius, int from, int to, IntConsumer visitor) {
    if (to - from <= LEAF) {
      for (int i = from; i < to; i++) {
        if (Math.sqrt(queries.distance(row, points, order[i])) <= radius) {
          visitor.accept(order[i]);
        }
      }
      return;
    }
    double distance = Math.sqrt(queries.distance(row, points, order[from]));
    if (distance <= radius) {
      visitor.accept(order[from]);
    }
    int middle = (from + 1 + to) / 2;
    double slack = SLACK * (1 + distance);
    if (distance - inner[from] - slack <= radius) {
      within(queries, row, radius, from + 1, middle, visitor);
    }
    if (outer[from] - distance - slack <= radius) {
      within(queries, row, radius, middle, to, visitor);
    }
  }
}
