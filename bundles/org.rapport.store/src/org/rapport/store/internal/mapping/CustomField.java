package org.rapport.store.internal.mapping;

import java.util.List;

import org.rapport.store.Field;

/**
 * A custom field and where its values are.
 *
 * @param field the field
 * @param table its field table
 * @param column its column there
 * @param replaces the id of the field whose values it took over, or 0
 * @param formerNames the names it had before
 */
public record CustomField(Field field, String table, ColumnMap column, int replaces, List<String> formerNames) {
  /** Copies the list. */
  public CustomField {
    formerNames = List.copyOf(formerNames);
  }

  /** @return whether it is hidden */
  public boolean retired() {
    return field.retired();
  }

  /**
   * @param fieldId a field's id
   * @return its column's name
   */
  public static String columnName(long fieldId) {
    return "C" + fieldId;
  }
}
