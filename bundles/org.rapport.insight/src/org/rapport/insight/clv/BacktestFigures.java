package org.rapport.insight.clv;

import org.rapport.mining.evaluation.Interval;

/**
 * How well something was predicted for the customers of a later period, beside the simple formula. Intervals are 95 %,
 * of means over customers.
 *
 * @param what what was predicted, such as "orders"
 * @param actual the sum of what came
 * @param model the sum of what the model expected
 * @param baseline the sum of what the simple formula expected
 * @param modelError the model's mean absolute error per customer
 * @param modelErrorInterval of it
 * @param baselineError the simple formula's mean absolute error per customer
 * @param baselineErrorInterval of it
 * @param gain by how much the model's mean absolute error is smaller, customer by customer
 * @param gainInterval of it: above 0 when the model is better beyond chance, below 0 when it is worse
 * @param modelBias the model's mean error per customer, above 0 when it expected too much
 * @param modelBiasInterval of it
 * @param baselineBias the simple formula's mean error per customer
 * @param baselineBiasInterval of it
 * @since 0.1
 */
public record BacktestFigures(String what, double actual, double model, double baseline, double modelError,
    Interval modelErrorInterval, double baselineError, Interval baselineErrorInterval, double gain,
    Interval gainInterval, double modelBias, Interval modelBiasInterval, double baselineBias,
    Interval baselineBiasInterval) {

  /** Whether the model was better than the simple formula, in a sentence. */
  public String verdict() {
    if (gainInterval.low() > 0) {
      return "The model predicts " + what + " better than the simple formula.";
    }
    return gainInterval.high() < 0 ? "The simple formula predicts " + what + " better than the model."
        : "There is no evidence that the model predicts " + what + " better than the simple formula.";
  }
}
