package org.rapport.mining.regression;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rapport.mining.evaluation.Estimate;

/**
 * How far one model's predictions of unseen rows are from the truth. All errors are in the unit of the target.
 *
 * @param algorithmId id of the algorithm, or {@link RegressionComparison#MEAN} or {@link RegressionComparison#MEDIAN}
 * @param algorithmName its name for people
 * @param parameters parameter values used
 * @param rmse root of the mean squared error: large errors count more
 * @param mae mean absolute error
 * @param medianError median absolute error: half of the rows are nearer
 * @param error95 the absolute error that 95 % of the rows stay below
 * @param rSquared 1 less the squared errors over the squared distances from the evaluated rows' mean: at most 1, below 0
 *        for a model worse than that mean; absent if all evaluated targets are the same
 * @param bias mean of prediction less target: above 0 the model predicts too much
 * @param mape mean absolute error as a share of the target, over the rows with a target above 0; absent if there are none
 * @param skill 1 less the RMSE over that of always predicting the training mean: 0 is no better, 1 is perfect; absent if
 *        that RMSE is 0
 * @param coverage the share of rows within the model's own 95 % prediction intervals, if it gives any
 * @param trainSeconds wall seconds of training, all folds together
 * @param predictSeconds wall seconds of predicting
 * @param text the model in words, if it has any
 * @param linear what a linear model says of itself
 * @param folds figures by fold
 * @param residuals predictions and targets of evenly spaced evaluated rows, at most {@value #MOST_RESIDUALS}
 * @param quantiles residuals against what they would be if they were normal, at most {@value #MOST_QUANTILES} points
 * @since 0.1
 */
public record RegressionFigures(String algorithmId, String algorithmName, Map<String, String> parameters,
    Estimate rmse, Estimate mae, Estimate medianError, Estimate error95, Optional<Estimate> rSquared, Estimate bias,
    Optional<Estimate> mape, Optional<Estimate> skill, Optional<Estimate> coverage, double trainSeconds,
    double predictSeconds, Optional<String> text, Optional<LinearSummary> linear, List<FoldErrors> folds,
    List<Residual> residuals, List<Quantile> quantiles) {
  /** The most residuals that are kept; more can't be seen. */
  public static final int MOST_RESIDUALS = 500;
  /** The most points of a quantile plot. */
  public static final int MOST_QUANTILES = 100;

  /** Copies the lists. */
  public RegressionFigures {
    folds = List.copyOf(folds);
    residuals = List.copyOf(residuals);
    quantiles = List.copyOf(quantiles);
  }

  /**
   * One fold.
   *
   * @param fold its number, from 0
   * @param rows rows evaluated
   * @param rmse root of the mean squared error
   * @param mae mean absolute error
   */
  public record FoldErrors(int fold, int rows, double rmse, double mae) {
  }

  /**
   * One evaluated row.
   *
   * @param predicted the prediction
   * @param actual the target
   */
  public record Residual(double predicted, double actual) {
  }

  /**
   * A point of a quantile plot.
   *
   * @param normal the quantile of the standard normal distribution
   * @param residual target less prediction at the same place of the order
   */
  public record Quantile(double normal, double residual) {
  }
}
