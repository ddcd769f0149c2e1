package org.rapport.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Columns of equal length with distinct names. A table does not change; every "change" gives a new table that shares
 * the columns it keeps.
 *
 * @since 0.1
 */
public final class Table {
  private final List<Column> columns;
  private final Map<String, Column> byName;
  private final int rows;

  private Table(Collection<? extends Column> columns, int rows) {
    this.columns = List.copyOf(columns);
    this.rows = rows;
    this.byName = new LinkedHashMap<>();
    for (Column column : this.columns) {
      if (column.size() != rows) {
        throw new IllegalArgumentException("Column \"" + column.name() + "\" has " + column.size()
            + " rows where the table has " + rows + ".");
      }
      if (byName.put(column.name(), column) != null) {
        throw new IllegalArgumentException("The table has two columns named \"" + column.name() + "\".");
      }
    }
  }

  /**
   * A table of columns.
   *
   * @throws IllegalArgumentException if the columns differ in length or two have the same name
   */
  public static Table of(List<? extends Column> columns) {
    return new Table(columns, columns.isEmpty() ? 0 : columns.get(0).size());
  }

  /** As {@link #of(List)}. */
  public static Table of(Column... columns) {
    return of(List.of(columns));
  }

  /** The number of rows. */
  public int rows() {
    return rows;
  }

  /** The columns in their order; unmodifiable. */
  public List<Column> columns() {
    return columns;
  }

  /** The names of the columns in their order. */
  public List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  /**
   * The column of a name (case-sensitive).
   *
   * @throws NoSuchColumnException if there is none; its message names the nearest
   */
  public Column column(String name) {
    @Nullable Column column = byName.get(name);
    if (column == null) {
      throw new NoSuchColumnException(name, names());
    }
    return column;
  }

  /** The column of a name (case-sensitive), if there is one. */
  public Optional<Column> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * The given rows in the given order.
   *
   * @param rowNumbers each 0 ≤ row &lt; {@link #rows()}; a row may be named more than once
   */
  public Table select(int[] rowNumbers) {
    List<Column> selected = new ArrayList<>(columns.size());
    for (Column column : columns) {
      selected.add(column.select(rowNumbers));
    }
    return new Table(selected, rowNumbers.length);
  }

  /** This table with one more column at the end, or with the column of that name replaced in its place. */
  public Table with(Column column) {
    Map<String, Column> changed = new LinkedHashMap<>(byName);
    changed.put(column.name(), column);
    return new Table(changed.values(), columns.isEmpty() ? column.size() : rows);
  }

  /** This table without the named columns; names that the table does not have are ignored. */
  public Table without(String... names) {
    Map<String, Column> changed = new LinkedHashMap<>(byName);
    changed.keySet().removeAll(List.of(names));
    return new Table(changed.values(), rows);
  }

  /**
   * A table of the named columns, in that order.
   *
   * @throws NoSuchColumnException if one is not there
   */
  public Table columns(Collection<String> names) {
    return new Table(names.stream().map(this::column).toList(), rows);
  }

  @Override
  public String toString() {
    return "Table[" + rows + " rows, " + names() + "]";
  }
}
