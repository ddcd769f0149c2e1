package org.rapport.insight.internal.clv;

import java.util.Arrays;

/**
 * The distinct purchase histories of a customer base, sorted by frequency, and how many customers have each: a
 * likelihood is a sum over these, and many customers share one.
 */
public final class Histories {
  private final double[] frequency;
  private final double[] recency;
  private final double[] age;
  private final double[] count;
  private final int[] of;
  private final int customers;

  /**
   * Finds the distinct histories.
   *
   * @param frequency repeat orders per customer
   * @param recency time of the last order since the first
   * @param age time from the first order to the end of observation, in the same unit
   */
  public Histories(double[] frequency, double[] recency, double[] age) {
    customers = frequency.length;
    Integer[] order = new Integer[customers];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (i, j) -> {
      int byFrequency = Double.compare(frequency[i], frequency[j]);
      int byRecency = byFrequency == 0 ? Double.compare(recency[i], recency[j]) : byFrequency;
      return byRecency == 0 ? Double.compare(age[i], age[j]) : byRecency;
    });
    double[] x = new double[customers];
    double[] last = new double[customers];
    double[] length = new double[customers];
    double[] n = new double[customers];
    of = new int[customers];
    int size = 0;
    for (int customer : order) {
      if (size == 0 || x[size - 1] != frequency[customer] || last[size - 1] != recency[customer]
          || length[size - 1] != age[customer]) {
        x[size] = frequency[customer];
        last[size] = recency[customer];
        length[size++] = age[customer];
      }
      n[size - 1]++;
      of[customer] = size - 1;
    }
    this.frequency = Arrays.copyOf(x, size);
    this.recency = Arrays.copyOf(last, size);
    this.age = Arrays.copyOf(length, size);
    this.count = Arrays.copyOf(n, size);
  }

  /** How many distinct histories there are. */
  public int size() {
    return frequency.length;
  }

  /** How many customers there are. */
  public int customers() {
    return customers;
  }

  /** Repeat orders of a history; not falling from one history to the next. */
  double frequency(int history) {
    return frequency[history];
  }

  /** Time of the last order since the first. */
  double recency(int history) {
    return recency[history];
  }

  /** Time from the first order to the end of observation. */
  double age(int history) {
    return age[history];
  }

  /** How many customers have this history. */
  double count(int history) {
    return count[history];
  }

  /** The number of a customer's history. */
  public int of(int customer) {
    return of[customer];
  }

  /** The mean age over customers: the scale of time. */
  public double meanAge() {
    double sum = 0;
    for (int i = 0; i < size(); i++) {
      sum += count[i] * age[i];
    }
    return sum / customers;
  }
}
