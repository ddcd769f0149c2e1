package org.rapport.insight.metric;

import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The rows behind a figure, so that a list can show them. They are collected when they are first asked for.
 *
 * @since 0.1
 */
public final class FigureRows {
  /** No rows: the figure comes from other figures. */
  public static final FigureRows NONE = new FigureRows("", 0, "", () -> new long[0]);

  private final String entity;
  private final long count;
  private final String filter;
  private final Supplier<long[]> supplier;
  private long @Nullable [] ids;

  private FigureRows(String entity, long count, String filter, Supplier<long[]> supplier) {
    this.entity = entity;
    this.count = count;
    this.filter = filter;
    this.supplier = supplier;
  }

  /**
   * Rows by their ids.
   *
   * @param entity the entity, such as {@code order}
   * @param count how many there are
   * @param ids collects their record ids, or the numbers of their rows in a file; must not depend on data that change
   */
  public static FigureRows of(String entity, long count, Supplier<long[]> ids) {
    return new FigureRows(entity, count, "", ids);
  }

  /**
   * Rows by a filter.
   *
   * @param entity the entity
   * @param count how many there are
   * @param filter in the words of a list's filter
   */
  public static FigureRows of(String entity, long count, String filter) {
    return new FigureRows(entity, count, Objects.requireNonNull(filter), () -> new long[0]);
  }

  /** The entity the rows are of, in lower case; "" when there are none. */
  public String entity() {
    return entity;
  }

  /** How many there are. */
  public long count() {
    return count;
  }

  /** The filter that finds them, "" when they are told by their ids. */
  public String filter() {
    return filter;
  }

  /** Their ids; empty when a filter tells them. */
  public synchronized long[] ids() {
    long[] known = ids;
    if (known == null) {
      known = supplier.get();
      ids = known;
    }
    return known;
  }

  @Override
  public String toString() {
    return count + " of " + entity;
  }
}
