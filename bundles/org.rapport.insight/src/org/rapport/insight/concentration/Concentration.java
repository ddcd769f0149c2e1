package org.rapport.insight.concentration;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

import org.rapport.insight.InsightException;
import org.rapport.insight.internal.statistics.Tails;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.Interval;

/**
 * How unevenly revenue is spread over customers. Only customers with revenue above 0 take part: how many others there
 * are is said apart. Definitions:
 * <ul>
 * <li>Gini coefficient: G = Σ (2i − n − 1) xᵢ / (n Σ xᵢ) with revenues rising (C. Gini, 1912): 0 when all bring the same,
 * 1 − 1/n when one brings all. Its interval is the jackknife's (S. Yitzhaki, 1991), for customers seen as a sample.
 * <li>HHI, the Herfindahl–Hirschman index: the sum of squared shares of revenue, 1/n … 1 (times 10,000 in antitrust
 * papers); 1 / HHI is the number of equal customers that would be as concentrated.
 * </ul>
 *
 * @since 0.1
 */
public final class Concentration {
  private static final List<Double> PARTS = List.of(0.01, 0.05, 0.1, 0.2);

  private final double[] rising;
  private final double total;
  private final int without;
  private final double negative;

  private Concentration(double[] rising, double total, int without, double negative) {
    this.rising = rising;
    this.total = total;
    this.without = without;
    this.negative = negative;
  }

  /**
   * Looks at the revenue of each customer.
   *
   * @param revenue revenue per customer, refunds taken off, in one currency
   * @throws InsightException when no customer has revenue above 0, or one's is no number
   */
  public static Concentration of(double[] revenue) {
    double[] sorted = revenue.clone();
    Arrays.parallelSort(sorted);
    int first = 0;
    double negative = 0;
    while (first < sorted.length && sorted[first] <= 0) {
      negative += sorted[first++];
    }
    if (first == sorted.length) {
      throw new InsightException("No customer has revenue above 0, so there is nothing to be concentrated.");
    }
    if (!Double.isFinite(sorted[sorted.length - 1]) || !Double.isFinite(negative)) {
      throw new InsightException("The revenue of a customer is no number: correct its orders.");
    }
    double[] rising = Arrays.copyOfRange(sorted, first, sorted.length);
    double total = DoubleStream.of(rising).sum();
    if (!Double.isFinite(total)) {
      throw new InsightException("The revenue of all customers together is too large to be a number.");
    }
    return new Concentration(rising, total, first, negative);
  }

  /** How many customers have revenue above 0, 1 or more. */
  public int customers() {
    return rising.length;
  }

  /** The revenue of those customers together, above 0. */
  public double revenue() {
    return total;
  }

  /** How many customers were left out because their revenue is 0 or below. */
  public int without() {
    return without;
  }

  /** The revenue of those left out, 0 or below: more was refunded to them than they paid. */
  public double negativeRevenue() {
    return negative;
  }

  /** The shares of the top 1, 5, 10 and 20 % of the customers. */
  public List<TopShare> top() {
    return PARTS.stream().map(this::top).toList();
  }

  /**
   * The share of the customers with the most revenue.
   *
   * @param part which part of the customers, above 0, at most 1
   */
  public TopShare top(double part) {
    if (!(part > 0) || part > 1) {
      throw new IllegalArgumentException("The part of the customers is above 0 and at most 1, not " + part + ".");
    }
    int count = (int) Math.max(1, Math.ceil(part * rising.length - 1e-9));
    double sum = 0;
    for (int i = rising.length - 1; i >= rising.length - count; i--) {
      sum += rising[i];
    }
    return new TopShare(part, count, Math.min(1, sum / total));
  }

  /** The Gini coefficient with its jackknife interval; of a single customer 0. */
  public Estimate gini() {
    int n = rising.length;
    double weighted = 0;
    for (int i = 0; i < n; i++) {
      weighted += (2.0 * (i + 1) - n - 1) * (rising[i] / total);
    }
    double gini = Math.max(0, weighted / n);
    if (n < 3) {
      return new Estimate(gini, new Interval(0, 1), "jackknife");
    }
    double before = 0;
    double mean = 0;
    double squares = 0;
    for (int k = 0; k < n; k++) {
      double share = rising[k] / total;
      double after = Math.max(0, 1 - before - share);
      double rest = before + after;
      double without1 = (weighted - (2.0 * (k + 1) - n - 1) * share + before - after) / ((n - 1) * rest);
      double delta = without1 - mean;
      mean += delta / (k + 1);
      squares += delta * (without1 - mean);
      before += share;
    }
    double half = Tails.Z * Math.sqrt(Math.max(0, squares) * (n - 1) / n);
    return new Estimate(gini, new Interval(gini - half, gini + half).clipped(), "jackknife");
  }

  /** The Herfindahl–Hirschman index, above 0, at most 1. */
  public double hhi() {
    double sum = 0;
    for (double value : rising) {
      sum += value / total * (value / total);
    }
    return Math.min(1, sum);
  }

  /**
   * The Lorenz curve: which share of the revenue the customers with the least bring in.
   *
   * @param points how many equal steps, 1 or more
   * @return shares of revenue at 0, 1/points … 1 of the customers, in between by straight lines
   */
  public double[] lorenz(int points) {
    double[] sums = new double[rising.length + 1];
    for (int i = 0; i < rising.length; i++) {
      sums[i + 1] = sums[i] + rising[i] / total;
    }
    double[] curve = new double[points + 1];
    for (int p = 0; p <= points; p++) {
      double place = (double) p / points * rising.length;
      int below = (int) Math.min(rising.length - 1.0, Math.floor(place));
      curve[p] = Math.min(1, sums[below] + (place - below) * (sums[below + 1] - sums[below]));
    }
    curve[points] = 1;
    return curve;
  }
}
