package org.rapport.mining.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.mining.PreparationSettings;
import org.rapport.mining.internal.preparation.Target;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.Needs;
import org.rapport.table.Table;

/**
 * Rows without a target, ready to be compared with each other.
 *
 * @param raw the rows that take part, with the checked features as read
 * @param rows their numbers among the rows that were read
 * @param read how many rows were read
 * @param preparation what was learnt from them
 * @param prepared the same rows as the algorithm sees them
 * @param shown the same rows for people: fields with their own values, filled in
 * @param warnings what was left out and filled in, a sentence each
 */
record Unlabelled(Table raw, int[] rows, int read, Preparation preparation, Dataset prepared, Table shown,
    List<String> warnings) {

  static Unlabelled of(Dataset given, PreparationSettings settings, AlgorithmDescriptor algorithm,
      MiningContext context) {
    Dataset data = Prepared.withoutFields(given, settings);
    FeatureCheck check = FeatureCheck.of(data, settings, context);
    List<String> warnings = new java.util.ArrayList<>(check.warnings());
    boolean[] incomplete = Preparation.incomplete(data.table(), check.kept());
    boolean[] unwanted = Preparation.incomplete(data.table(), Prepared.dropping(check.kept(), settings));
    int missing = 0;
    int[] rows = new int[incomplete.length];
    int n = 0;
    for (int row = 0; row < rows.length; row++) {
      missing += incomplete[row] ? 1 : 0;
      if (!unwanted[row]) {
        rows[n++] = row;
      }
    }
    if (missing > 0) {
      warnings.add(String.format(Locale.ENGLISH, "%,d %s a missing value%s.", missing, missing == 1 ? "row has"
          : "rows have",
          n == data.rows() ? ", filled in with the median or the most frequent level"
              : (missing == 1 ? " and was" : " and were") + " left out"));
    }
    if (n < 2) {
      throw new MiningException("At least two rows are needed, but there " + (n == 1 ? "is only one" : "are none")
          + (n < data.rows() ? " without missing values: fill them in instead." : "."));
    }
    int[] used = Arrays.copyOf(rows, n);
    Table all = Table.of(check.kept().stream().map(name -> data.table().column(name)).toList());
    Table raw = n == data.rows() ? all : all.select(used);
    Needs needs = GuardedModel.guard(algorithm, () -> algorithm.algorithm().needs());
    warnings.addAll(PreparationNotes.of(algorithm.name(), needs, data.withFeatures(check.kept()), settings));
    Preparation.Fitted fitted = Preparation.fit(raw, check.kept(), Target.NONE, settings, needs, context);
    Preparation preparation = fitted.preparation();
    Dataset prepared = Dataset.of(fitted.training()).features(preparation.columns())
        .scaling(preparation.scaling().orElse(null)).build();
    Table shown = Preparation.fit(raw, check.kept(), Target.NONE, PreparationSettings.defaults(), Needs.NOTHING,
        context)
        .training();
    return new Unlabelled(raw, used, data.rows(), preparation, prepared, shown, warnings);
  }
}
