package org.rapport.mining.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.mining.MissingPolicy;
import org.rapport.mining.NoSuchClassException;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.Table;

/**
 * A request's rows, checked: those that can be used, with the features that are left and the target as categories with
 * only the classes that occur.
 *
 * @param data the usable rows with the features kept
 * @param label the target of the usable rows
 * @param positive the code of the positive class
 * @param rowsRead the rows of the request
 * @param rowsIncomplete rows of the request in which the target or a feature that is used has no value
 * @param warnings sentences for the user
 */
record Prepared(Dataset data, CategoryColumn label, OptionalInt positive, int rowsRead, int rowsIncomplete,
    List<String> warnings) {

  /**
   * Checks a request.
   *
   * @throws MiningException if there is nothing to learn
   */
  static Prepared of(Dataset data, Optional<String> positiveName, MissingPolicy policy, MiningContext context) {
    if (data.rows() == 0) {
      throw new MiningException("There are no rows to learn from.");
    }
    CategoryColumn raw = data.labelColumn();
    int[] labelled = rows(raw, new boolean[data.rows()]);
    if (labelled.length == 0) {
      throw new MiningException("The target \"" + raw.name() + "\" has no value in any row.");
    }
    check(occurring(raw));
    boolean complete = labelled.length == data.rows();
    FeatureCheck check = FeatureCheck.of(complete ? data : data.select(labelled),
        complete ? raw : raw.select(labelled), context);
    List<String> warnings = new ArrayList<>(check.warnings());
    Dataset checked = data.withFeatures(check.kept());
    boolean[] incomplete = Preparation.incomplete(data.table(), check.kept());
    int[] used = policy == MissingPolicy.DROP ? rows(raw, incomplete) : labelled;
    int missingTarget = data.rows() - labelled.length;
    int count = 0;
    for (int row = 0; row < incomplete.length; row++) {
      count += incomplete[row] || raw.isMissing(row) ? 1 : 0;
    }
    if (missingTarget > 0) {
      warnings.add(rowsText(missingTarget) + " no value in the target \"" + raw.name() + "\" and "
          + (missingTarget == 1 ? "was" : "were") + " left out.");
    }
    missingWarning(policy, labelled.length, used.length, count - missingTarget).ifPresent(warnings::add);
    if (used.length == 0) {
      throw new MiningException("Every row has a missing value, so none is left. Fill missing values in instead of"
          + " leaving the rows out, or choose fewer columns.");
    }
    CategoryColumn label = occurring(raw.select(used));
    check(label);
    OptionalInt positive = positive(label, positiveName);
    return new Prepared(used.length == data.rows() ? checked : checked.select(used), label, positive, data.rows(),
        count, warnings);
  }

  private static Optional<String> missingWarning(MissingPolicy policy, int labelled, int used, int incomplete) {
    if (policy == MissingPolicy.DROP && used < labelled) {
      int left = labelled - used;
      return Optional.of(rowsText(left) + " a missing value and " + (left == 1 ? "was" : "were") + " left out.");
    }
    return policy == MissingPolicy.IMPUTE && incomplete > 0
        ? Optional.of(rowsText(incomplete) + " a missing value, filled in with the median or the most frequent level"
            + " of the training rows.")
        : Optional.empty();
  }

  private static String rowsText(int rows) {
    return String.format(Locale.ROOT, "%,d %s", rows, rows == 1 ? "row has" : "rows have");
  }

  private static int[] rows(CategoryColumn label, boolean[] leftOut) {
    int[] rows = new int[label.size()];
    int n = 0;
    for (int row = 0; row < rows.length; row++) {
      if (!leftOut[row] && !label.isMissing(row)) {
        rows[n++] = row;
      }
    }
    return Arrays.copyOf(rows, n);
  }

  /** The target with only the levels that occur, in their order. */
  private static CategoryColumn occurring(CategoryColumn label) {
    int[] counts = label.counts();
    List<String> levels = new ArrayList<>();
    for (int code = 0; code < counts.length; code++) {
      if (counts[code] > 0) {
        levels.add(label.levels().get(code));
      }
    }
    return label.withLevels(levels);
  }

  private static void check(CategoryColumn label) {
    if (label.levels().size() < 2) {
      throw new MiningException("The target \"" + label.name() + "\" has only one class, \"" + label.levels().get(0)
          + "\", so there is nothing to tell apart. Choose a column with at least two.");
    }
  }

  private static OptionalInt positive(CategoryColumn label, Optional<String> name) {
    if (name.isEmpty()) {
      return label.levels().size() == 2 ? OptionalInt.of(Labels.positive(label)) : OptionalInt.empty();
    }
    int code = label.levels().indexOf(name.get());
    for (int i = 0; i < label.levels().size() && code < 0; i++) {
      code = label.levels().get(i).equalsIgnoreCase(name.get().strip()) ? i : -1;
    }
    if (code < 0) {
      throw new NoSuchClassException("The target \"" + label.name() + "\" has no class \"" + name.get()
          + "\". Its classes are: " + String.join(", ", label.levels()) + ".");
    }
    return OptionalInt.of(code);
  }

  /** The data set of some of the usable rows, as an algorithm sees it. */
  Dataset training(Preparation preparation, int[] rows, MiningContext context) {
    Table table = preparation.apply(select(rows, context), context).with(label.select(rows));
    Dataset.Builder builder = Dataset.of(withWeights(table, rows)).label(label.name()).features(preparation.features());
    return builder.weight(data.weight().orElse(null)).build();
  }

  /** Rows of the features; the table may have many other columns. */
  Table select(int[] rows, MiningContext context) {
    Column[] columns = new Column[data.features().size()];
    Parallel.run(columns.length, context, i -> columns[i] = data.table().column(data.features().get(i)).select(rows));
    return Table.of(columns);
  }

  private Table withWeights(Table table, int[] rows) {
    return data.weight().isPresent() ? table.with(data.table().column(data.weight().get()).select(rows)) : table;
  }
}
