package org.rapport.insight.internal.facts;

import java.lang.ref.SoftReference;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.CustomerBase;
import org.rapport.insight.facts.Customers;
import org.rapport.insight.facts.FactSource;
import org.rapport.insight.facts.Orders;
import org.rapport.insight.facts.Orders.LeftOut;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TimeColumn;

/** Facts of a database. */
public final class BaseFacts implements FactSource {
  private final CustomerBase base;
  private final @Nullable Instant moment;
  private long transaction = -1;
  private @Nullable Customers customers;
  private @Nullable Orders orders;
  /** What was read or computed; given up when memory runs short. */
  private final Map<String, SoftReference<Object>> kept = new HashMap<>();

  /**
   * @param base the customer base
   * @param moment as of when, or null for now
   */
  public BaseFacts(CustomerBase base, @Nullable Instant moment) {
    this.base = base;
    this.moment = moment;
  }

  @Override
  public Optional<CustomerBase> base() {
    return Optional.of(base);
  }

  @Override
  public Optional<Instant> moment() {
    return Optional.ofNullable(moment);
  }

  @Override
  public String name() {
    return base.name();
  }

  @Override
  public boolean has(String entity) {
    return base.entities().stream().anyMatch(entity::equalsIgnoreCase);
  }

  @Override
  public synchronized Customers customers(@Nullable IProgressMonitor monitor) {
    forgetOld();
    Customers known = customers;
    if (known == null) {
      known = readCustomers(monitor);
      customers = known;
    }
    return known;
  }

  private Customers readCustomers(@Nullable IProgressMonitor monitor) {
    Table table = table("account", List.of("since", "status"), monitor);
    double[] ids = ((NumberColumn) table.column(CustomerBase.ID)).values();
    long[] records = new long[ids.length];
    for (int i = 0; i < ids.length; i++) {
      records[i] = (long) ids[i];
    }
    Optional<CategoryColumn> status = Optional.of(table.column("status")).filter(CategoryColumn.class::isInstance)
        .map(CategoryColumn.class::cast);
    Optional<TimeColumn> since = Optional.of(table.column("since")).filter(TimeColumn.class::isInstance)
        .map(TimeColumn.class::cast);
    return Customers.of(records, () -> read("account", List.of("key"), null).column("key"), status, since);
  }

  @Override
  public synchronized Orders orders(@Nullable IProgressMonitor monitor) {
    Customers owners = customers(monitor);
    Orders known = orders;
    if (known == null) {
      Table table = read("order", List.of("account", "date", "amount", "currency", "status"), monitor);
      OrderReader reader = new OrderReader(owners.ids(), table);
      known = Orders.of(owners, reader.rows(), new LeftOut(reader.cancelled(), reader.withoutDay(), reader
          .withoutCustomer()));
      orders = known;
    }
    return known;
  }

  @Override
  public Table table(String entity, List<String> fields, @Nullable IProgressMonitor monitor) {
    return kept(entity + fields, Table.class, () -> read(entity, fields, monitor));
  }

  @Override
  public synchronized <T> T kept(String key, Class<T> type, Supplier<T> supplier) {
    forgetOld();
    SoftReference<Object> last = kept.get(key);
    Object known = last == null ? null : last.get();
    if (known != null) {
      return type.cast(known);
    }
    T computed = supplier.get();
    if (base.transaction(moment) == transaction) {
      kept.put(key, new SoftReference<>(computed));
    }
    return computed;
  }

  private Table read(String entity, List<String> fields, @Nullable IProgressMonitor monitor) {
    return base.facts(entity, fields, Optional.ofNullable(moment), monitor);
  }

  @Override
  public LocalDate today() {
    Instant asked = moment;
    return asked == null ? LocalDate.now() : LocalDate.ofInstant(asked, ZoneId.systemDefault());
  }

  @Override
  public synchronized long transaction() {
    forgetOld();
    return transaction;
  }

  /** Drops what was read before the last change. */
  private void forgetOld() {
    long now = base.transaction(moment);
    if (now != transaction) {
      customers = null;
      orders = null;
      kept.clear();
      transaction = now;
    }
  }
}
