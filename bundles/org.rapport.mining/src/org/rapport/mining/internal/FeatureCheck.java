package org.rapport.mining.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.TextColumn;
import org.rapport.table.TimeColumn;

/**
 * Leaves out the columns that can't help to predict: without values, constant, or different in nearly every row as ids
 * and names are. Says what was left out and why.
 */
final class FeatureCheck {
  private static final double NEARLY_ALL = 0.9;
  private static final double MOSTLY_EMPTY = 0.5;
  private static final int FEW_ROWS = 20;

  private final List<String> kept = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final boolean chosen;

  private FeatureCheck(boolean chosen) {
    this.chosen = chosen;
  }

  /**
   * Checks the features of a data set on the given rows.
   *
   * @throws MiningException if no feature is left
   */
  static FeatureCheck of(Dataset data) {
    FeatureCheck check = new FeatureCheck(data.featuresChosen());
    for (Column column : data.featureColumns()) {
      check.check(column);
    }
    if (check.kept.isEmpty()) {
      throw new MiningException("No column is left to predict \"" + data.label().orElse("") + "\" from. "
          + String.join(" ", check.warnings));
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
    int values = 0;
    boolean text = column instanceof TextColumn;
    for (int row = 0; row < column.size(); row++) {
      values += column.isMissing(row) || text && column.text(row).isEmpty() ? 0 : 1;
    }
    String name = "Column \"" + column.name() + "\"";
    if (values == 0) {
      warnings.add(name + " has no values; it was left out.");
      return;
    }
    int distinct = distinct(column);
    if (distinct == 1 && values == column.size()) {
      warnings.add(name + " has the same value in every row; it was left out.");
      return;
    }
    if (values > FEW_ROWS && likeAnId(column, distinct, values)) {
      String why = name + " has a different value in nearly every row (" + number(distinct) + " in " + number(values)
          + "), as an id has";
      if (!chosen) {
        warnings.add(why + "; it was left out.");
        return;
      }
      warnings.add(why + "; it was used because it was chosen.");
    }
    if (values < column.size() * (1 - MOSTLY_EMPTY)) {
      warnings.add(String.format(Locale.ROOT, "%s has no value in %.0f %% of the rows.", name,
          100.0 * (column.size() - values) / column.size()));
    }
    kept.add(column.name());
  }

  private static boolean likeAnId(Column column, int distinct, int values) {
    if (column instanceof NumberColumn numbers) {
      return distinct == values && numbers.isWhole() && counts(numbers.values(), values);
    }
    return !(column instanceof TimeColumn) && distinct >= NEARLY_ALL * values;
  }

  /** Whether different whole numbers fill their range nearly without gaps, as running numbers do. */
  private static boolean counts(double[] numbers, int values) {
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    boolean ascending = true;
    double before = Double.NEGATIVE_INFINITY;
    for (double number : numbers) {
      if (!Double.isNaN(number)) {
        min = Math.min(min, number);
        max = Math.max(max, number);
        ascending &= number > before;
        before = number;
      }
    }
    return ascending || max - min < 1.1 * values;
  }

  private static int distinct(Column column) {
    return switch (column) {
      case CategoryColumn categories -> (int) Arrays.stream(categories.counts()).filter(count -> count > 0).count();
      case NumberColumn numbers -> distinct(numbers.values());
      case TimeColumn times -> (int) Arrays.stream(times.values()).filter(v -> v != TimeColumn.MISSING).distinct()
          .count();
      case TextColumn texts -> {
        Set<String> different = new HashSet<>();
        for (int row = 0; row < texts.size(); row++) {
          different.add(texts.text(row));
        }
        different.remove("");
        yield different.size();
      }
    };
  }

  private static int distinct(double[] values) {
    double[] sorted = Arrays.stream(values).filter(value -> !Double.isNaN(value)).map(v -> v + 0.0).toArray();
    Arrays.sort(sorted);
    int distinct = sorted.length == 0 ? 0 : 1;
    for (int i = 1; i < sorted.length; i++) {
      distinct += sorted[i] != sorted[i - 1] ? 1 : 0;
    }
    return distinct;
  }

  private static String number(int value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
