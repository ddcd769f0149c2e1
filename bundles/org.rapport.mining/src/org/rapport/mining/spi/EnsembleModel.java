package org.rapport.mining.spi;

import java.util.List;

import org.rapport.table.Table;

/**
 * What an ensemble has learnt. It can tell what its members do.
 *
 * @since 0.1
 */
public interface EnsembleModel extends ClassifierModel {
  /**
   * A member.
   *
   * @param id its id in the catalogue
   * @param name its name for users
   * @param weight its part in the ensemble's answers, 0 … 1; those of all members sum to 1
   * @param logLoss its mean log-loss on training rows held out from it, NaN if that was not needed
   */
  record Share(String id, String name, double weight, double logLoss) {
  }

  /** The members in order. */
  List<Share> members();

  /**
   * What every member adds to the probability of a class, compared with what the ensemble says of a usual row: positive
   * raises it, negative lowers it.
   *
   * @param rows prepared rows as in {@link #probabilities}
   * @param classIndex for every row the index in {@link #classes()} of the class to explain
   * @param context threads, progress and cancellation
   * @return rows × members, each −1 … 1
   */
  double[][] memberContributions(Table rows, int[] classIndex, MiningContext context);
}
