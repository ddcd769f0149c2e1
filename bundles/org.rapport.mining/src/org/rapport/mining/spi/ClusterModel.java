package org.rapport.mining.spi;

import org.rapport.table.Table;

/**
 * Groups that a clusterer has found.
 *
 * @since 0.1
 */
public interface ClusterModel {
  /** A row that belongs to no group. */
  int NONE = -1;

  /** The number of groups, 1 or more. */
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
}
