package org.rapport.store.internal.mapping;

import org.rapport.store.Field;

/**
 * A custom field and where its values are.
 *
 * @param field the field
 * @param table its field table
 * @param column its column there
 * @param retired whether it is hidden
 */
public record CustomField(Field field, String table, ColumnMap column, boolean retired) {
  /**
   * @param fieldId a field's id
   * @return its column's name
   */
  public static String columnName(long fieldId) {
    return "C" + fieldId;
  }
}
