package org.rapport.mining.spi;

import java.util.Optional;

import org.rapport.mining.regression.LinearSummary;
import org.rapport.table.Table;

/**
 * What a regressor has learnt. The engine gives reasons for its predictions by replacing values; a model that can tell
 * more directly implements {@link ExplainingRegressorModel}.
 *
 * @since 0.1
 */
public interface RegressorModel {
  /**
   * The expected value of the target for every row, in its unit. Called by the engine with tables that hold the training
   * features by name, prepared as in training: the same column types and levels, nothing missing.
   *
   * @param rows the rows, possibly none
   * @param context threads, progress and cancellation
   * @return one finite number a row
   */
  double[] predict(Table rows, MiningContext context);

  /**
   * Where the value of a new row lies with a given probability, if the model can tell by itself, as a linear model can.
   * Without it the engine takes the intervals from rows that training has not seen.
   *
   * @param rows prepared rows as in {@link #predict}
   * @param level the probability that the value lies within, above 0 and below 1, such as 0.95
   * @param context threads, progress and cancellation
   * @return rows × 2: the lower end, not above the prediction, and the upper end, not below it, in the unit of the
   *         target; infinite where nothing can be said. Empty if the model has no such intervals
   */
  default Optional<double[][]> intervals(Table rows, double level, MiningContext context) {
    return Optional.empty();
  }

  /** What a linear model says of itself: coefficients with intervals, diagnostics. Empty for all others. */
  default Optional<LinearSummary> linear() {
    return Optional.empty();
  }

  /** The model in words of several lines, for example the rules of a tree; "" if it has no such form. */
  default String text() {
    return "";
  }
}
