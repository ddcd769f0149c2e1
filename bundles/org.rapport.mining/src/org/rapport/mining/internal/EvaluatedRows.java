package org.rapport.mining.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.rapport.mining.ComparisonRequest;
import org.rapport.mining.evaluation.Evaluated;

/** The test rows of all folds, one after the other. */
final class EvaluatedRows {
  private final Prepared prepared;
  private final ComparisonRequest request;
  private final int[] offsets;
  private final int[] actual;
  private final int[] fold;
  private final int[] trainingRows;
  private final List<Splitter.Split> splits;

  EvaluatedRows(Prepared prepared, ComparisonRequest request, List<Splitter.Split> splits) {
    this.prepared = prepared;
    this.request = request;
    this.splits = splits;
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
    Division division = new Division(prepared.data(), request.evaluation(), splits);
    List<String> warnings = new ArrayList<>(prepared.warnings());
    warnings.addAll(division.warnings());
    return new Evaluated(prepared.label().name(), prepared.label().levels(), prepared.positive(), actual, fold,
        trainingRows, division.repeats(), division.words(), request.seed(), prepared.rowsRead(), division.rowsUsed(),
        prepared.rowsIncomplete(), warnings, division.dependence());
  }
}
