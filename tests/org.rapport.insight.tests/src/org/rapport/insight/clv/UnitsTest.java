package org.rapport.insight.clv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.rapport.insight.InsightException;

/**
 * Durations carry their unit. A widely copied tutorial steps 30 "days" through a model fitted in weeks and prints 140.10
 * for what is 36.3: here that can't be written down.
 */
class UnitsTest {

  private static String sentence(Runnable wrong) {
    return String.valueOf(assertThrows(InsightException.class, wrong::run).getMessage());
  }

  @Test
  void noMethodOfAModelTakesABareNumberForATime() {
    for (Method method : OrderModel.class.getMethods()) {
      if (method.getName().startsWith("expected") || method.getName().startsWith("probability")) {
        assertTrue(Arrays.stream(method.getParameterTypes()).noneMatch(Class::isPrimitive), method::toString);
      }
    }
  }

  @Test
  void thirtyDaysOfAWeeklyModelAreThirtyDays() {
    OrderModel weekly = OrderModel.of(OrderModelKind.BG_NBD, PeriodUnit.WEEK, 0.2426, 4.4135, 0.7929, 2.4258);
    CustomerHistory first = new CustomerHistory(2, Span.weeks(30.43), Span.weeks(38.86));
    double inDays = weekly.expectedOrders(first, Span.days(30));
    assertEquals(weekly.expectedOrders(first, Span.weeks(30 / 7.0)), inDays, 1e-12);
    assertTrue(weekly.expectedOrders(first, Span.weeks(30)) > 5 * inDays);
  }

  @Test
  void historiesInAnotherUnitAreRefused() {
    OrderModel weekly = OrderModel.of(OrderModelKind.BG_NBD, PeriodUnit.WEEK, 0.2426, 4.4135, 0.7929, 2.4258);
    CustomerHistory daily = new CustomerHistory(2, Span.days(213), Span.days(272));
    assertTrue(sentence(() -> weekly.expectedOrders(daily, Span.weeks(39))).contains("weeks"));
    assertTrue(sentence(() -> weekly.probabilityAlive(daily)).contains("days"));
    assertTrue(sentence(() -> new CustomerHistory(2, Span.days(213), Span.weeks(39))).contains("same unit"));
  }

  @Test
  void theUnitOfTheFitDoesNotMatter() {
    CustomerSummary weeks = Cdnow.summary();
    CustomerSummary days = weeks.in(PeriodUnit.DAY, UnitLengths.STANDARD);
    OrderModel weekly = OrderModel.fit(OrderModelKind.BG_NBD, weeks);
    OrderModel daily = OrderModel.fit(OrderModelKind.BG_NBD, days);
    assertEquals(7 * weekly.fit().parameters().get(1).value(), daily.fit().parameters().get(1).value(), 1e-3);
    assertEquals(weekly.expectedOrders(weeks.history(0), Span.months(12)), daily.expectedOrders(days.history(0), Span
        .months(12)), 1e-6);
    double value = LifetimeValue.of(weeks, LifetimeSettings.DEFAULT).total().orElseThrow();
    assertEquals(value, LifetimeValue.of(days, LifetimeSettings.DEFAULT).total().orElseThrow(), 1e-4 * value);
  }

  @Test
  void discountsOfDifferentPeriodsAgree() {
    DiscountRate yearly = DiscountRate.yearly(Math.pow(1.01, 12) - 1);
    LifetimeSettings settings = new LifetimeSettings(OrderModelKind.BG_NBD, Span.years(1), yearly,
        UnitLengths.STANDARD);
    double value = LifetimeValue.of(Cdnow.summary(), LifetimeSettings.DEFAULT).total().orElseThrow();
    assertEquals(value, LifetimeValue.of(Cdnow.summary(), settings).total().orElseThrow(), 1e-9 * value);
  }

  @Test
  void writtenDurationsAndRates() {
    assertEquals(Span.weeks(39), Span.parse(" 39 weeks"));
    assertEquals(Span.months(12), Span.parse("12m"));
    assertEquals(Span.days(1.5), Span.parse("1.5 Days"));
    assertEquals("1 year", Span.years(1).toString());
    assertEquals(DiscountRate.monthly(0.01), DiscountRate.parse("1%/month"));
    assertEquals(DiscountRate.monthly(0.01), DiscountRate.parse("0.01 per month"));
    assertEquals(DiscountRate.yearly(0.1), DiscountRate.parse("10 % a year"));
    assertTrue(sentence(() -> Span.parse("12")).contains("12 months"));
    assertTrue(sentence(() -> Span.parse("a while")).contains("39 weeks"));
    assertTrue(sentence(() -> Span.parse("3 fortnights")).contains("fortnights"));
    assertTrue(sentence(() -> DiscountRate.parse("0.01")).contains("0.01/month"));
    assertTrue(sentence(() -> DiscountRate.parse("500%/month")).contains("between 0 and 1"));
    assertTrue(sentence(() -> new UnitLengths(30)).contains("weeks"));
    assertTrue(sentence(() -> new Span(Double.NaN, PeriodUnit.DAY)).contains("days"));
    assertEquals(365.25, UnitLengths.STANDARD.days(PeriodUnit.YEAR), 1e-9);
  }
}
