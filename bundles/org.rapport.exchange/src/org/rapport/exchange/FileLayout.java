package org.rapport.exchange;

import java.util.List;

/**
 * What a format found out about one file: everything needed to read it the same way again. Immutable.
 *
 * @since 0.1
 */
public interface FileLayout {

  /** @return the columns in the order of the file, at least one */
  List<FileColumn> columns();

  /** @return one sentence for the user, such as "Comma-separated, quoted by \", UTF-8, with a header, 21 columns." */
  String description();

  /** @return what was noticed while looking, such as column names made unique; empty when nothing was */
  List<String> notes();

  /**
   * The same layout with other columns, for a user who knows a type better.
   *
   * @param columns as many columns as before, in the same order
   * @return a copy
   */
  FileLayout withColumns(List<FileColumn> columns);

  /**
   * The same layout with one column read as another type.
   *
   * @param name the column's unique name
   * @param type the type to read it as
   * @return a copy
   * @throws IllegalArgumentException if there is no such column
   */
  default FileLayout with(String name, ColumnType type) {
    if (columns().stream().noneMatch(c -> c.name().equals(name))) {
      throw new IllegalArgumentException("There is no column \"" + name + "\".");
    }
    return withColumns(columns().stream().map(c -> c.name().equals(name) ? c.as(type) : c).toList());
  }

  /**
   * A text that is equal for two files with the same column names in the same order; mappings are remembered by it.
   *
   * @return the unique column names, each followed by a line feed
   */
  default String signature() {
    StringBuilder text = new StringBuilder();
    columns().forEach(c -> text.append(c.name().replace("\n", " ")).append('\n'));
    return text.toString();
  }
}
