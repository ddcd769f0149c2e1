package org.rapport.insight.facts;

import java.util.List;

import org.rapport.insight.internal.facts.Grouping;

/**
 * The orders of a source of facts as columns, grouped by customer and in each group by day. Cancelled orders and orders
 * without a day or customer are not among them; {@link #leftOut()} counts them.
 *
 * <p>An amount below 0 is a refund or credit note: it takes from sales, but is no order and no sign of life. An order whose
 * amount is not known has the amount NaN: it is an order, but adds nothing to sales.
 *
 * <p>All arrays are shared and not to be changed.
 *
 * @since 0.1
 */
public final class Orders {

  /**
   * Orders that are not among the others.
   *
   * @param cancelled cancelled ones
   * @param withoutDay those without a day
   * @param withoutCustomer those whose customer is not there
   * @since 0.1
   */
  public record LeftOut(long cancelled, long withoutDay, long withoutCustomer) {
    /** Nothing was left out. */
    public static final LeftOut NOTHING = new LeftOut(0, 0, 0);
  }

  /**
   * Rows in any order, as they are read. Arrays are not copied, and the columns of the result may share them.
   *
   * @param customer the number of the customer, from 0
   * @param day days since 1970-01-01
   * @param amount the amount, NaN when it is not known
   * @param currency an index into {@code currencies}
   * @param currencies ISO 4217 codes, "" for orders without a currency
   * @param id record ids, or numbers of rows in a file
   * @since 0.1
   */
  public record Rows(int[] customer, int[] day, double[] amount, byte[] currency, List<String> currencies, long[] id) {
  }

  private final Customers customers;
  private final int[] offsets;
  private final Rows rows;
  private final LeftOut leftOut;

  private Orders(Customers customers, int[] offsets, Rows rows, LeftOut leftOut) {
    this.customers = customers;
    this.offsets = offsets;
    this.rows = rows;
    this.leftOut = leftOut;
  }

  /**
   * Groups orders.
   *
   * @param customers the customers they belong to
   * @param rows the orders in any order; orders of one customer and day keep theirs
   * @param leftOut what was left out
   */
  public static Orders of(Customers customers, Rows rows, LeftOut leftOut) {
    int[] offsets = Grouping.offsets(rows.customer(), customers.size());
    return new Orders(customers, offsets, Grouping.grouped(rows, offsets), leftOut);
  }

  /** How many there are, refunds included. */
  public int size() {
    return rows.day().length;
  }

  /** The customers they belong to. */
  public Customers customers() {
    return customers;
  }

  /** The first order of a customer; that of the customer after the last one is {@link #size()}. */
  public int from(int customer) {
    return offsets[customer];
  }

  /** The place after a customer's last order; equal to {@link #from} for a customer without orders. */
  public int to(int customer) {
    return offsets[customer + 1];
  }

  /** The number of the customer of each order, ascending. */
  public int[] customer() {
    return rows.customer();
  }

  /** The day of each order, in days since 1970-01-01; ascending for each customer. */
  public int[] day() {
    return rows.day();
  }

  /** The amount of each order in its own currency; below 0 for refunds, NaN when it is not known. */
  public double[] amount() {
    return rows.amount();
  }

  /** The currency of each order, an index into {@link #currencies()}. */
  public byte[] currency() {
    return rows.currency();
  }

  /** The codes of the currencies that occur, "" for none. */
  public List<String> currencies() {
    return rows.currencies();
  }

  /** The record id of each order, or the number of its row in the file. */
  public long[] id() {
    return rows.id();
  }

  /** What was left out. */
  public LeftOut leftOut() {
    return leftOut;
  }
}
