package org.rapport.store;

import java.time.Instant;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Figures of groups of records: how many orders, their sum and the date of the last, for each account.
 *
 * @param entity the entity
 * @param by fields by name, label or path whose values make a group; records without a value make a group of their own;
 *        empty for one group of all records
 * @param measures the figures, at least one; no two with the same name
 * @param filter which records, or null for all
 * @param asOf the moment whose records are wanted, or null for now
 * @since 0.1
 */
public record GroupQuery(EClass entity, List<String> by, List<Measure> measures, @Nullable Filter filter,
    @Nullable Instant asOf) {
  /** Copies the lists. */
  public GroupQuery {
    by = List.copyOf(by);
    measures = List.copyOf(measures);
    if (measures.isEmpty()) {
      throw new IllegalArgumentException("a query of groups needs at least one measure");
    }
  }

  /**
   * Groups of all records as they are now.
   *
   * @param entity the entity
   * @param by the fields that make a group
   * @param measures the figures
   * @return the query
   */
  public static GroupQuery of(EClass entity, List<String> by, Measure... measures) {
    return new GroupQuery(entity, by, List.of(measures), null, null);
  }

  /**
   * @param newFilter which records, or null for all
   * @return the query with that filter
   */
  public GroupQuery where(@Nullable Filter newFilter) {
    return new GroupQuery(entity, by, measures, newFilter, asOf);
  }

  /**
   * @param moment the moment whose records are wanted, or null for now
   * @return the query at that moment
   */
  public GroupQuery asOf(@Nullable Instant moment) {
    return new GroupQuery(entity, by, measures, filter, moment);
  }
}
