package org.rapport.ui.analytics.internal.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.rapport.insight.CustomerBase;
import org.rapport.insight.InsightException;
import org.rapport.insight.facts.FactSource;
import org.rapport.insight.facts.Orders;
import org.rapport.insight.rfm.RfmFacts;

/** Recency, frequency and money of the accounts of a base, from its orders that were not cancelled. */
final class RfmOfBase {

  private RfmOfBase() {}

  static RfmFacts facts(CustomerBase base, IProgressMonitor monitor) {
    FactSource source = FactSource.of(base);
    Orders orders = source.orders(monitor);
    List<String> currencies = orders.currencies().stream().filter(name -> !name.isBlank()).toList();
    if (currencies.size() > 1) {
      throw new InsightException(Messages.Run_currencies);
    }
    LocalDate until = source.today();
    long[] all = orders.customers().ids();
    long[] ids = new long[all.length];
    int[] days = new int[all.length];
    int[] counts = new int[all.length];
    double[] money = new double[all.length];
    int n = 0;
    for (int customer = 0; customer < all.length; customer++) {
      counts[n] = 0;
      money[n] = 0;
      for (int row = orders.from(customer); row < orders.to(customer); row++) {
        double amount = orders.amount()[row];
        if (orders.day()[row] > until.toEpochDay() || Double.isNaN(amount)) {
          continue;
        }
        money[n] += amount;
        if (amount >= 0) {
          days[n] = counts[n]++ == 0 ? orders.day()[row] : Math.max(days[n], orders.day()[row]);
        }
      }
      if (counts[n] > 0) {
        ids[n++] = all[customer];
      }
    }
    List<String> notes = new ArrayList<>();
    long[] kept = Arrays.copyOf(ids, n);
    return RfmFacts.of(kept, i -> Long.toString(kept[i]), Arrays.copyOf(days, n), Arrays.copyOf(counts, n), Arrays
        .copyOf(
            money, n), until, currencies.isEmpty() ? Optional.empty() : Optional.of(currencies.get(0)), all.length - n,
        notes);
  }
}
