package org.rapport.insight.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rapport.insight.InsightException;
import org.rapport.insight.clv.PeriodUnit;
import org.rapport.insight.clv.Span;
import org.rapport.insight.clv.UnitLengths;

/** Quantities keep their units apart. */
class QuantityTest {

  @Test
  void unitsFollowFromTheOperations() {
    MoneyPer<Thing.Order> aov = Money.of(10_000, "CNY").per(Count.of(1_000, Thing.ORDER));
    assertEquals("10.00 CNY per order", aov.text());
    MoneyPer<Thing.Customer> each = aov.times(Count.of(1_000, Thing.ORDER).per(Count.of(100, Thing.CUSTOMER)));
    assertEquals("100.00 CNY per customer", each.text());
    MoneyPer<Thing.NewCustomer> cost = Money.of(30_000, "CNY").per(Count.of(100, Thing.NEW_CUSTOMER));
    assertEquals("-200.00 CNY per customer", each.minus(cost).text());
    assertEquals(Money.of(-20_000, "CNY"), each.minus(cost).times(Count.of(100, Thing.CUSTOMER)));
    assertEquals("10.0 % (10 of 100 customers)", Count.of(10, Thing.CUSTOMER).of(Count.of(100, Thing.CUSTOMER)).text());
  }

  @Test
  void wilsonOfTenInAHundred() {
    Share share = Share.of(10, 100, Thing.CUSTOMER);
    assertEquals(0.055, share.wilson().low(), 0.0005);
    assertEquals(0.174, share.wilson().high(), 0.0005);
    assertEquals(0.9, share.rest().fraction());
  }

  @Test
  void nothingIsDividedByNothing() {
    assertThrows(DivisionByZeroException.class, () -> Money.of(1, "CNY").per(Count.of(0, Thing.ORDER)));
    assertThrows(DivisionByZeroException.class, () -> Share.of(0, 0, Thing.ORDER));
    assertThrows(DivisionByZeroException.class, () -> Money.of(1, "CNY").dividedBy(Money.zero("CNY")));
    assertThrows(DivisionByZeroException.class, () -> RatePer.of(1, "orders", Span.days(0)));
    assertThrows(InsightException.class, () -> Money.of(Double.NaN, "CNY"));
    assertThrows(InsightException.class, () -> new Plain(Double.POSITIVE_INFINITY, "points"));
    assertThrows(InsightException.class, () -> Count.of(-1, Thing.ORDER));
    assertThrows(InsightException.class, () -> Share.of(2, 1, Thing.ORDER));
  }

  @Test
  void daysAreNoWeeks() {
    RatePer weekly = new RatePer(2, "orders", PeriodUnit.WEEK);
    InsightException refused = assertThrows(InsightException.class, () -> weekly.over(Span.days(14)));
    assertEquals("A rate per week can't be multiplied with 14 days: convert one of them first.", refused.getMessage());
    assertEquals(4, weekly.over(UnitLengths.STANDARD.in(Span.days(14), PeriodUnit.WEEK)), 1e-12);
    assertEquals(2.0 / 7, weekly.per(PeriodUnit.DAY, UnitLengths.STANDARD).number(), 1e-12);
  }

  @Test
  void currenciesMeetOnlyWithARate() {
    Money yuan = Money.of(70, "CNY");
    InsightException refused = assertThrows(MixedCurrenciesException.class, () -> yuan.plus(Money.of(10, "EUR")));
    assertEquals("Amounts in CNY and in EUR can't be taken together without an exchange rate.", refused.getMessage());
    ExchangeRates rates = ExchangeRates.of(List.of(new ExchangeRates.Rate("EUR", "CNY", LocalDate.of(2025, 1, 1),
        new BigDecimal("8")), new ExchangeRates.Rate("EUR", "CNY", LocalDate.of(2025, 7, 1), new BigDecimal("7"))));
    assertEquals(Money.of(150, "CNY"), yuan.plus(Money.of(10, "EUR").in("CNY", rates, LocalDate.of(2025, 3, 1))));
    assertEquals(Money.of(10, "EUR"), yuan.in("EUR", rates, LocalDate.of(2025, 8, 1)));
    assertThrows(MixedCurrenciesException.class, () -> yuan.in("EUR", rates, LocalDate.of(2024, 12, 31)));
  }

  @Test
  void amountsAreRead() {
    assertEquals(Money.of(10000.5, "CNY"), Money.parse("10,000.50 CNY", ""));
    assertEquals(Money.of(-3, "EUR"), Money.parse("-3", "EUR"));
    assertThrows(InsightException.class, () -> Money.parse("ten", ""));
    assertThrows(InsightException.class, () -> Money.parse("", ""));
    assertTrue(Money.of(1.10, "CNY").equals(Money.of(1.1, "CNY")));
    assertFalse(Money.of(1, "CNY").equals(Money.of(1, "")));
    assertEquals("1,235 JPY", Money.of(1234.5, "JPY").text());
    assertEquals("0.30 CNY", Money.ofSum(0.1 + 0.2, "CNY").text());
  }

  @Test
  void smallNumbersKeepTwoDigitsThatCount() {
    assertEquals("0.0036", new Plain(0.003619, "").text());
    assertEquals("0.01", new Plain(0.0123, "").text());
    assertEquals("0", new Plain(1e-15, "").text());
  }
}
