package org.rapport.insight.churn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.clv.Purchases;
import org.rapport.table.Column;

/**
 * Where facts about customers come from. A fact belongs to its own day; where its state may have changed since, that of
 * the day asked for is what was known then.
 */
interface ChurnSource {

  /**
   * Orders and refunds.
   *
   * @param orders with an amount of 0 or more, or unknown
   * @param refunds with an amount below 0
   */
  record KnownOrders(Events orders, Events refunds) {
  }

  /** What people call it. */
  String name();

  /** The ids of the customers: record ids of accounts as text, or ids in a file. */
  List<String> ids();

  /** What people call a customer. */
  String shown(int customer);

  /** The orders as they are known now. */
  Events orders();

  /**
   * Orders and refunds as they were known at the end of a day; later ones may be among them.
   *
   * @param day the day
   * @param monitor asked for cancellation, or null
   */
  KnownOrders known(LocalDate day, @Nullable IProgressMonitor monitor);

  /** Why amounts can't be used; empty when they can. */
  Optional<String> noAmounts();

  /** The currency of the amounts, if it is known. */
  Optional<String> currency();

  /** The purchases with amounts, for lifetime values; empty when there are none. */
  Optional<Purchases> purchases();

  /**
   * What else was known of customers at the end of a day, one column a feature; none with the name of another.
   *
   * @param day the day
   * @param customers the customers, one a row
   * @param window the days that count as recent
   * @param monitor asked for cancellation, or null
   */
  List<Column> features(LocalDate day, int[] customers, int window, @Nullable IProgressMonitor monitor);

  /**
   * The status of every customer at the end of a day: 1 lost, 0 another, -1 not a customer yet.
   *
   * @return empty when it is not known of that day
   */
  Optional<int[]> lost(LocalDate day, @Nullable IProgressMonitor monitor);

  /** Sentences on what was left out. */
  List<String> notes();
}
