package org.rapport.store;

import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/**
 * Some rows of a list.
 *
 * @param total how many records the filter lets through, on all pages
 * @param rows the page's rows: first a column {@code id}, then the wanted columns
 * @since 0.1
 */
public record ListPage(long total, Table rows) {
  /**
   * @param row a row of this page, from 0
   * @return the record's id
   */
  public long id(int row) {
    return (long) ((NumberColumn) rows.column("id")).value(row);
  }
}
