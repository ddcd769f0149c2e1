package org.rapport.insight.internal.facts;

import java.util.Arrays;

import org.rapport.insight.facts.Orders.Rows;

/** Groups orders by customer and sorts each group by day, in time proportional to the number of orders. */
public final class Grouping {

  private Grouping() {}

  /** Where the orders of each customer begin; one more for the end. */
  public static int[] offsets(int[] customer, int customers) {
    int[] offsets = new int[customers + 1];
    for (int owner : customer) {
      offsets[owner + 1]++;
    }
    for (int i = 0; i < customers; i++) {
      offsets[i + 1] += offsets[i];
    }
    return offsets;
  }

  /** The rows in groups, each by day; rows of the same day keep their order. */
  public static Rows grouped(Rows rows, int[] offsets) {
    if (isGrouped(rows)) {
      return rows;
    }
    int[] order = order(rows, offsets);
    int n = order.length;
    int[] customer = new int[n];
    int[] day = new int[n];
    double[] amount = new double[n];
    byte[] currency = new byte[n];
    long[] id = new long[n];
    for (int i = 0; i < n; i++) {
      int row = order[i];
      customer[i] = rows.customer()[row];
      day[i] = rows.day()[row];
      amount[i] = rows.amount()[row];
      currency[i] = rows.currency()[row];
      id[i] = rows.id()[row];
    }
    return new Rows(customer, day, amount, currency, rows.currencies(), id);
  }

  private static boolean isGrouped(Rows rows) {
    for (int i = 1; i < rows.day().length; i++) {
      int step = Integer.compare(rows.customer()[i], rows.customer()[i - 1]);
      if (step < 0 || step == 0 && rows.day()[i] < rows.day()[i - 1]) {
        return false;
      }
    }
    return true;
  }

  private static int[] order(Rows rows, int[] offsets) {
    int[] next = offsets.clone();
    int[] order = new int[rows.day().length];
    for (int row = 0; row < order.length; row++) {
      order[next[rows.customer()[row]]++] = row;
    }
    for (int customer = 0; customer + 1 < offsets.length; customer++) {
      byDay(order, rows.day(), offsets[customer], offsets[customer + 1]);
    }
    return order;
  }

  /** A stable sort: by insertion where few orders are to be sorted, else by merging halves. */
  private static void byDay(int[] order, int[] day, int from, int to) {
    if (to - from > 40) {
      int middle = from + to >>> 1;
      byDay(order, day, from, middle);
      byDay(order, day, middle, to);
      merge(order, day, from, middle, to);
      return;
    }
    for (int i = from + 1; i < to; i++) {
      int row = order[i];
      int j = i - 1;
      while (j >= from && day[order[j]] > day[row]) {
        order[j + 1] = order[j--];
      }
      order[j + 1] = row;
    }
  }

  private static void merge(int[] order, int[] day, int from, int middle, int to) {
    if (day[order[middle - 1]] <= day[order[middle]]) {
      return;
    }
    int[] left = Arrays.copyOfRange(order, from, middle);
    int a = 0;
    int b = middle;
    for (int i = from; a < left.length; i++) {
      order[i] = b < to && day[order[b]] < day[left[a]] ? order[b++] : left[a++];
    }
  }
}
