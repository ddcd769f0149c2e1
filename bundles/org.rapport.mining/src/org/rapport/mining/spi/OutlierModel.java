package org.rapport.mining.spi;

import org.rapport.table.Table;

/**
 * What an outlier detector has learnt.
 *
 * @since 0.1
 */
public interface OutlierModel {
  /**
   * How unusual every row is.
   *
   * @param rows rows prepared as in training, possibly none
   * @param context threads, progress and cancellation
   * @return one finite number a row; larger is more unusual
   */
  double[] scores(Table rows, MiningContext context);

  /** What was done on the way, in a sentence, such as how many rows were drawn; "" for nothing. */
  default String text() {
    return "";
  }
}
