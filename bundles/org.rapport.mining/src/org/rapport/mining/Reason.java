package org.rapport.mining;

/**
 * One reason why a model gives a row the probability it gives.
 *
 * <p>A contribution is a difference of probability of the explained class in −1 … 1: positive raises it, negative
 * lowers it. Contributions are Shapley values: the contributions of all fields and the probability that the model gives
 * without knowing any field add up to the row's probability. For trees, forests and boosted trees they are exact (Lundberg
 * et al., From local explanations to global understanding with explainable AI for trees, 2020, path-dependent); those of
 * boosted trees and of logistic regression are exact for the log-odds and carried over to the probability in proportion. For
 * algorithms that can't tell by themselves they are sampled (Štrumbelj and Kononenko, Explaining prediction models and
 * individual predictions with feature contributions, 2014) and have a standard error. Of unusual rows a contribution is
 * the fall of the score when the field has its usual value.
 *
 * <p>For a predicted number a contribution is in the unit of the target instead; for algorithms that can't tell by
 * themselves it is the difference that the field's typical value makes, and the sum need not add up.
 *
 * @param field the name of the field (column)
 * @param value the row's value in that field as text, "" if it was missing
 * @param contribution the change of the probability, −1 … 1, or of the predicted number
 * @param error the standard error of a contribution that was sampled, ≥ 0; 0 for one that is exact
 * @param sentence the reason in words, for example "Contract is Month-to-month (raises the risk by 12 points)"
 * @since 0.1
 */
public record Reason(String field, String value, double contribution, double error, String sentence) {
  /** A reason whose contribution is exact. */
  public Reason(String field, String value, double contribution, String sentence) {
    this(field, value, contribution, 0, sentence);
  }
}
