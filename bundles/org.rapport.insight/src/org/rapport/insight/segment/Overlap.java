package org.rapport.insight.segment;

import java.util.Optional;

import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.Intervals;

/**
 * What two sets of accounts have in common.
 *
 * @param first how many accounts the first has
 * @param second how many the second has
 * @param common how many are in both
 * @since 0.1
 */
public record Overlap(int first, int second, int common) {

  /** The overlap of two sets. */
  public static Overlap of(AccountSet first, AccountSet second) {
    return new Overlap(first.size(), second.size(), first.common(second));
  }

  /** How many accounts are in at least one of them. */
  public int union() {
    return first + second - common;
  }

  /**
   * The index of P. Jaccard (Étude comparative de la distribution florale, 1901): those in both by those in at least one,
   * with Wilson's interval; absent when both are empty.
   */
  public Optional<Estimate> jaccard() {
    return share(common, union());
  }

  /** The share of the first set's accounts that are in the second too, with Wilson's interval; absent when it is empty. */
  public Optional<Estimate> ofFirst() {
    return share(common, first);
  }

  private static Optional<Estimate> share(int some, int all) {
    return all == 0 ? Optional.empty()
        : Optional.of(new Estimate((double) some / all, Intervals.wilson(some, all), "Wilson"));
  }
}
