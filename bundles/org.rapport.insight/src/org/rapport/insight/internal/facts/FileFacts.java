package org.rapport.insight.internal.facts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.InsightException;
import org.rapport.insight.facts.Customers;
import org.rapport.insight.facts.FactSource;
import org.rapport.insight.facts.Orders;
import org.rapport.insight.facts.Orders.LeftOut;
import org.rapport.insight.facts.Orders.Rows;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;

/** Orders from a file. */
public final class FileFacts implements FactSource {
  private static final long FIRST_DAY = LocalDate.of(1, 1, 1).toEpochDay();
  private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

  private final String name;
  private final Customers customers;
  private final Orders orders;

  private FileFacts(String name, Customers customers, Orders orders) {
    this.name = name;
    this.customers = customers;
    this.orders = orders;
  }

  /** Facts of rows in any order. */
  public static FileFacts of(String name, List<String> owners, long[] days, double[] amounts, String currency) {
    return of(name, owners, days, amounts, currency, Map.of());
  }

  /**
   * Facts of rows in any order.
   *
   * @param statuses what is noted of customers, by their id; customers who are not in it are active, and without any
   *        nothing is known of anybody's status
   */
  public static FileFacts of(String name, List<String> owners, long[] days, double[] amounts, String currency,
      Map<String, String> statuses) {
    int n = owners.size();
    if (days.length != n || amounts.length != n) {
      throw new IllegalArgumentException("A day and an amount for each of " + n + " rows, please.");
    }
    Map<String, Integer> numbers = new HashMap<>();
    TextColumn.Builder labels = TextColumn.builder("customer");
    int[] customer = new int[n];
    int[] day = new int[n];
    long[] id = new long[n];
    for (int row = 0; row < n; row++) {
      String owner = owners.get(row);
      Integer known = numbers.putIfAbsent(owner, numbers.size());
      if (known == null) {
        labels.add(owner);
      }
      customer[row] = known == null ? numbers.size() - 1 : known;
      day[row] = day(days[row], row);
      id[row] = row + 1L;
    }
    TextColumn names = labels.build();
    Optional<CategoryColumn> status = statuses.isEmpty() ? Optional.empty() : Optional.of(statuses(names, statuses));
    long[] ids = new long[numbers.size()];
    Arrays.setAll(ids, i -> i + 1L);
    Customers customers = Customers.of(ids, () -> names, status, Optional.empty());
    double[] finite = amounts.clone();
    for (int row = 0; row < n; row++) {
      finite[row] = Double.isFinite(finite[row]) ? finite[row] : Double.NaN;
    }
    return new FileFacts(name, customers, Orders.of(customers, new Rows(customer, day, finite, new byte[n], List.of(
        currency), id), LeftOut.NOTHING));
  }

  private static int day(long day, int row) {
    if (day < FIRST_DAY || day > LAST_DAY) {
      throw new InsightException("The day of order " + (row + 1)
          + " is outside of the years 1 to 9999. Check the column "
          + "of dates.");
    }
    return (int) day;
  }

  private static CategoryColumn statuses(TextColumn names, Map<String, String> statuses) {
    CategoryColumn.Builder column = CategoryColumn.builder("status");
    for (int row = 0; row < names.size(); row++) {
      column.add(statuses.getOrDefault(names.text(row), "active"));
    }
    return column.build();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean has(String entity) {
    return "order".equalsIgnoreCase(entity) || "account".equalsIgnoreCase(entity);
  }

  @Override
  public Customers customers(@Nullable IProgressMonitor monitor) {
    return customers;
  }

  @Override
  public Orders orders(@Nullable IProgressMonitor monitor) {
    return orders;
  }

  @Override
  public Table table(String entity, List<String> fields, @Nullable IProgressMonitor monitor) {
    throw new InsightException("The file " + name + " has orders only, and nothing of " + entity
        + ". Ask a database for that.");
  }

  @Override
  public LocalDate today() {
    return LocalDate.now();
  }

  @Override
  public long transaction() {
    return 0;
  }
}
