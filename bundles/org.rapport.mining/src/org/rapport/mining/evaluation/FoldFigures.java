package org.rapport.mining.evaluation;

import java.util.OptionalDouble;

/**
 * What one model reached in one fold.
 *
 * @param fold number of the fold, from 0; repeats continue the count
 * @param rows evaluated rows of the fold, 1 or more
 * @param trainingRows rows the model was trained on for this fold
 * @param accuracy fraction of rows predicted right
 * @param auc area under the ROC curve (macro one-vs-rest for more than two classes); absent when a class is missing
 *   in this fold
 * @since 0.1
 */
public record FoldFigures(int fold, int rows, int trainingRows, double accuracy, OptionalDouble auc) {
}
