package org.rapport.store.internal.journaling;

/** Says which values are personal: those the journal keeps under a key of their record. */
@FunctionalInterface
public interface Personal {
  /**
   * @param table a table's name
   * @param column a column's name
   * @return whether its values are personal
   */
  boolean is(String table, String column);
}
