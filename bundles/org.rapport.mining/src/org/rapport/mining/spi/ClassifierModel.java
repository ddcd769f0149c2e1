package org.rapport.mining.spi;

import java.util.List;

import org.rapport.table.Table;

/**
 * What a classifier has learnt. The engine gives reasons for its predictions by Shapley values that it samples; a model that can tell
 * more directly implements {@link ExplainingModel}.
 *
 * @since 0.1
 */
public interface ClassifierModel {
  /** The classes in the order of the probabilities: the levels of the training label. */
  List<String> classes();

  /**
   * The probability of every class for every row. Called by the engine with tables that hold the training features
   * by name, prepared as in training: the same column types and levels, nothing missing.
   *
   * @param rows the rows, possibly none
   * @param context threads, progress and cancellation
   * @return rows × classes, every number 0 … 1, each row summing to 1
   */
  double[][] probabilities(Table rows, MiningContext context);

  /** The model in words of several lines, for example the rules of a tree; "" if it has no such form. */
  default String text() {
    return "";
  }
}
