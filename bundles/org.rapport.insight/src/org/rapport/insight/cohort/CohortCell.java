package org.rapport.insight.cohort;

import org.rapport.mining.evaluation.Estimate;

/**
 * What a cohort did in one period.
 *
 * @param age how many periods after the cohort's own, 0 for its own
 * @param customers how many of its customers ordered then
 * @param share their share of the cohort, with Wilson's interval
 * @param sales what they spent then, refunds taken off, in the currency of the amounts given
 * @param complete whether the period is over; figures of one that is not will still grow
 * @since 0.1
 */
public record CohortCell(int age, int customers, Estimate share, double sales, boolean complete) {
}
