package org.rapport.mining;

/**
 * A training row that is like a row, with what came of it.
 *
 * @param row its number among the rows of the {@link TrainingRequest}, from 0
 * @param outcome its class
 * @param distance how far apart the two are, ≥ 0: numbers in standard deviations, a category that differs counts 1; the
 *        root of the sum of the squares
 * @since 0.1
 */
public record PastCase(int row, String outcome, double distance) {
}
