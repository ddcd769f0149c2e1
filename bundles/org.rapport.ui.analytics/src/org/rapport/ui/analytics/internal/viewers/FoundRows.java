package org.rapport.ui.analytics.internal.viewers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.ui.analytics.spi.ResultWork;

/** Rows of the source as a table: what a leaf, a group or a rule leads back to. */
final class FoundRows {

  private static final int MOST_COLUMNS = 24;
  private static final int VISIBLE = 9;

  private FoundRows() {}

  /** A table for rows by their numbers, none at first. */
  static DataTable<Integer> table(Composite parent, String id, Table rows, ResultWork work) {
    return new DataTable<>(parent, id, columns(rows, work), VISIBLE);
  }

  /** A row in a sentence: its name, or "row 7". */
  static String called(ResultWork work, int row) {
    String name = work.name(row);
    return name.equals(Integer.toString(row + 1)) ? NLS.bind(Texts.Rows_named, name) : name;
  }

  /** The name of a row and its values. */
  static List<RowList.Column<Integer>> columns(Table rows, ResultWork work) {
    List<RowList.Column<Integer>> columns = new ArrayList<>();
    columns.add(new RowList.Column<>(Texts.Rows_row, false, work::name, Comparator.naturalOrder()));
    rows.columns().stream().limit(MOST_COLUMNS).map(FoundRows::column).forEach(columns::add);
    return columns;
  }

  private static RowList.Column<Integer> column(Column column) {
    return column instanceof NumberColumn numbers
        ? RowList.Column.number(column.name(), row -> numbers.isMissing(row) ? Double.NaN : numbers.values()[row],
            column::text)
        : RowList.Column.text(column.name(), column::text);
  }
}
