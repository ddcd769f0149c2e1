package org.rapport.mining.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;

/**
 * Leaves out the columns that can't help to predict: without values, constant, or different in nearly every row as ids
 * and names are. Says what was left out and why, and which columns give the target away.
 */
final class FeatureCheck {
  private static final double MOSTLY_EMPTY = 0.5;
  private static final double GIVES_AWAY = 0.999;
  private static final int MOST_LEVELS = 50;
  private static final int FEW_ROWS = 20;

  private final @Nullable CategoryColumn label;
  private final boolean chosen;
  private final List<String> kept = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();

  private FeatureCheck(@Nullable CategoryColumn label, boolean chosen) {
    this.label = label;
    this.chosen = chosen;
  }

  /**
   * Checks the features of a data set.
   *
   * @param label the target of the same rows
   * @throws MiningException if no feature is left
   */
  static FeatureCheck of(Dataset data, CategoryColumn label, MiningContext context) {
    return of(data, label, "predict \"" + label.name() + "\" from", context);
  }

  /**
   * Checks the features of a data set with a target of numbers.
   *
   * @param target its name
   * @throws MiningException if no feature is left
   */
  static FeatureCheck of(Dataset data, String target, MiningContext context) {
    return of(data, null, "predict \"" + target + "\" from", context);
  }

  /**
   * Checks the features of a data set without a target.
   *
   * @throws MiningException if no feature is left
   */
  static FeatureCheck of(Dataset data, MiningContext context) {
    return of(data, null, "compare rows by", context);
  }

  private static FeatureCheck of(Dataset data, @Nullable CategoryColumn label, String purpose, MiningContext context) {
    FeatureCheck check = new FeatureCheck(label, data.featuresChosen());
    for (Column column : data.featureColumns()) {
      context.checkCanceled();
      check.check(column);
    }
    if (check.kept.isEmpty()) {
      throw new MiningException(
          ("No column is left to " + purpose + ". " + String.join(" ", check.warnings)).strip());
    }
    return check;
  }

  /** The names of the features to use. */
  List<String> kept() {
    return kept;
  }

  /** What was left out and why, one sentence each. */
  List<String> warnings() {
    return warnings;
  }

  private void check(Column column) {
    ColumnProfile profile = ColumnProfile.of(column);
    String name = "Column \"" + column.name() + "\"";
    if (profile.values() == 0) {
      warnings.add(name + " has no values; it was left out.");
      return;
    }
    if (profile.constant() && profile.values() == column.size()) {
      warnings.add(name + " has the same value in every row; it was left out.");
      return;
    }
    if (profile.values() > FEW_ROWS && profile.ids() > 0) {
      String why = String.format(Locale.ROOT, "%s has a different value in nearly every row (%,d in %,d), as an id has",
          name, profile.ids(), profile.values());
      if (!chosen) {
        warnings.add(why + "; it was left out.");
        return;
      }
      warnings.add(why + "; it was used because it was chosen.");
    }
    if (profile.values() < column.size() * (1 - MOSTLY_EMPTY)) {
      warnings.add(String.format(Locale.ROOT, "%s has no value in %.0f %% of the rows.", name,
          100.0 * (column.size() - profile.values()) / column.size()));
    }
    CategoryColumn target = label;
    if (target != null && column instanceof CategoryColumn category && category.levels().size() <= MOST_LEVELS
        && givesAway(category, target)) {
      warnings.add(name + " alone tells the target \"" + target.name() + "\" nearly without error. If it is known only"
          + " afterwards, leave it out.");
    }
    kept.add(column.name());
  }

  /** Whether nearly all rows of every level have the same class. */
  private static boolean givesAway(CategoryColumn column, CategoryColumn label) {
    int classes = label.levels().size();
    int[] counts = new int[(column.levels().size() + 1) * classes];
    int rows = 0;
    for (int row = 0; row < column.size(); row++) {
      if (label.code(row) >= 0) {
        counts[(column.code(row) + 1) * classes + label.code(row)]++;
        rows++;
      }
    }
    long right = 0;
    int[] ofClass = new int[classes];
    for (int level = 0; level <= column.levels().size(); level++) {
      int most = 0;
      for (int c = 0; c < classes; c++) {
        most = Math.max(most, counts[level * classes + c]);
        ofClass[c] += counts[level * classes + c];
      }
      right += most;
    }
    int largest = 0;
    for (int count : ofClass) {
      largest = Math.max(largest, count);
    }
    return rows > FEW_ROWS && right >= GIVES_AWAY * rows && largest < GIVES_AWAY * rows;
  }
}
