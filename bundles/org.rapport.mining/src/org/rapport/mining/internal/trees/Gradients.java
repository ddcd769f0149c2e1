package org.rapport.mining.internal.trees;

/**
 * What one boosting step looks at: the first and second derivative of every row's loss by its score.
 *
 * @param slope the first derivative, by row
 * @param curvature the second derivative, by row, ≥ 0
 */
record Gradients(double[] slope, double[] curvature) {
}
