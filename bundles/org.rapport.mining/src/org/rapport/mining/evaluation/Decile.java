package org.rapport.mining.evaluation;

/**
 * A tenth of the rows, sorted by falling probability of the positive class. Under cross-validation every fold is sorted
 * by itself. Rows with the same probability are shared evenly between tenths.
 *
 * @param number 1 for the tenth with the highest probabilities, to 10
 * @param rows rows in this tenth; need not be whole
 * @param positives positive rows among them; need not be whole
 * @param rate share of positive rows in this tenth
 * @param lift how many times the base rate the share of positive rows in this and all earlier tenths is, ≥ 0
 * @param gain fraction of all positive rows that are in this and all earlier tenths
 * @since 0.1
 */
public record Decile(int number, double rows, double positives, Estimate rate, Estimate lift, Estimate gain) {
}
