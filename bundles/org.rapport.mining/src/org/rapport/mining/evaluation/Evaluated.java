package org.rapport.mining.evaluation;

import java.util.List;
import java.util.OptionalInt;

/**
 * The evaluated rows and how they came about; input of the {@link Evaluator}. Arrays are not copied. Row {@code i}
 * of every array is the same evaluated row; with repeated cross-validation a data row occurs once per repeat.
 *
 * @param target name of the target column
 * @param classes class names in code order, at least two
 * @param positive code of the positive class; empty for many classes without one
 * @param actual actual class code per evaluated row
 * @param fold fold number per evaluated row, from 0, repeats counted on (to folds·repeats − 1); all 0 for a hold-out
 * @param trainingRows training rows per fold; its length is the number of folds
 * @param repeats how often the cross-validation was repeated, 1 or more
 * @param evaluation the evaluation in words
 * @param seed seed of split and algorithms
 * @param rowsRead rows of the source
 * @param rowsUsed rows trained on or evaluated
 * @param rowsIncomplete rows with a missing value
 * @param warnings sentences to hand on to the user
 * @param dependence which of the rows may be alike
 * @since 0.1
 */
public record Evaluated(String target, List<String> classes, OptionalInt positive, int[] actual, int[] fold,
    int[] trainingRows, int repeats, String evaluation, long seed, long rowsRead, long rowsUsed, long rowsIncomplete,
    List<String> warnings, Dependence dependence) {

  public Evaluated {
    classes = List.copyOf(classes);
    warnings = List.copyOf(warnings);
  }

  /** Rows that were drawn one by one. */
  public Evaluated(String target, List<String> classes, OptionalInt positive, int[] actual, int[] fold,
      int[] trainingRows, int repeats, String evaluation, long seed, long rowsRead, long rowsUsed, long rowsIncomplete,
      List<String> warnings) {
    this(target, classes, positive, actual, fold, trainingRows, repeats, evaluation, seed, rowsRead, rowsUsed,
        rowsIncomplete, warnings, Dependence.NONE);
  }

  /** @return whether the rows come from one hold-out, not from folds */
  public boolean holdOut() {
    return trainingRows.length == 1;
  }

  /** @return number of distinct data rows evaluated */
  public long distinctRows() {
    return actual.length / repeats;
  }
}
