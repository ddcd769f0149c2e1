package org.rapport.insight.internal.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.rapport.insight.CustomerBase;
import org.rapport.insight.InsightException;
import org.rapport.insight.facts.Orders.Rows;
import org.rapport.model.OrderStatus;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TimeColumn;

/** Turns columns of orders into facts: owners become numbers, cancelled orders are left out. */
final class OrderReader {
  private static final int MOST_CURRENCIES = 127;

  private final long[] accounts;
  private final Table table;
  private long cancelled;
  private long withoutDay;
  private long withoutCustomer;

  OrderReader(long[] accounts, Table table) {
    this.accounts = accounts;
    this.table = table;
  }

  long cancelled() {
    return cancelled;
  }

  long withoutDay() {
    return withoutDay;
  }

  long withoutCustomer() {
    return withoutCustomer;
  }

  /** The orders that count. */
  Rows rows() {
    double[] id = ((NumberColumn) table.column(CustomerBase.ID)).values();
    double[] owner = ((NumberColumn) table.column("account")).values();
    long[] time = ((TimeColumn) table.column("date")).values();
    double[] value = ((NumberColumn) table.column("amount")).values();
    byte[] coded = new byte[id.length];
    List<String> currencies = currencies(table.column("currency"), coded);
    Column status = table.column("status");
    boolean[] gone = isCancelled(status);
    int[] places = places();
    int[] customer = new int[id.length];
    int[] day = new int[id.length];
    double[] amount = new double[id.length];
    byte[] currency = new byte[id.length];
    long[] record = new long[id.length];
    int n = 0;
    for (int row = 0; row < id.length; row++) {
      if (gone.length > 0 && gone[row]) {
        cancelled++;
        continue;
      }
      int place = Double.isNaN(owner[row]) ? -1 : place((long) owner[row], places);
      if (place < 0 || time[row] == TimeColumn.MISSING) {
        withoutCustomer += place < 0 ? 1 : 0;
        withoutDay += place < 0 ? 0 : 1;
        continue;
      }
      customer[n] = place;
      day[n] = (int) Math.floorDiv(time[row], TimeColumn.DAY);
      amount[n] = value[row];
      currency[n] = coded[row];
      record[n++] = (long) id[row];
    }
    return n == id.length ? new Rows(customer, day, amount, currency, currencies, record)
        : new Rows(Arrays.copyOf(customer, n), Arrays.copyOf(day, n), Arrays.copyOf(amount, n), Arrays.copyOf(currency,
            n), currencies, Arrays.copyOf(record, n));
  }

  private static boolean[] isCancelled(Column status) {
    if (!(status instanceof CategoryColumn categories)) {
      return new boolean[0];
    }
    int code = categories.levels().indexOf(OrderStatus.CANCELLED.getLiteral());
    if (code < 0) {
      return new boolean[0];
    }
    boolean[] gone = new boolean[categories.size()];
    for (int row = 0; row < gone.length; row++) {
      gone[row] = categories.code(row) == code;
    }
    return gone;
  }

  /** Codes the currencies; the codes are in the order in which the currencies appear. */
  private static List<String> currencies(Column column, byte[] coded) {
    List<String> found = new ArrayList<>();
    int last = -1;
    int[] byLevel = column instanceof CategoryColumn categories ? new int[categories.levels().size() + 1] : new int[0];
    Arrays.fill(byLevel, -1);
    for (int row = 0; row < coded.length; row++) {
      if (column instanceof CategoryColumn categories) {
        int level = categories.code(row) + 1;
        if (byLevel[level] < 0) {
          byLevel[level] = add(found, column.text(row));
        }
        coded[row] = (byte) byLevel[level];
      } else {
        String text = column.text(row);
        last = last >= 0 && found.get(last).equals(text) ? last : add(found, text);
        coded[row] = (byte) last;
      }
    }
    return List.copyOf(found);
  }

  private static int add(List<String> found, String currency) {
    int known = found.indexOf(currency);
    if (known >= 0) {
      return known;
    }
    if (found.size() == MOST_CURRENCIES) {
      throw new InsightException("The orders have more than " + MOST_CURRENCIES
          + " currencies. Check the field currency.");
    }
    found.add(currency);
    return found.size() - 1;
  }

  /** Places of accounts by id where ids are dense, else nothing. */
  private int[] places() {
    long last = accounts.length == 0 ? 0 : accounts[accounts.length - 1];
    if (last > 8L * accounts.length + 1000) {
      return new int[0];
    }
    int[] places = new int[(int) last + 1];
    Arrays.fill(places, -1);
    for (int i = 0; i < accounts.length; i++) {
      places[(int) accounts[i]] = i;
    }
    return places;
  }

  private int place(long account, int[] places) {
    if (places.length == 0) {
      return Math.max(-1, Arrays.binarySearch(accounts, account));
    }
    return account >= 0 && account < places.length ? places[(int) account] : -1;
  }
}
