package org.rapport.mining.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.rapport.mining.ComparisonRequest;
import org.rapport.mining.Evaluation;
import org.rapport.mining.evaluation.Evaluated;
import org.rapport.table.NumberColumn;

/** The test rows of all folds, one after the other. */
final class EvaluatedRows {
  private final Prepared prepared;
  private final ComparisonRequest request;
  private final int[] offsets;
  private final int[] actual;
  private final int[] fold;
  private final int[] trainingRows;

  EvaluatedRows(Prepared prepared, ComparisonRequest request, List<Splitter.Split> splits) {
    this.prepared = prepared;
    this.request = request;
    this.offsets = new int[splits.size() + 1];
    this.trainingRows = new int[splits.size()];
    for (int i = 0; i < trainingRows.length; i++) {
      offsets[i + 1] = Math.addExact(offsets[i], splits.get(i).test().length);
      trainingRows[i] = splits.get(i).training().length;
    }
    this.actual = new int[size()];
    this.fold = new int[size()];
    for (int i = 0; i < trainingRows.length; i++) {
      Arrays.fill(fold, offsets[i], offsets[i + 1], i);
      int place = offsets[i];
      for (int row : splits.get(i).test()) {
        actual[place++] = prepared.label().code(row);
      }
    }
  }

  /** The place of a fold's first row. */
  int offset(int number) {
    return offsets[number];
  }

  int size() {
    return offsets[offsets.length - 1];
  }

  Evaluated evaluated() {
    int repeats = request.evaluation() instanceof Evaluation.CrossValidation folds ? folds.repeats() : 1;
    return new Evaluated(prepared.label().name(), prepared.label().levels(), prepared.positive(), actual, fold,
        trainingRows, repeats, words(), request.seed(), prepared.rowsRead(), prepared.label().size(),
        prepared.rowsIncomplete(), prepared.warnings());
  }

  private String words() {
    return switch (request.evaluation()) {
      case Evaluation.HoldOut holdOut -> String.format(Locale.ROOT, "Hold-out of %s %% (%,d rows), stratified",
          NumberColumn.format(Math.round(1000 * holdOut.fraction()) / 10.0), size());
      case Evaluation.CrossValidation folds -> folds.folds() + "-fold cross-validation, stratified"
          + (folds.repeats() > 1 ? ", repeated " + folds.repeats() + " times" : "");
    };
  }
}
