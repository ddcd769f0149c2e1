package org.rapport.insight.facts;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.TimeColumn;

/**
 * The customers of a source of facts, numbered from 0. Of a database these are all accounts, in the order of their ids,
 * whether they have ordered or not; of a file those who occur in it, in the order of their first row.
 *
 * @since 0.1
 */
public final class Customers {
  private final long[] ids;
  private final Supplier<Column> labels;
  private final Optional<CategoryColumn> status;
  private final Optional<TimeColumn> since;
  private @Nullable Column loaded;

  private Customers(long[] ids, Supplier<Column> labels, Optional<CategoryColumn> status, Optional<TimeColumn> since) {
    this.ids = ids;
    this.labels = labels;
    this.status = status;
    this.since = since;
  }

  /**
   * Customers.
   *
   * @param ids their record ids; of customers of a file 1, 2, 3 …; not copied
   * @param labels their names for people, asked for once and only when needed
   * @param status what is noted of each, such as {@code lost}, if anything is
   * @param since since when each is a customer, if that is noted
   */
  public static Customers of(long[] ids, Supplier<Column> labels, Optional<CategoryColumn> status,
      Optional<TimeColumn> since) {
    return new Customers(ids, labels, status, since);
  }

  /** How many there are. */
  public int size() {
    return ids.length;
  }

  /** Their record ids. Shared, not to be changed. */
  public long[] ids() {
    return ids;
  }

  /** What people call a customer: the key of an account, or the id in the file. */
  public synchronized String label(int customer) {
    Column column = loaded;
    if (column == null) {
      column = labels.get();
      loaded = column;
    }
    return column.text(customer);
  }

  /** The status noted of each, with levels such as {@code active} and {@code lost}; empty for files. */
  public Optional<CategoryColumn> status() {
    return status;
  }

  /** The day since which each is a customer; empty for files. */
  public Optional<TimeColumn> since() {
    return since;
  }
}
