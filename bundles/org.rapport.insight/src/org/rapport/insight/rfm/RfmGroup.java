package org.rapport.insight.rfm;

import java.util.Optional;

import org.rapport.mining.evaluation.Estimate;

/**
 * The customers of a named segment.
 *
 * @param segment which
 * @param customers how many there are, 0 or more
 * @param share their share of all customers who have ordered, 0 … 1, with Wilson's interval
 * @param orders how many orders they have together
 * @param money the sum of their orders less refunds
 * @param moneyShare their share of the money of all customers; absent when that is not above 0, and when a share would
 *        mean nothing because the money of one segment is below 0
 * @param meanRecency the mean days since their last order; absent when there are none
 * @since 0.1
 */
public record RfmGroup(RfmSegment segment, long customers, Estimate share, long orders, double money,
    Optional<Double> moneyShare, Optional<Double> meanRecency) {
}
