package org.rapport.insight.cohort;

/**
 * Orders as columns, in any order.
 *
 * @param customers how many customers there are
 * @param customer the number of the order's customer per row, 0 … customers − 1
 * @param day the day per row, in days since 1970-01-01
 * @param amount the amount per row, in one currency; below 0 for a refund, NaN when it is not known: then it is an
 * order, but adds nothing to sales
 * @since 0.1
 */
public record OrderColumns(int customers, int[] customer, int[] day, double[] amount) {

  /** @throws IllegalArgumentException when the columns differ in length */
  public OrderColumns {
    if (customer.length != day.length || customer.length != amount.length) {
      throw new IllegalArgumentException("The columns of orders have " + customer.length + ", " + day.length + " and "
          + amount.length + " rows.");
    }
  }
}
