package org.rapport.mining.spi;

import java.util.List;

import org.rapport.table.Table;

/**
 * A model that can say what each field contributes to a prediction.
 *
 * @since 0.1
 */
public interface ExplainingModel extends ClassifierModel {
  /** The names of the features in the order of the contributions. */
  List<String> features();

  /**
   * What each feature contributes to the probability of a class, for every row: positive raises it, negative lowers it.
   *
   * @param rows prepared rows as in {@link #probabilities}
   * @param classIndex for every row the index in {@link #classes()} of the class to explain
   * @param context threads, progress and cancellation
   * @return rows × features, each −1 … 1
   */
  double[][] contributions(Table rows, int[] classIndex, MiningContext context);

  /**
   * The conditions behind a contribution in words, such as "tenure is above 12 and at most 24".
   *
   * @param rows prepared rows
   * @param row the row
   * @param feature the index in {@link #features()}
   * @return the conditions, or "" for the engine's own words ("tenure is 17")
   */
  default String condition(Table rows, int row, int feature) {
    return "";
  }
}
