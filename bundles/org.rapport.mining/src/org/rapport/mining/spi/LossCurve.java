package org.rapport.mining.spi;

import java.util.List;

/**
 * A model that was learnt epoch by epoch and can tell how its loss fell, so that one can see whether it learnt enough or
 * too much. A model implements it besides {@link ClassifierModel} or {@link RegressorModel}.
 *
 * @since 0.1
 */
public interface LossCurve {
  /**
   * The losses of an epoch, per row.
   *
   * @param training on the rows it learns from, as they were when they were learnt
   * @param validation on the training rows set aside to see when to stop; NaN if there are none
   */
  record Epoch(double training, double validation) {
  }

  /** What the losses are, such as "log-loss". */
  String loss();

  /** The epochs in order, at least one. */
  List<Epoch> epochs();

  /** The place among the epochs of the one whose coefficients the model has: 0 … epochs − 1. */
  int best();
}
