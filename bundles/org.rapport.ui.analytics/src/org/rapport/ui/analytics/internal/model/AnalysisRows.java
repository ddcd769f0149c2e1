package org.rapport.ui.analytics.internal.model;

import java.lang.ref.SoftReference;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.rules.Baskets;
import org.rapport.table.Table;

/**
 * The rows an analysis was made of, as long as this session has memory for them; never on disk. Whoever needs them and
 * finds them gone has the analysis run again.
 */
public final class AnalysisRows {

  private final SoftReference<@Nullable Object> rows;
  private final Optional<String> naming;

  private AnalysisRows(Object rows, Optional<String> naming) {
    this.rows = new SoftReference<>(rows);
    this.naming = naming;
  }

  /**
   * Rows of a table.
   *
   * @param naming the column that names a row for people
   */
  static AnalysisRows of(Table table, Optional<String> naming) {
    return new AnalysisRows(table, naming);
  }

  /** Baskets. */
  static AnalysisRows of(Baskets baskets) {
    return new AnalysisRows(baskets, Optional.empty());
  }

  /** The table, with all columns that were read; empty for rules and when it is gone. */
  public Optional<Table> table() {
    return rows.get() instanceof Table table ? Optional.of(table) : Optional.empty();
  }

  /** The baskets; empty for all but rules and when they are gone. */
  public Optional<Baskets> baskets() {
    return rows.get() instanceof Baskets baskets ? Optional.of(baskets) : Optional.empty();
  }

  /**
   * What people call a row: the value of the naming column, else its number from 1.
   *
   * @param row its number from 0
   */
  public String name(int row) {
    return table().map(table -> name(table, naming, row)).orElseGet(() -> Integer.toString(row + 1));
  }

  static String name(Table table, Optional<String> naming, int row) {
    return naming.flatMap(table::find).map(column -> column.text(row)).filter(text -> !text.isBlank())
        .orElseGet(() -> Integer.toString(row + 1));
  }
}
