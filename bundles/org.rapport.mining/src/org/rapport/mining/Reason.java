package org.rapport.mining;

/**
 * One reason why a model gives a row the probability it gives.
 *
 * <p>A contribution is a difference of probability of the explained class in −1 … 1: positive raises it, negative
 * lowers it. For the built-in tree and forest the contributions of all fields and the model's average probability add
 * up to the row's probability; for the nearest neighbours and for contributed algorithms a contribution is the
 * difference that replacing the field by its typical value (median, most frequent level) makes, and the sum need not
 * add up.
 *
 * <p>For a predicted number a contribution is in the unit of the target instead.
 *
 * @param field the name of the field (column)
 * @param value the row's value in that field as text, "" if it was missing
 * @param contribution the change of the probability, −1 … 1, or of the predicted number
 * @param sentence the reason in words, for example "Contract is Month-to-month (raises the risk by 12 points)"
 * @since 0.1
 */
public record Reason(String field, String value, double contribution, String sentence) {
}
