package org.rapport.insight.churn;

import java.time.LocalDate;
import java.util.Arrays;

/** What happened to customers on days, grouped by customer and in each group by day. */
final class Events {
  private final int[] offsets;
  private final int[] days;
  private final double[] values;

  private Events(int[] offsets, int[] days, double[] values) {
    this.offsets = offsets;
    this.days = days;
    this.values = values;
  }

  /**
   * Groups events; those of one customer and day keep their order.
   *
   * @param customers how many customers there are
   * @param size how many events count, the first of the arrays
   * @param customer the customer of each
   * @param day the day of each, since 1970-01-01
   * @param value a value of each, NaN for none
   */
  static Events of(int customers, int size, int[] customer, int[] day, double[] value) {
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      keys[i] = (long) day[i] << Integer.SIZE | i;
    }
    Arrays.sort(keys);
    int[] offsets = new int[customers + 1];
    for (int i = 0; i < size; i++) {
      offsets[customer[i] + 1]++;
    }
    for (int c = 0; c < customers; c++) {
      offsets[c + 1] += offsets[c];
    }
    int[] next = offsets.clone();
    int[] days = new int[size];
    double[] values = new double[size];
    for (long key : keys) {
      int i = (int) key;
      int place = next[customer[i]]++;
      days[place] = day[i];
      values[place] = value[i];
    }
    return new Events(offsets, days, values);
  }

  /** How many there are. */
  int size() {
    return days.length;
  }

  /** The place of a customer's first event. */
  int from(int customer) {
    return offsets[customer];
  }

  /** The place after a customer's last event that is not later than a day. */
  int upTo(int customer, int day) {
    int low = offsets[customer];
    int high = offsets[customer + 1];
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (days[middle] <= day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The day of the event at a place. */
  int day(int place) {
    return days[place];
  }

  /** The value of the event at a place. */
  double value(int place) {
    return values[place];
  }

  /** How many events of a customer are later than a day and not later than another. */
  int count(int customer, int after, int last) {
    return upTo(customer, last) - upTo(customer, after);
  }

  /** The sum of the values of these events; NaN counts as 0. */
  double sum(int customer, int after, int last) {
    double sum = 0;
    int end = upTo(customer, last);
    for (int i = upTo(customer, after); i < end; i++) {
      sum += Double.isNaN(values[i]) ? 0 : values[i];
    }
    return sum;
  }

  /** How many of all are not later than a day. */
  int upTo(LocalDate day) {
    long last = day.toEpochDay();
    return (int) Arrays.stream(days).filter(each -> each <= last).count();
  }

  /** The first day of all, {@link Integer#MAX_VALUE} when there is no event. */
  int firstDay() {
    return Arrays.stream(days).min().orElse(Integer.MAX_VALUE);
  }

  /** The last day of all that is not later than a day, {@link Integer#MIN_VALUE} when there is none. */
  int lastDay(int upTo) {
    return Arrays.stream(days).filter(day -> day <= upTo).max().orElse(Integer.MIN_VALUE);
  }
}
