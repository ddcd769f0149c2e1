package org.rapport.mining.spi;

import java.util.List;
import java.util.Optional;

import org.rapport.mining.ClusterDetails.Dendrogram;
import org.rapport.mining.ClusterDetails.Trial;
import org.rapport.table.Table;

/**
 * Groups that a clusterer has found.
 *
 * @since 0.1
 */
public interface ClusterModel {
  /** A row that belongs to no group. */
  int NONE = -1;

  /** The number of groups; 0 if every row stands alone. */
  int clusters();

  /**
   * The group of every row.
   *
   * @param rows rows prepared as in training, possibly none
   * @param context threads, progress and cancellation
   * @return one number a row: 0 … clusters − 1, or {@link #NONE}
   */
  int[] assign(Table rows, MiningContext context);

  /** What was chosen on the way, in a sentence, such as how many groups and why; "" for nothing. */
  default String text() {
    return "";
  }

  /** The numbers of groups that were tried; empty if the number was given or is an outcome. */
  default List<Trial> trials() {
    return List.of();
  }

  /** How the training rows, or those drawn of them, were joined; empty if they were not. */
  default Optional<Dendrogram> dendrogram() {
    return Optional.empty();
  }

  /**
   * How probable every group is for every row.
   *
   * @param rows rows prepared as in training
   * @param context threads, progress and cancellation
   * @return rows × clusters, each row summing to 1; no rows at all if the model knows no probabilities
   */
  default double[][] memberships(Table rows, MiningContext context) {
    return new double[0][];
  }
}
