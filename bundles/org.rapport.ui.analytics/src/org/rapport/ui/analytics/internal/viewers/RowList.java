package org.rapport.ui.analytics.internal.viewers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What a table shows of its rows: those with all words of a filter, in the order of a column.
 *
 * @param <T> a row
 */
public final class RowList<T> {

  /**
   * A column.
   *
   * @param title its heading
   * @param right whether its values stand at the right, as numbers do
   * @param text a row's value as shown
   * @param order how rows are sorted by it, ascending
   */
  public record Column<T>(String title, boolean right, Function<T, String> text, Comparator<T> order) {

    /** A column of texts. */
    public static <T> Column<T> text(String title, Function<T, String> text) {
      return new Column<>(title, false, text, Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER));
    }

    /** A column of numbers. */
    public static <T> Column<T> number(String title, Function<T, Double> value, Function<T, String> text) {
      return new Column<>(title, true, text, Comparator.comparing(value));
    }
  }

  private final List<Column<T>> columns;
  private List<T> all = List.of();
  private List<T> shown = List.of();
  private String filter = ""; //$NON-NLS-1$
  private @Nullable Column<T> sorted;
  private boolean descending;

  RowList(List<Column<T>> columns) {
    this.columns = List.copyOf(columns);
  }

  List<Column<T>> columns() {
    return columns;
  }

  /** Takes other rows; filter and order stay. */
  void set(List<T> rows) {
    all = List.copyOf(rows);
    refresh();
  }

  /** Shows rows only that have every word of a text somewhere; "" for all rows. */
  void filter(String words) {
    filter = words;
    refresh();
  }

  /** Sorts by a column, the other way round when it is sorted by it already; numbers begin with the largest. */
  void sort(int column) {
    Column<T> wanted = columns.get(column);
    descending = wanted == sorted ? !descending : wanted.right();
    sorted = wanted;
    refresh();
  }

  boolean descending() {
    return descending;
  }

  private void refresh() {
    String[] words = filter.toLowerCase(Locale.ROOT).strip().split("\\s+"); //$NON-NLS-1$
    List<T> rows = filter.isBlank() ? new ArrayList<>(all) : all.stream().filter(row -> has(row, words))
        .collect(Collectors.toCollection(ArrayList::new));
    Column<T> by = sorted;
    if (by != null) {
      rows.sort(descending ? by.order().reversed() : by.order());
    }
    shown = rows;
  }

  private boolean has(T row, String[] words) {
    String text = line(row).toLowerCase(Locale.ROOT);
    for (String word : words) {
      if (!text.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** The rows shown, in their order. */
  List<T> shown() {
    return shown;
  }

  int total() {
    return all.size();
  }

  private String line(T row) {
    return columns.stream().map(column -> column.text().apply(row)).collect(Collectors.joining("\t")); //$NON-NLS-1$
  }

  /** Rows as a table for spreadsheets, with a header. */
  String tabs(List<T> rows) {
    return columns.stream().map(Column::title).collect(Collectors.joining("\t")) + "\n" //$NON-NLS-1$ //$NON-NLS-2$
        + rows.stream().map(this::line).collect(Collectors.joining("\n")); //$NON-NLS-1$
  }
}
