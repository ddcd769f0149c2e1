package org.rapport.insight.internal.facts;

import java.time.Instant;
import java.time.LocalDate;
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
import org.rapport.table.Table;

/**
 * Facts of which everything is read once: what is committed while somebody measures does not come between two columns of
 * the same orders. Not for use by several threads.
 */
public final class SteadyFacts implements FactSource {
  private final FactSource source;
  private final LocalDate today;
  private final long transaction;
  private final Map<List<String>, Table> tables = new HashMap<>();
  private @Nullable Orders orders;

  /**
   * @param source where the rows come from
   */
  public SteadyFacts(FactSource source) {
    this.source = source;
    this.today = source.today();
    this.transaction = source.transaction();
  }

  @Override
  public Optional<CustomerBase> base() {
    return source.base();
  }

  @Override
  public Optional<Instant> moment() {
    return source.moment();
  }

  @Override
  public String name() {
    return source.name();
  }

  @Override
  public boolean has(String entity) {
    return source.has(entity);
  }

  @Override
  public Customers customers(@Nullable IProgressMonitor monitor) {
    return orders(monitor).customers();
  }

  @Override
  public Orders orders(@Nullable IProgressMonitor monitor) {
    Orders known = orders;
    if (known == null) {
      known = source.orders(monitor);
      orders = known;
    }
    return known;
  }

  @Override
  public Table table(String entity, List<String> fields, @Nullable IProgressMonitor monitor) {
    List<String> key = new java.util.ArrayList<>(fields);
    key.add(0, entity);
    Table known = tables.get(key);
    if (known == null) {
      known = source.table(entity, fields, monitor);
      tables.put(key, known);
    }
    return known;
  }

  @Override
  public <T> T kept(String key, Class<T> type, Supplier<T> supplier) {
    return source.kept(key, type, supplier);
  }

  @Override
  public LocalDate today() {
    return today;
  }

  @Override
  public long transaction() {
    return transaction;
  }
}
