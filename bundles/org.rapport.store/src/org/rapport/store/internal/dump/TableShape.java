package org.rapport.store.internal.dump;

import java.util.List;
import java.util.stream.Collectors;

import org.rapport.store.FieldType;

/**
 * A table as it lies in H2.
 *
 * @param name its name
 * @param columns its columns in H2's order, keys too
 * @param key the columns of its primary key; empty when it has none, then rows are kept in the order of their insertion
 */
public record TableShape(String name, List<Column> columns, List<String> key) {
  /**
   * A column.
   *
   * @param name its name
   * @param type the type of its values
   */
  public record Column(String name, FieldType type) {
  }

  /** @return the columns' types */
  public List<FieldType> types() {
    return columns.stream().map(Column::type).toList();
  }

  private String names() {
    return columns.stream().map(c -> '"' + c.name() + '"').collect(Collectors.joining(", "));
  }

  /** @return the statement that reads all rows, always in the same order */
  public String select() {
    String order = key.isEmpty() ? "_ROWID_" : key.stream().map(k -> '"' + k + '"').collect(Collectors.joining(", "));
    return "SELECT " + names() + " FROM \"" + name + "\" ORDER BY " + order;
  }

  /** @return the statement that counts the rows */
  public String count() {
    return "SELECT COUNT(*) FROM \"" + name + '"';
  }

  /** @return the statement that inserts a row */
  public String insert() {
    return "INSERT INTO \"" + name + "\" (" + names() + ") VALUES (?" + ", ?".repeat(columns.size() - 1) + ")";
  }
}
