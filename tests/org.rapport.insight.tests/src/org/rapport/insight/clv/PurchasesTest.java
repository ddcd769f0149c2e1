package org.rapport.insight.clv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.rapport.insight.InsightException;

/** What becomes of purchases, refunds and odd rows. */
class PurchasesTest {
  private final List<String> customers = new ArrayList<>();
  private final List<Long> days = new ArrayList<>();
  private final List<Double> amounts = new ArrayList<>();

  private PurchasesTest row(String customer, long day, double amount) {
    customers.add(customer);
    days.add(day);
    amounts.add(amount);
    return this;
  }

  private Purchases purchases() {
    return Purchases.of(customers, days.stream().mapToLong(Long::longValue).toArray(), amounts.stream().mapToDouble(
        Double::doubleValue).toArray());
  }

  private SummarizedPurchases summarized(long until) {
    return purchases().summarize(LocalDate.ofEpochDay(until), PeriodUnit.DAY, UnitLengths.STANDARD);
  }

  @Test
  void severalPurchasesOfADayAreOneOrder() {
    SummarizedPurchases found = row("a", 20, 7).row("b", 12, 1).row("a", 10, 5).row("a", 20, 3).row("a", 31, 9)
        .summarized(30);
    assertEquals(List.of("a", "b"), found.summary().ids());
    assertEquals(new CustomerHistory(1, Span.days(10), Span.days(20)), found.summary().history(0));
    assertEquals(Optional.of(10.0), found.summary().value(0), "without the first order");
    assertEquals(new CustomerHistory(0, Span.days(0), Span.days(18)), found.summary().history(1));
    assertEquals(Optional.empty(), found.summary().value(1));
    assertEquals(4, found.rows());
    assertEquals(1, found.later());
    assertEquals(List.of(), found.notes());
  }

  @Test
  void timesAreNotRoundedToTheUnit() {
    CustomerSummary weeks = row("a", 0, 1).row("a", 10, 1).purchases().summarize(LocalDate.ofEpochDay(20),
        PeriodUnit.WEEK, UnitLengths.STANDARD).summary();
    assertEquals(new CustomerHistory(1, Span.weeks(10 / 7.0), Span.weeks(20 / 7.0)), weeks.history(0));
  }

  @Test
  void refundsAreTakenOffTheOrdersBefore() {
    row("part", 1, 10).row("part", 5, 10).row("part", 9, -4);
    row("whole", 1, 10).row("whole", 5, 20).row("whole", 5, -20);
    row("more", 1, 10).row("more", 5, 20).row("more", 6, 30).row("more", 7, -45);
    row("excess", 1, 10).row("excess", 5, 20).row("excess", 6, -20).row("excess", 8, 5).row("excess", 9, -30);
    row("nothing", 2, 8).row("nothing", 3, -8);
    row("before", 2, -8).row("before", 3, 8);
    SummarizedPurchases found = summarized(10);
    CustomerSummary summary = found.summary();
    assertEquals(List.of("part", "whole", "more", "before"), summary.ids());
    assertEquals(Optional.of(6.0), summary.value(0));
    assertEquals(0, summary.history(1).frequency());
    assertEquals(Optional.of(5.0), summary.value(2));
    assertEquals(4, summary.history(2).recency().count());
    assertEquals(0, summary.history(3).frequency());
    assertEquals(7, found.refunds());
    assertEquals(135, found.refunded(), 1e-12);
    assertEquals(2, found.unmatchedRefunds());
    assertEquals(2, found.withoutOrder());
    assertEquals(6, found.refundedOrders());
    assertEquals(3, found.notes().size(), () -> found.notes().toString());
  }

  @Test
  void freeOrdersCount() {
    SummarizedPurchases found = row("a", 1, 0).row("a", 4, 0).row("a", 7, 6).summarized(10);
    assertEquals(2, found.summary().history(0).frequency());
    assertEquals(Optional.of(3.0), found.summary().value(0));
    assertEquals(2, found.freeOrders());
    assertTrue(found.notes().get(0).contains("cost nothing"));
  }

  @Test
  void regularGapsLookLikeAContract() {
    Random random = new Random(1);
    for (int customer = 0; customer < 40; customer++) {
      for (int month = 0; month < 8; month++) {
        row("c" + customer, customer + 30 * month + random.nextInt(3), 9.99);
      }
    }
    SummarizedPurchases found = summarized(300);
    assertTrue(found.looksContractual());
    assertTrue(found.notes().get(0).contains("contract"), () -> found.notes().toString());
    Purchases cdnow = Cdnow.purchases();
    assertFalse(cdnow.summarize(cdnow.last(), PeriodUnit.WEEK, UnitLengths.STANDARD).looksContractual());
  }

  @Test
  void whatCantBeSummarizedIsSaid() {
    assertThrows(InsightException.class, this::purchases);
    row("a", 5, 1);
    assertTrue(String.valueOf(assertThrows(InsightException.class, () -> summarized(4)).getMessage()).contains(
        "1970-01-06"));
    row("a", 6, Double.NaN);
    assertTrue(String.valueOf(assertThrows(InsightException.class, this::purchases).getMessage()).contains("amount"));
  }

  @Test
  void numbersThatDontFitTogetherAreNamed() {
    assertTrue(refused(1, 5, 4).contains("beyond"));
    assertTrue(refused(0, 5, 9).contains("no repeat order"));
    assertTrue(refused(2, 0, 9).contains("recency 0"));
    assertTrue(refused(1.5, 3, 9).contains("whole number"));
    assertTrue(refused(-1, 3, 9).contains("whole number"));
    assertTrue(refused(1, Double.NaN, 9).contains("0 or more"));
    assertTrue(refused(1, 3, Double.POSITIVE_INFINITY).contains("0 or more"));
  }

  private static String refused(double frequency, double recency, double age) {
    String sentence = String.valueOf(assertThrows(InsightException.class, () -> CustomerSummary.of(PeriodUnit.WEEK, List
        .of("Z-1"), new double[]{frequency}, new double[]{recency}, new double[]{age})).getMessage());
    assertTrue(sentence.startsWith("Customer Z-1 has "), sentence);
    return sentence;
  }
}
