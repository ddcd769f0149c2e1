package org.rapport.insight.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.CustomerBase;
import org.rapport.insight.internal.facts.BaseFacts;
import org.rapport.insight.internal.facts.FileFacts;
import org.rapport.table.Table;

/**
 * Where the rows behind figures come from: a database, or a file of orders. Reading the same thing twice is cheap: what
 * was read is kept while the data stay the same. Safe for use by several threads.
 *
 * @since 0.1
 */
public interface FactSource {

  /**
   * The facts of a customer base as they are now; after a change they are read anew.
   *
   * @param base the customer base; it must stay open
   */
  static FactSource of(CustomerBase base) {
    return new BaseFacts(base, null);
  }

  /**
   * The facts of a customer base as they were known at a moment.
   *
   * @param base the customer base; it must stay open
   * @param moment the moment
   */
  static FactSource of(CustomerBase base, Instant moment) {
    return new BaseFacts(base, moment);
  }

  /**
   * Orders that were read from a file; there is nothing but orders.
   *
   * @param name what people call the source
   * @param customers the id of the customer per row
   * @param days the day per row, in days since 1970-01-01
   * @param amounts the amount per row; below 0 for a refund, NaN when it is not known
   * @param currency the currency of all amounts, or "" when nobody named it
   * @throws org.rapport.insight.InsightException when a day is no day of the years 1 to 9999
   */
  static FactSource ofOrders(String name, List<String> customers, long[] days, double[] amounts, String currency) {
    return FileFacts.of(name, customers, days, amounts, currency);
  }

  /** What people call it: the database's name or the file's. */
  String name();

  /** Whether it has records of an entity, such as {@code order} or {@code campaign}; files have orders only. */
  boolean has(String entity);

  /**
   * The customers.
   *
   * @param monitor asked for cancellation, or null
   */
  Customers customers(@Nullable IProgressMonitor monitor);

  /**
   * The orders, grouped by customer.
   *
   * @param monitor asked for cancellation, or null
   */
  Orders orders(@Nullable IProgressMonitor monitor);

  /**
   * Records of an entity. References are ids of records, in columns of numbers.
   *
   * @param entity the entity's name
   * @param fields fields by name, label or path such as {@code stage.kind}; the columns have these names, after a first
   *        column {@code id}
   * @param monitor asked for cancellation, or null
   * @return the records by id, possibly none
   * @throws org.rapport.insight.InsightException when there is no such entity or field, or the source has no such entity
   */
  Table table(String entity, List<String> fields, @Nullable IProgressMonitor monitor);

  /** The customer base behind it, for what no table tells, such as its journal; empty for a file. */
  default Optional<CustomerBase> base() {
    return Optional.empty();
  }

  /** The moment as of which it is read; empty for the present and for a file. */
  default Optional<Instant> moment() {
    return Optional.empty();
  }

  /**
   * Something that takes long to compute from these facts, kept while the data stay the same. A source that keeps nothing
   * computes it anew.
   *
   * @param key what it is; metrics of other bundles begin it with their bundle's name
   * @param type its class
   * @param supplier computes it; it must depend on the facts and the key only
   */
  default <T> T kept(String key, Class<T> type, Supplier<T> supplier) {
    return supplier.get();
  }

  /** The day on which it is asked: today, or the day as of which it is read. Later days have not come yet. */
  LocalDate today();

  /**
   * The number of the last transaction that is in the facts, by which a figure can be told from a later one; 0 for a file.
   */
  long transaction();
}
