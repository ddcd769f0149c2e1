package org.rapport.insight.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.insight.facts.FactSource;
import org.rapport.insight.facts.Period;
import org.rapport.insight.quantity.Quantity;

/** Whatever the data are, a figure is a finite number or a sentence. */
class HostileDataTest {
  private static final Map<String, String> SPENT = Map.of("cac.marketing", "100", "cac.sales", "0", "margin.share",
      "30%");

  private static FactSource source(String name) {
    LocalDate day = LocalDate.of(2025, 6, 1);
    return switch (name) {
      case "no orders" -> orders(0, i -> day, i -> 0, 1);
      case "one order" -> orders(1, i -> day, i -> 10, 1);
      case "one order for nothing" -> orders(1, i -> day, i -> 0, 1);
      case "one refund" -> orders(1, i -> day, i -> -10, 1);
      case "all on one day" -> orders(50, i -> day, i -> 10, 7);
      case "negative totals" -> orders(50, i -> day.plusDays(i), i -> i % 3 == 0 ? 5 : -10, 7);
      case "amounts unknown" -> orders(50, i -> day.plusDays(i), i -> Double.NaN, 7);
      case "infinite amounts" -> orders(50, i -> day.plusDays(i), i -> Double.POSITIVE_INFINITY, 7);
      case "huge amounts" -> orders(50, i -> day.plusDays(i), i -> i % 2 == 0 ? 1e300 : -1e300, 7);
      case "huge sums" -> orders(50, i -> day.plusDays(i), i -> Double.MAX_VALUE, 7);
      case "tiny amounts" -> orders(50, i -> day.plusDays(i), i -> 1e-300, 7);
      case "future dates" -> orders(50, i -> LocalDate.of(2990, 1, 1).plusDays(i), i -> 10, 7);
      case "very old dates" -> orders(50, i -> LocalDate.of(1, 1, 1).plusDays(i), i -> 10, 7);
      case "old and new" -> orders(50, i -> i % 2 == 0 ? LocalDate.of(1, 1, 1) : LocalDate.of(2025, 1, 1), i -> 10, 7);
      case "everybody once" -> orders(500, i -> day.plusDays(i % 40), i -> 10, 500);
      case "clockwork" -> orders(700, i -> day.minusDays(7L * (i / 7)), i -> 10, 7);
      default -> {
        Random random = new Random(name.hashCode());
        yield orders(300, i -> day.minusDays(random.nextInt(900)), i -> random.nextGaussian() * 100, 40);
      }
    };
  }

  private interface Days {
    LocalDate of(int row);
  }

  private interface Amounts {
    double of(int row);
  }

  private static FactSource orders(int rows, Days days, Amounts amounts, int customers) {
    List<String> owners = new ArrayList<>();
    long[] when = new long[rows];
    double[] worth = new double[rows];
    for (int i = 0; i < rows; i++) {
      owners.add("c" + i % customers);
      when[i] = days.of(i).toEpochDay();
      worth[i] = amounts.of(i);
    }
    return FactSource.ofOrders("hostile.csv", owners, when, worth, "EUR");
  }

  @ParameterizedTest
  @ValueSource(strings = {"no orders", "one order", "one order for nothing", "one refund", "all on one day",
      "negative totals", "amounts unknown", "infinite amounts", "huge amounts", "huge sums", "tiny amounts",
      "future dates",
      "very old dates", "old and new", "everybody once", "clockwork", "chance 1", "chance 2"})
  void everyFigureIsANumberOrASentence(String name) {
    FactSource facts = source(name);
    MetricSettings spent = MetricSettings.DEFAULT.with(SPENT);
    for (MetricSettings settings : List.of(spent, MetricSettings.DEFAULT.in(new Period(LocalDate.of(2025, 1, 1),
        LocalDate
            .of(2025, 12, 31))), spent.in(new Period(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 1))))) {
      MetricRun.of(MetricCatalogue.builtIn(), facts, settings, null).figures().forEach(figure -> check(name, figure));
    }
  }

  private static void check(String name, Figure figure) {
    String where = name + ", " + figure.metric().id() + ": " + figure;
    assertEquals(figure.value().isEmpty(), !figure.absence().isBlank(), where);
    assertFalse(figure.absence().contains(" failed: "), where);
    figure.value().ifPresent(value -> finite(value, where));
    figure.interval().ifPresent(interval -> finite(interval, where));
    figure.inputs().forEach(input -> finite(input.quantity(), where));
    figure.warnings().forEach(warning -> sentence(warning.sentence(), where));
    assertTrue(figure.rows().ids().length == 0 || figure.rows().ids().length == figure.rows().count(), where);
    for (Reading reading : figure.alternatives()) {
      assertEquals(reading.value().isEmpty(), !reading.absence().isBlank(), where);
      reading.value().ifPresent(value -> finite(value, where));
      reading.interval().ifPresent(interval -> finite(interval, where));
      sentence(reading.absence() + reading.remark() + reading.worked(), where);
    }
  }

  private static void finite(Quantity quantity, String where) {
    assertTrue(Double.isFinite(quantity.value()), where);
    sentence(quantity.text(), where);
  }

  private static void finite(FigureInterval interval, String where) {
    assertTrue(Double.isFinite(interval.limits().low()) && Double.isFinite(interval.limits().high()), where);
    assertFalse(interval.method().isBlank(), where);
  }

  private static void sentence(String text, String where) {
    for (String bad : List.of("NaN", "Infinity", "null", "Exception", "E+")) {
      assertFalse(text.contains(bad), bad + " in " + where);
    }
  }

  @Test
  void theSameDataGiveTheSameFiguresWhateverTheirOrder() {
    FactSource facts = source("chance 3");
    List<String> once = told(facts);
    assertEquals(once, told(facts));
    assertEquals(once, told(source("chance 3")));
  }

  private static List<String> told(FactSource facts) {
    return MetricRun.of(MetricCatalogue.builtIn(), facts, MetricSettings.DEFAULT.with(SPENT), null).figures().stream()
        .map(figure -> figure.metric().id() + figure.alternatives() + figure.warnings() + Arrays.toString(figure.rows()
            .ids()))
        .toList();
  }
}
