package org.rapport.insight.clv;

import org.rapport.insight.InsightException;

/**
 * The purchases of one customer, as far as order models need them.
 *
 * @param frequency repeat orders: the distinct days with an order after the first, 0 or more
 * @param recency time from the first order to the last; 0 without repeat orders
 * @param age time from the first order to the end of observation (T in the literature), at least {@code recency}
 * @since 0.1
 */
public record CustomerHistory(int frequency, Span recency, Span age) {

  /** Checks that the times fit together. */
  public CustomerHistory {
    if (recency.unit() != age.unit()) {
      throw new InsightException("Recency is in " + recency.unit().word() + "s and age in " + age.unit().word()
          + "s: give both in the same unit.");
    }
    String problem = problem(frequency, recency.count(), age.count());
    if (!problem.isEmpty()) {
      throw new InsightException("A customer has " + problem + ".");
    }
  }

  /** The unit of both times. */
  public PeriodUnit unit() {
    return age.unit();
  }

  /** What is wrong with a history, in words that follow "has"; "" when nothing is. */
  static String problem(double frequency, double recency, double age) {
    if (!(frequency >= 0) || frequency != Math.rint(frequency) || frequency > Integer.MAX_VALUE) {
      return "the frequency " + frequency + ", which is not a whole number of 0 or more";
    }
    if (!(recency >= 0) || !(age >= 0) || Double.isInfinite(age)) {
      return "the recency " + recency + " and the age " + age + ", which must both be 0 or more";
    }
    if (recency > age * (1 + 1e-12)) {
      return "the recency " + recency + " beyond the age " + age;
    }
    if (frequency == 0 && recency > 0) {
      return "the recency " + recency + " although there is no repeat order";
    }
    if (frequency > 0 && recency == 0) {
      return "repeat orders but the recency 0";
    }
    return "";
  }
}
