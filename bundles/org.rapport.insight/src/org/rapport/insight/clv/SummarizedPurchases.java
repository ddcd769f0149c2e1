package org.rapport.insight.clv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A summary of purchases, and an account of what was unusual about them.
 *
 * @param summary the summary
 * @param until the last day that counts
 * @param rows purchases and refunds that count
 * @param later purchases and refunds after the last day, which don't
 * @param refunds rows with an amount below 0
 * @param refunded the sum of the refunds, 0 or more
 * @param refundedOrders orders that were refunded in full and hence don't count
 * @param unmatchedRefunds refunds of more than the customer had paid; the excess is left out
 * @param freeOrders orders that cost nothing; they count as orders
 * @param withoutOrder customers left out, since all they ordered was refunded
 * @param irregularity the median over customers of the coefficient of variation of the gaps between orders: about 0.9
 * when they order at random, about 0 under a contract; NaN when fewer than 20 customers ordered four times or more
 * @since 0.1
 */
public record SummarizedPurchases(CustomerSummary summary, LocalDate until, int rows, int later, int refunds,
    double refunded, int refundedOrders, int unmatchedRefunds, int freeOrders, int withoutOrder, double irregularity) {

  /** Gaps more regular than this look like a contract's. */
  private static final double REGULAR = 0.35;

  /** Whether the gaps between orders are so regular that the customers seem to be under contract. */
  public boolean looksContractual() {
    return irregularity < REGULAR;
  }

  /** Sentences on what was unusual; empty when nothing was. */
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (refunds > 0) {
      notes.add(String.format(Locale.ENGLISH, "%,d refunds (%,.2f together) were taken off the orders before them; %,d "
          + "orders were refunded in full and don't count.", refunds, refunded, refundedOrders));
    }
    if (unmatchedRefunds > 0) {
      notes.add(String.format(Locale.ENGLISH, "%,d refunds exceed all that their customers had paid before; the excess "
          + "is left out.", unmatchedRefunds));
    }
    if (withoutOrder > 0) {
      notes.add(String.format(Locale.ENGLISH, "%,d customers have no order left and are left out.", withoutOrder));
    }
    if (freeOrders > 0) {
      notes.add(String.format(Locale.ENGLISH, "%,d orders cost nothing; they count as orders of value 0.", freeOrders));
    }
    if (looksContractual()) {
      notes.add(String.format(Locale.ENGLISH, "The orders of a customer follow each other regularly (median variation "
          + "of the gaps %.2f; about 0.9 when customers order at random), as under a contract. These models are for "
          + "customers who come and go as they please: count who renews instead (a retention model).", irregularity));
    }
    return notes;
  }
}
