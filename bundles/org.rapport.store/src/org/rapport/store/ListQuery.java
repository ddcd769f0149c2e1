package org.rapport.store;

import java.time.Instant;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A page of a list.
 *
 * @param entity the entity
 * @param columns fields by name, label or path ({@code account.name}, {@code score.churn}); the page's columns have
 *        exactly these names
 * @param filter which records, or null for all
 * @param sorts the order, most significant first; empty for the order of ids
 * @param offset how many rows to skip, at least 0
 * @param limit how many rows at most, at least 0
 * @param asOf the moment whose state is wanted, see {@link Database#asOf}; or null for the present
 * @since 0.1
 */
public record ListQuery(EClass entity, List<String> columns, @Nullable Filter filter, List<Sort> sorts, long offset,
    int limit, @Nullable Instant asOf) {
  /** Checks the ranges and copies the lists. */
  public ListQuery {
    columns = List.copyOf(columns);
    sorts = List.copyOf(sorts);
    if (offset < 0 || limit < 0) {
      throw new IllegalArgumentException("offset " + offset + " and limit " + limit + " must not be negative");
    }
  }

  /**
   * A page of the list as it is now.
   *
   * @param entity the entity
   * @param columns the fields
   * @param filter which records, or null for all
   * @param sorts the order
   * @param offset how many rows to skip
   * @param limit how many rows at most
   */
  public ListQuery(EClass entity, List<String> columns, @Nullable Filter filter, List<Sort> sorts, long offset,
      int limit) {
    this(entity, columns, filter, sorts, offset, limit, null);
  }

  /**
   * The first 100 rows in the order of ids.
   *
   * @param entity the entity
   * @param columns the fields
   * @return the query
   */
  public static ListQuery of(EClass entity, String... columns) {
    return new ListQuery(entity, List.of(columns), null, List.of(), 0, 100);
  }

  /**
   * @param newFilter which records, or null for all
   * @return the query with that filter
   */
  public ListQuery where(@Nullable Filter newFilter) {
    return new ListQuery(entity, columns, newFilter, sorts, offset, limit, asOf);
  }

  /**
   * @param newSorts the order
   * @return the query in that order
   */
  public ListQuery orderBy(Sort... newSorts) {
    return new ListQuery(entity, columns, filter, List.of(newSorts), offset, limit, asOf);
  }

  /**
   * @param newOffset rows to skip
   * @param newLimit rows at most
   * @return the query for that page
   */
  public ListQuery page(long newOffset, int newLimit) {
    return new ListQuery(entity, columns, filter, sorts, newOffset, newLimit, asOf);
  }

  /**
   * @param moment the moment whose state is wanted, or null for the present
   * @return the query at that moment
   */
  public ListQuery asOf(@Nullable Instant moment) {
    return new ListQuery(entity, columns, filter, sorts, offset, limit, moment);
  }
}
