package org.rapport.store;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Whole columns of an entity, in the order of ids.
 *
 * @param entity the entity
 * @param columns fields by name, label or path; the table's columns have exactly these names, after a first column
 *        {@code id}
 * @param filter which records, or null for all
 * @since 0.1
 */
public record ScanQuery(EClass entity, List<String> columns, @Nullable Filter filter) {
  /** Copies the list. */
  public ScanQuery {
    columns = List.copyOf(columns);
  }

  /**
   * All records.
   *
   * @param entity the entity
   * @param columns the fields
   * @return the query
   */
  public static ScanQuery of(EClass entity, List<String> columns) {
    return new ScanQuery(entity, columns, null);
  }

  /**
   * @param newFilter which records, or null for all
   * @return the query with that filter
   */
  public ScanQuery where(@Nullable Filter newFilter) {
    return new ScanQuery(entity, columns, newFilter);
  }
}
