package org.rapport.store;

/**
 * An order of rows. Missing values come last in both directions; text is compared without regard to case first; rows
 * that are equal in everything are ordered by id.
 *
 * @param column a field's name, label or path, see {@link FieldCatalogue#find}
 * @param descending greatest first
 * @since 0.1
 */
public record Sort(String column, boolean descending) {
  /**
   * @param column a field
   * @return smallest first
   */
  public static Sort ascending(String column) {
    return new Sort(column, false);
  }

  /**
   * @param column a field
   * @return greatest first
   */
  public static Sort descending(String column) {
    return new Sort(column, true);
  }
}
