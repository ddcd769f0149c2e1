package org.rapport.insight.concentration;

/**
 * What the customers with the most revenue bring in.
 *
 * @param part which part of the customers, above 0, at most 1
 * @param customers how many that are: the part of all, rounded up
 * @param share their share of the revenue, above 0, at most 1
 * @since 0.1
 */
public record TopShare(double part, int customers, double share) {
}
