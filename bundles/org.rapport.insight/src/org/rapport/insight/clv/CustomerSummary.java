package org.rapport.insight.clv;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.InsightException;

/**
 * The purchase histories of a customer base: all that order and spend models look at. All times are in one unit, which
 * the summary carries.
 *
 * @since 0.1
 */
public final class CustomerSummary {
  private final PeriodUnit unit;
  private final List<String> ids;
  private final double[] frequency;
  private final double[] recency;
  private final double[] age;
  private final double @Nullable [] value;

  private CustomerSummary(PeriodUnit unit, List<String> ids, double[] frequency, double[] recency, double[] age,
      double @Nullable [] value) {
    this.unit = unit;
    this.ids = List.copyOf(ids);
    this.frequency = frequency.clone();
    this.recency = recency.clone();
    this.age = age.clone();
    this.value = value == null ? null : value.clone();
  }

  /**
   * A summary without values of orders.
   *
   * @param unit the unit of {@code recency} and {@code age}
   * @param ids one per customer
   * @param frequency repeat orders per customer: whole numbers of 0 or more
   * @param recency time from the first order to the last, 0 without repeat orders
   * @param age time from the first order to the end of observation
   * @throws InsightException when there is no customer, or the numbers of one don't fit together: a sentence naming it
   */
  public static CustomerSummary of(PeriodUnit unit, List<String> ids, double[] frequency, double[] recency,
      double[] age) {
    return checked(new CustomerSummary(unit, ids, frequency, recency, age, null));
  }

  /**
   * A summary with values of orders.
   *
   * @param unit the unit of {@code recency} and {@code age}
   * @param ids one per customer
   * @param frequency repeat orders per customer: whole numbers of 0 or more
   * @param recency time from the first order to the last, 0 without repeat orders
   * @param age time from the first order to the end of observation
   * @param value the average value of a customer's repeat orders, in one currency; not looked at without repeat orders
   * @throws InsightException when there is no customer, or the numbers of one don't fit together: a sentence naming it
   */
  public static CustomerSummary of(PeriodUnit unit, List<String> ids, double[] frequency, double[] recency,
      double[] age, double[] value) {
    return checked(new CustomerSummary(unit, ids, frequency, recency, age, value));
  }

  private static CustomerSummary checked(CustomerSummary summary) {
    int customers = summary.ids.size();
    double[] values = summary.value;
    if (summary.frequency.length != customers || summary.recency.length != customers || summary.age.length != customers
        || values != null && values.length != customers) {
      throw new IllegalArgumentException("A value for each of " + customers + " customers, please.");
    }
    if (customers == 0) {
      throw new InsightException("There is no customer.");
    }
    for (int i = 0; i < customers; i++) {
      String problem = CustomerHistory.problem(summary.frequency[i], summary.recency[i], summary.age[i]);
      if (problem.isEmpty() && values != null && summary.frequency[i] > 0 && !Double.isFinite(values[i])) {
        problem = "repeat orders but no average value of them";
      }
      if (!problem.isEmpty()) {
        throw new InsightException("Customer " + summary.ids.get(i) + " has " + problem + ".");
      }
      summary.recency[i] = Math.min(summary.recency[i], summary.age[i]);
    }
    return summary;
  }

  /** The unit of all times. */
  public PeriodUnit unit() {
    return unit;
  }

  /** How many customers there are, 1 or more. */
  public int customers() {
    return ids.size();
  }

  /** The ids of the customers in their order; unmodifiable. */
  public List<String> ids() {
    return ids;
  }

  /** Whether the values of orders are known. */
  public boolean hasValues() {
    return value != null;
  }

  /** The history of a customer, 0 ≤ customer &lt; {@link #customers()}. */
  public CustomerHistory history(int customer) {
    return new CustomerHistory((int) frequency[customer], new Span(recency[customer], unit), new Span(age[customer],
        unit));
  }

  /** The average value of a customer's repeat orders; empty without repeat orders or when values are not known. */
  public Optional<Double> value(int customer) {
    double[] values = value;
    return values == null || frequency[customer] == 0 ? Optional.empty() : Optional.of(values[customer]);
  }

  /** How many customers ordered again. */
  public int repeatCustomers() {
    int count = 0;
    for (double x : frequency) {
      if (x > 0) {
        count++;
      }
    }
    return count;
  }

  /**
   * The same histories in another unit.
   *
   * @param other the unit
   * @param lengths how long the units are
   */
  public CustomerSummary in(PeriodUnit other, UnitLengths lengths) {
    double factor = lengths.days(unit) / lengths.days(other);
    return new CustomerSummary(other, ids, frequency, scaled(recency, factor), scaled(age, factor), value);
  }

  private static double[] scaled(double[] values, double factor) {
    double[] scaled = values.clone();
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] *= factor;
    }
    return scaled;
  }

  /** Shared, not to be changed. */
  double[] frequencies() {
    return frequency;
  }

  /** Shared, not to be changed. */
  double[] recencies() {
    return recency;
  }

  /** Shared, not to be changed. */
  double[] ages() {
    return age;
  }
}
