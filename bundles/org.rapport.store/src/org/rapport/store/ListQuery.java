package org.rapport.store;

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
 * @since 0.1
 */
public record ListQuery(EClass entity, List<String> columns, @Nullable Filter filter, List<Sort> sorts, long offset,
    int limit) {
  /** Checks the ranges and copies the lists. */
  public ListQuery {
    columns = List.copyOf(columns);
    sorts = List.copyOf(sorts);
    if (offset < 0 || limit < 0) {
      throw new IllegalArgumentException("offset " + offset + " and limit " + limit + " must not be negative");
    }
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
    return new ListQuery(entity, columns, newFilter, sorts, offset, limit);
  }

  /**
   * @param newSorts the order
   * @return the query in that order
   */
  public ListQuery orderBy(Sort... newSorts) {
    return new ListQuery(entity, columns, filter, List.of(newSorts), offset, limit);
  }

  /**
   * @param newOffset rows to skip
   * @param newLimit rows at most
   * @return the query for that page
   */
  public ListQuery page(long newOffset, int newLimit) {
    return new ListQuery(entity, columns, filter, sorts, newOffset, newLimit);
  }
}
