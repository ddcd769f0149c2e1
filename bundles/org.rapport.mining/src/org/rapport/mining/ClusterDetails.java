package org.rapport.mining;

import java.util.List;
import java.util.Optional;

/**
 * What is known about groups besides the groups: data for charts and tables.
 *
 * @param trials the numbers of groups that were tried, empty if the number was given
 * @param dendrogram how rows were joined, for hierarchical clustering
 * @param memberships for every row that was read the probability of every group, in the order of the groups, summing to
 *        1; NaN for rows that took no part; no rows at all if the algorithm knows no probabilities
 * @param projection the rows in the plane of their first two principal components, if there are two
 * @since 0.1
 */
public record ClusterDetails(List<Trial> trials, Optional<Dendrogram> dendrogram, double[][] memberships,
    Optional<Projection> projection) {
  /** Copies the list. */
  public ClusterDetails {
    trials = List.copyOf(trials);
  }

  /**
   * A number of groups that was tried.
   *
   * @param groups the number, 1 or more
   * @param criterion the figure by which it was judged: "silhouette" (the larger the better) or "BIC" (the smaller the
   *        better)
   * @param value the figure
   */
  public record Trial(int groups, String criterion, double value) {
  }

  /**
   * How rows were joined to ever larger groups. Leaf i is a row; the merge m makes the node {@code rows.length + m}.
   *
   * @param rows the numbers of the rows at the leaves, from 0
   * @param merges one less than there are leaves, by rising height
   */
  public record Dendrogram(int[] rows, List<Merge> merges) {
    /** Copies the list. */
    public Dendrogram {
      merges = List.copyOf(merges);
    }
  }

  /**
   * Two groups that became one.
   *
   * @param left a node, the smaller number
   * @param right a node
   * @param height how far apart they were, ≥ 0, by the linkage that was chosen
   * @param size how many rows they hold together
   */
  public record Merge(int left, int right, double height, int size) {
  }

  /**
   * Rows in the plane of their first two principal components (Pearson, On lines and planes of closest fit to systems of
   * points in space, 1901): the plane in which they spread most. Numbers are standardised; a level of a category is a
   * column of its own, 1/√2 or 0, so that two different levels lie as far apart as numbers of one standard deviation.
   *
   * @param axes the two components
   * @param rows the numbers of the rows that are shown, from 0: all, or 2,000 by lot
   * @param x the place of every row shown on the first component
   * @param y likewise on the second one
   * @param centroids groups × 2: the mean place of all rows of a group
   */
  public record Projection(List<Axis> axes, int[] rows, double[] x, double[] y, double[][] centroids) {
    /** Copies the list. */
    public Projection {
      axes = List.copyOf(axes);
    }
  }

  /**
   * A principal component.
   *
   * @param explained the share of the variance that lies in its direction, 0 … 1
   * @param loadings what it is made of, the largest weight first
   */
  public record Axis(double explained, List<Loading> loadings) {
    /** Copies the list. */
    public Axis {
      loadings = List.copyOf(loadings);
    }
  }

  /**
   * What a field adds to a component.
   *
   * @param field the field
   * @param level a level of a category, "" for numbers
   * @param weight −1 … 1; the squares of all weights of a component sum to 1
   */
  public record Loading(String field, String level, double weight) {
  }
}
