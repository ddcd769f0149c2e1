package org.rapport.mining.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.mining.MissingPolicy;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.Table;

/**
 * Rows without a target, ready to be compared with each other.
 *
 * @param raw the rows that take part, with the checked features as read
 * @param rows their numbers among the rows that were read
 * @param read how many rows were read
 * @param preparation what was learnt from them
 * @param prepared the same rows without missing values
 * @param warnings what was left out and filled in, a sentence each
 */
record Unlabelled(Table raw, int[] rows, int read, Preparation preparation, Dataset prepared, List<String> warnings) {

  static Unlabelled of(Dataset data, MissingPolicy policy, MiningContext context) {
    FeatureCheck check = FeatureCheck.of(data, context);
    List<String> warnings = new java.util.ArrayList<>(check.warnings());
    boolean[] incomplete = Preparation.incomplete(data.table(), check.kept());
    int missing = 0;
    int[] rows = new int[incomplete.length];
    int n = 0;
    for (int row = 0; row < rows.length; row++) {
      missing += incomplete[row] ? 1 : 0;
      if (!incomplete[row] || policy == MissingPolicy.IMPUTE) {
        rows[n++] = row;
      }
    }
    if (missing > 0) {
      warnings.add(String.format(Locale.ENGLISH, "%,d %s a missing value%s.", missing, missing == 1 ? "row has"
          : "rows have",
          policy == MissingPolicy.IMPUTE ? ", filled in with the median or the most frequent level"
              : (missing == 1 ? " and was" : " and were") + " left out"));
    }
    if (n < 2) {
      throw new MiningException("At least two rows are needed, but there " + (n == 1 ? "is only one" : "are none")
          + (missing > 0 && policy == MissingPolicy.DROP ? " without missing values: fill them in instead." : "."));
    }
    int[] used = Arrays.copyOf(rows, n);
    Table all = Table.of(check.kept().stream().map(name -> data.table().column(name)).toList());
    Table raw = n == data.rows() ? all : all.select(used);
    Preparation preparation = Preparation.learn(raw, check.kept(), context);
    Dataset prepared = Dataset.of(preparation.apply(raw, context)).features(preparation.features()).build();
    return new Unlabelled(raw, used, data.rows(), preparation, prepared, warnings);
  }
}
