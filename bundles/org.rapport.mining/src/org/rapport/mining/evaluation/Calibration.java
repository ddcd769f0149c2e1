package org.rapport.mining.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * Whether probabilities mean what they say: of rows with a probability of 30 %, 30 % should be positive.
 *
 * @param of the class whose probability is looked at; empty when it is that of the answer given (more than two classes
 *        without a positive one: confidence calibration, Guo et al., On calibration of modern neural networks, 2017)
 * @param bins rows by rising probability, in parts of about the same size, rows of one probability together
 * @param error expected calibration error: mean over the rows of how far the share of positive rows of their bin is from
 *        its mean probability, 0 … 1. The interval is a bias-corrected parametric bootstrap over the bins
 * @param errorByChance the error that perfectly calibrated probabilities would have on so many rows, on average (Bröcker
 *        and Smith, Increasing the reliability of reliability diagrams, 2007)
 * @param slope slope of the logistic regression of the outcome on the log-odds: 1 is right, less means that
 *        probabilities are too extreme (Cox, Two further applications of a model for binary regression, 1958). Empty
 *        when it can't be estimated. Probabilities beyond .001 and .999 count as these
 * @param intercept calibration in the large: by how much the log-odds are too low on average, 0 is right (Van Calster et
 *        al., A calibration hierarchy for risk models, 2016). Empty when it can't be estimated
 * @since 0.1
 */
public record Calibration(Optional<String> of, List<Bin> bins, Estimate error, double errorByChance,
    Optional<Estimate> slope, Optional<Estimate> intercept) {

  /**
   * Rows of like probability.
   *
   * @param low lowest probability
   * @param high highest probability
   * @param predicted mean probability
   * @param rows number of rows; repeats of a row count once
   * @param rate share of positive rows, with Wilson's interval
   */
  public record Bin(double low, double high, double predicted, double rows, Estimate rate) {
  }

  public Calibration {
    bins = List.copyOf(bins);
  }
}
