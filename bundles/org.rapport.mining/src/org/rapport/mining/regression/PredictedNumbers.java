package org.rapport.mining.regression;

import java.util.Map;
import java.util.Optional;

/**
 * What one model predicted for every evaluated row; input of the {@link RegressionEvaluator}. Arrays are not copied.
 *
 * @param algorithmId id of the algorithm, unique within a comparison
 * @param algorithmName its name for people
 * @param parameters parameter values used, in the order of the form
 * @param predicted the prediction of every evaluated row, finite
 * @param intervals the 95 % prediction interval of every evaluated row, if the model gives any
 * @param trainSeconds wall seconds of training, all folds together
 * @param predictSeconds wall seconds of predicting
 * @param text the model of the first fold in words, if it has any
 * @param linear what a linear model of the first fold says of itself
 * @since 0.1
 */
public record PredictedNumbers(String algorithmId, String algorithmName, Map<String, String> parameters,
    double[] predicted, Optional<double[][]> intervals, double trainSeconds, double predictSeconds,
    Optional<String> text, Optional<LinearSummary> linear) {
}
