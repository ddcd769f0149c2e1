package org.rapport.ui.analytics.internal.model;

/** How a source names the items of baskets. */
public sealed interface BasketLayout {

  /** A file with one basket a line, its items separated, no header. */
  record Lines() implements BasketLayout {
  }

  /**
   * A table with one item a row.
   *
   * @param basket the column that names the basket
   * @param item the column that names the item
   */
  record Columns(String basket, String item) implements BasketLayout {
  }

  /** The products of each order of a database. */
  record Orders() implements BasketLayout {
  }
}
