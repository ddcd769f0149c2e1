package org.rapport.mining.regression;

import java.util.List;

import org.rapport.mining.evaluation.Dependence;

/**
 * The evaluated rows of a target of numbers and how they came about; input of the {@link RegressionEvaluator}. Arrays are
 * not copied. Element {@code i} of every array by row is the same evaluated row; with repeated cross-validation a data row
 * occurs once per repeat.
 *
 * @param target name of the target column
 * @param actual the target of every evaluated row, finite
 * @param row the number of the data row of every evaluated row
 * @param fold fold number of every evaluated row, from 0, repeats counted on
 * @param trainingRows training rows by fold; its length is the number of folds
 * @param trainingMeans the mean of the target among the training rows, by fold
 * @param trainingMedians their median, by fold
 * @param repeats how often a cross-validation was repeated, 1 or more
 * @param evaluation the evaluation in words
 * @param seed seed of split and algorithms
 * @param rowsRead rows of the source
 * @param rowsUsed rows trained on or evaluated
 * @param rowsIncomplete rows with a missing value
 * @param warnings sentences to hand on to the user
 * @param dependence which rows may be alike
 * @since 0.1
 */
public record EvaluatedNumbers(String target, double[] actual, int[] row, int[] fold, int[] trainingRows,
    double[] trainingMeans, double[] trainingMedians, int repeats, String evaluation, long seed, long rowsRead,
    long rowsUsed, long rowsIncomplete, List<String> warnings, Dependence dependence) {

  /** Copies the list. */
  public EvaluatedNumbers {
    warnings = List.copyOf(warnings);
  }

  /** @return whether the rows come from one split, not from folds */
  public boolean holdOut() {
    return trainingRows.length == 1;
  }
}
