package org.rapport.insight.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.rapport.insight.InsightException;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.Intervals;

/**
 * The cohort triangle. A customer belongs to the period of the first order and counts as retained in a later period when
 * there is an order in it. A refund is no order: it only lowers the sales of the period in which it is booked.
 *
 * @param unit the periods
 * @param until the last day that counts
 * @param cohorts the cohorts that have customers, the earliest first
 * @param later how many rows were left out because they are after that day
 * @param withoutOrder how many customers have refunds, but no order to belong to a cohort by
 * @since 0.1
 */
public record CohortTable(CalendarUnit unit, LocalDate until, List<Cohort> cohorts, int later, int withoutOrder) {
  private static final int MOST_PERIODS = 2_000;

  public CohortTable {
    cohorts = List.copyOf(cohorts);
  }

  /**
   * Builds the triangle.
   *
   * @param orders the orders
   * @param unit the periods
   * @param until the last day that counts
   * @throws InsightException when there is no order up to that day, an amount is infinite, or the orders lie more than
   * 2,000 periods apart
   */
  public static CohortTable of(OrderColumns orders, CalendarUnit unit, LocalDate until) {
    return new Builder(orders, unit, until).build();
  }

  /**
   * The share of all customers that orders again so many periods after their first order, over all cohorts for which that
   * period is over.
   *
   * @param age how many periods later, 0 or more
   * @return the share with Wilson's interval; empty when no cohort is so old
   */
  public Optional<Estimate> retention(int age) {
    long active = 0;
    long all = 0;
    for (Cohort cohort : cohorts) {
      if (age < cohort.cells().size() && cohort.cells().get(age).complete()) {
        active += cohort.cells().get(age).customers();
        all += cohort.customers();
      }
    }
    return all == 0 ? Optional.empty() : Optional.of(share(active, all));
  }

  /** How many customers all cohorts have together. */
  public int customers() {
    return cohorts.stream().mapToInt(Cohort::customers).sum();
  }

  /** The age of the oldest cell, 0 or more. */
  public int oldest() {
    return cohorts.get(0).cells().size() - 1;
  }

  private static Estimate share(long some, long all) {
    return new Estimate((double) some / all, Intervals.wilson(some, all), "Wilson");
  }

  /** Counts in primitive arrays: a base has millions of orders, but few periods. */
  private static final class Builder {
    private final OrderColumns orders;
    private final CalendarUnit unit;
    private final LocalDate until;
    private final int last;
    private int firstPeriod;
    private int[] periods = new int[0];
    private int later;

    Builder(OrderColumns orders, CalendarUnit unit, LocalDate until) {
      this.orders = orders;
      this.unit = unit;
      this.until = until;
      this.last = (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, until.toEpochDay()));
    }

    CohortTable build() {
      int first = Integer.MAX_VALUE;
      int latest = Integer.MIN_VALUE;
      for (int row = 0; row < orders.day().length; row++) {
        int day = orders.day()[row];
        if (Double.isInfinite(orders.amount()[row])) {
          throw new InsightException("An order of " + LocalDate.ofEpochDay(day) + " has an amount that is no number: "
              + "correct it.");
        }
        if (day > last) {
          later++;
        } else {
          first = Math.min(first, day);
          latest = Math.max(latest, day);
        }
      }
      if (first > latest) {
        throw new InsightException("There is no order up to " + until + ", so there are no cohorts.");
      }
      number(first, latest);
      return triangle();
    }

    /** Numbers the periods from 0, day by day from the first. */
    private void number(int first, int latest) {
      firstPeriod = unit.of(LocalDate.ofEpochDay(first));
      long range = (long) unit.of(until) - firstPeriod + 1;
      if (range > MOST_PERIODS) {
        throw new InsightException("From the first order, of " + LocalDate.ofEpochDay(first) + ", to " + until
            + " there are " + range + " " + unit.word() + "s: correct that order's date, or choose a later beginning.");
      }
      periods = new int[orders.day().length];
      int[] table = new int[latest - first + 1];
      for (int i = 0; i < table.length; i++) {
        table[i] = unit.of(LocalDate.ofEpochDay(first + (long) i)) - firstPeriod;
      }
      for (int row = 0; row < periods.length; row++) {
        periods[row] = orders.day()[row] > last ? -1 : table[orders.day()[row] - first];
      }
    }

    private CohortTable triangle() {
      int[] cohort = new int[orders.customers()];
      Arrays.fill(cohort, Integer.MAX_VALUE);
      boolean[] refunded = new boolean[orders.customers()];
      for (int row = 0; row < periods.length; row++) {
        int customer = orders.customer()[row];
        if (periods[row] >= 0 && !(orders.amount()[row] < 0)) {
          cohort[customer] = Math.min(cohort[customer], periods[row]);
        } else if (periods[row] >= 0) {
          refunded[customer] = true;
        }
      }
      int count = unit.of(until) - firstPeriod + 1;
      int[] sizes = new int[count];
      int withoutOrder = 0;
      for (int customer = 0; customer < cohort.length; customer++) {
        if (cohort[customer] < count) {
          sizes[cohort[customer]]++;
        } else {
          withoutOrder += refunded[customer] ? 1 : 0;
        }
      }
      double[][] sales = new double[count][];
      int[][] active = new int[count][];
      for (int c = 0; c < count; c++) {
        sales[c] = new double[sizes[c] == 0 ? 0 : count - c];
        active[c] = new int[sales[c].length];
      }
      fill(cohort, sales, active);
      List<Cohort> cohorts = new ArrayList<>();
      for (int c = 0; c < count; c++) {
        if (sizes[c] > 0) {
          cohorts.add(cohort(c, sizes[c], sales[c], active[c]));
        }
      }
      if (cohorts.isEmpty()) {
        throw new InsightException("Up to " + until + " there are refunds only and no order, so there are no cohorts.");
      }
      return new CohortTable(unit, until, cohorts, later, withoutOrder);
    }

    /** Goes through the rows customer by customer, so that each counts once a period. */
    private void fill(int[] cohort, double[][] sales, int[][] active) {
      int[] rows = grouped();
      int[] seen = new int[unit.of(until) - firstPeriod + 1];
      for (int i = 0; i < periods.length; i++) {
        int row = rows.length == 0 ? i : rows[i];
        int customer = orders.customer()[row];
        int own = cohort[customer];
        int age = periods[row] - own;
        if (periods[row] < 0 || age < 0) {
          continue;
        }
        double amount = orders.amount()[row];
        sales[own][age] += Double.isNaN(amount) ? 0 : amount;
        if (!(amount < 0) && seen[age] != customer + 1) {
          seen[age] = customer + 1;
          active[own][age]++;
        }
      }
    }

    /** The rows customer by customer, each customer's in their order; empty when they are so already. */
    private int[] grouped() {
      int[] customer = orders.customer();
      boolean rising = true;
      for (int row = 1; row < customer.length && rising; row++) {
        rising = customer[row - 1] <= customer[row];
      }
      if (rising) {
        return new int[0];
      }
      int[] next = new int[orders.customers() + 1];
      for (int one : customer) {
        next[one + 1]++;
      }
      for (int i = 0; i < orders.customers(); i++) {
        next[i + 1] += next[i];
      }
      int[] rows = new int[customer.length];
      for (int row = 0; row < rows.length; row++) {
        rows[next[customer[row]]++] = row;
      }
      return rows;
    }

    private Cohort cohort(int c, int size, double[] sales, int[] active) {
      List<CohortCell> cells = new ArrayList<>();
      for (int age = 0; age < sales.length; age++) {
        boolean complete = !unit.end(firstPeriod + c + age).isAfter(until);
        cells.add(new CohortCell(age, active[age], share(active[age], size), sales[age], complete));
      }
      int period = firstPeriod + c;
      return new Cohort(unit.label(period), period, size, !unit.end(period).isAfter(until), cells);
    }
  }
}
