package org.rapport.store;

import java.time.Instant;
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
 * @param asOf the moment whose state is wanted, see {@link Database#asOf}; or null for the present
 * @since 0.1
 */
public record ScanQuery(EClass entity, List<String> columns, @Nullable Filter filter, @Nullable Instant asOf) {
  /** Copies the list. */
  public ScanQuery {
    columns = List.copyOf(columns);
  }

  /**
   * Columns as they are now.
   *
   * @param entity the entity
   * @param columns the fields
   * @param filter which records, or null for all
   */
  public ScanQuery(EClass entity, List<String> columns, @Nullable Filter filter) {
    this(entity, columns, filter, null);
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
    return new ScanQuery(entity, columns, newFilter, asOf);
  }

  /**
   * @param moment the moment whose state is wanted, or null for the present
   * @return the query at that moment
   */
  public ScanQuery asOf(@Nullable Instant moment) {
    return new ScanQuery(entity, columns, filter, moment);
  }
}
