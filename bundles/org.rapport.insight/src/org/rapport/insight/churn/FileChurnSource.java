package org.rapport.insight.churn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.clv.Purchases;
import org.rapport.table.Column;

/** Purchases and nothing else. */
final class FileChurnSource implements ChurnSource {
  private final Purchases purchases;
  private final Optional<String> currency;
  private final KnownOrders known;

  FileChurnSource(Purchases purchases, Optional<String> currency) {
    this.purchases = purchases;
    this.currency = currency;
    known = new KnownOrders(events(false), events(true));
  }

  private Events events(boolean negative) {
    int rows = purchases.rows();
    int[] customer = new int[rows];
    int[] day = new int[rows];
    double[] value = new double[rows];
    int size = 0;
    for (int row = 0; row < rows; row++) {
      if (purchases.amount(row) < 0 == negative) {
        customer[size] = purchases.customer(row);
        day[size] = (int) purchases.day(row);
        value[size++] = purchases.amount(row);
      }
    }
    return Events.of(purchases.customers().size(), size, customer, day, value);
  }

  @Override
  public String name() {
    return "the file";
  }

  @Override
  public List<String> ids() {
    return purchases.customers();
  }

  @Override
  public String shown(int customer) {
    return purchases.customers().get(customer);
  }

  @Override
  public Events orders() {
    return known.orders();
  }

  @Override
  public KnownOrders known(LocalDate day, @Nullable IProgressMonitor monitor) {
    return known;
  }

  @Override
  public Optional<String> noAmounts() {
    return Optional.empty();
  }

  @Override
  public Optional<String> currency() {
    return currency;
  }

  @Override
  public Optional<Purchases> purchases() {
    return Optional.of(purchases);
  }

  @Override
  public List<Column> features(LocalDate day, int[] customers, int window, @Nullable IProgressMonitor monitor) {
    return List.of();
  }

  @Override
  public Optional<int[]> lost(LocalDate day, @Nullable IProgressMonitor monitor) {
    return Optional.empty();
  }

  @Override
  public List<String> notes() {
    return List.of();
  }
}
