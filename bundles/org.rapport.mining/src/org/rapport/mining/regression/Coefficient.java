package org.rapport.mining.regression;

import org.rapport.mining.evaluation.Interval;

/**
 * A coefficient of a linear model.
 *
 * @param field the field, or {@value #INTERCEPT}
 * @param level the level of a category, compared with the field's reference level; "" for numbers
 * @param value numbers: the change of the target when the field rises by 1, in the target's unit per the field's unit;
 *        levels: the difference from the reference level; 0 where the data can't tell it
 * @param error its standard error, ≥ 0; infinite where the data can't tell it
 * @param t the value divided by its error; 0 where the data can't tell it
 * @param pValue two-sided, of Student's t, 0 … 1
 * @param interval its 95 % interval
 * @since 0.1
 */
public record Coefficient(String field, String level, double value, double error, double t, double pValue,
    Interval interval) {
  /** The field of the intercept. */
  public static final String INTERCEPT = "(intercept)";
}
