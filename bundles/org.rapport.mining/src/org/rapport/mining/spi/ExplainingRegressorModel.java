package org.rapport.mining.spi;

import java.util.List;

import org.rapport.table.Table;

/**
 * A regressor's model that can say what each field contributes to a prediction.
 *
 * @since 0.1
 */
public interface ExplainingRegressorModel extends RegressorModel {
  /** The names of the features in the order of the contributions. */
  List<String> features();

  /**
   * What each feature contributes to the prediction of every row, in the unit of the target: positive raises it,
   * negative lowers it, compared with a typical row of training.
   *
   * @param rows prepared rows as in {@link #predict}
   * @param context threads, progress and cancellation
   * @return rows × features, finite
   */
  double[][] contributions(Table rows, MiningContext context);

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
