package org.rapport.insight.metric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.rapport.insight.InsightException;
import org.rapport.insight.facts.FactSource;
import org.rapport.insight.facts.Period;
import org.rapport.insight.quantity.Money;
import org.rapport.insight.quantity.MoneyPer;
import org.rapport.insight.quantity.Thing;
import org.rapport.insight.spi.Metric;

/** Sales, orders and average order value, measured as anybody would measure them. */
class SalesMetricsTest {
  private static final Period YEAR = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

  /** Orders written as customer, day and amount. */
  private static FactSource orders(String... rows) {
    List<String[]> cells = Arrays.stream(rows).map(row -> row.split(" +")).toList();
    return FactSource.ofOrders("orders.csv", cells.stream().map(row -> row[0]).toList(), cells.stream()
        .mapToLong(row -> LocalDate.parse(row[1]).toEpochDay()).toArray(), cells.stream()
            .mapToDouble(row -> Double.parseDouble(row[2])).toArray(), "CNY");
  }

  private static Figure figure(FactSource facts, String metric) {
    return MetricRun.of(MetricCatalogue.builtIn(), facts, MetricSettings.DEFAULT.in(YEAR), null).figure(metric);
  }

  @Test
  void averageOrderValueIsSalesByOrdersAndSaysSo() {
    FactSource facts = orders("a 2025-02-01 10", "b 2025-03-01 30", "a 2025-04-01 40", "b 2025-03-02 -20",
        "a 2024-12-31 500", "b 2026-01-01 500");
    Figure aov = figure(facts, "aov");
    assertEquals(MoneyPer.of(20, "CNY", Thing.ORDER).value(), aov.value().orElseThrow().value());
    assertEquals("CNY per order", aov.unit());
    assertEquals("60.00 CNY / 3 orders", aov.worked());
    assertEquals("net", aov.definition().reading());
    assertEquals(80.0 / 3, aov.reading("gross").orElseThrow().value().orElseThrow().value(), 1e-12);
    assertEquals("sales", aov.inputs().get(0).metric());
    assertEquals(Money.of(60, "CNY"), aov.inputs().get(0).quantity());
    assertTrue(aov.warns(Warning.Kind.TOO_FEW_ROWS));
    assertArrayEquals(new long[]{1, 2, 3, 4}, Arrays.stream(aov.rows().ids()).sorted().toArray());
    assertEquals(4, aov.rows().count());
  }

  @Test
  void anAbsentFigureHasASentence() {
    Figure aov = figure(orders("a 2024-02-01 10"), "aov");
    assertTrue(aov.value().isEmpty());
    assertEquals("There are no orders to divide 0.00 CNY among.", aov.absence());
    assertTrue(aov.warns(Warning.Kind.DIVISION_BY_ZERO));
    assertEquals(0, figure(orders(), "sales").value().orElseThrow().value());
  }

  @Test
  void theHouseDefinitionDecidesWhichReadingCounts() {
    FactSource facts = orders("a 2025-02-01 10", "a 2025-02-02 -4");
    MetricSettings settings = MetricSettings.DEFAULT.in(YEAR).with(metric -> Optional.of(new Definition(
        metric, "gross", 3, "Ann, 2025-12-31")));
    Figure sales = MetricRun.of(MetricCatalogue.builtIn(), facts, settings, null).figure("sales");
    assertEquals(Money.of(10, "CNY"), sales.value().orElseThrow());
    assertEquals(3, sales.definition().version());
    assertEquals(2, sales.alternatives().size());
    assertEquals(Money.of(6, "CNY"), figure(facts, "sales").value().orElseThrow());
  }

  /** The interval of a quotient, against the formula worked out by hand for three customers. */
  @Test
  void theIntervalTakesCustomersAsDrawn() {
    FactSource facts = orders("a 2025-02-01 10", "a 2025-03-01 20", "b 2025-02-01 50", "c 2025-02-01 30",
        "c 2025-02-01 10", "c 2025-02-02 0");
    Figure aov = figure(facts, "aov");
    double ratio = 120.0 / 6;
    double squares = Math.pow(30 - 2 * ratio, 2) + Math.pow(50 - ratio, 2) + Math.pow(40 - 3 * ratio, 2);
    double half = 1.959963984540054 * Math.sqrt(squares / 2 / 3) / (6.0 / 3);
    assertEquals(ratio - half, aov.interval().orElseThrow().limits().low(), 1e-9);
    assertEquals(ratio + half, aov.interval().orElseThrow().limits().high(), 1e-9);
  }

  @Test
  void theLastOrderEndsThePeriodUnlessItIsInTheFuture() {
    FactSource facts = orders("a 2020-02-01 10", "a 2020-05-01 10", "a 2999-01-01 10");
    MetricRun run = MetricRun.of(MetricCatalogue.builtIn(), facts, MetricSettings.DEFAULT, null);
    assertEquals(new Period(LocalDate.of(2019, 5, 2), LocalDate.of(2020, 5, 1)), run.period());
    assertTrue(run.figure("orders").warnings().stream().anyMatch(warning -> warning.sentence()
        .startsWith("1 orders are dated after 2020-05-01")));
  }

  /** Takes what it is told from another metric. */
  private record Asking(String other) implements Metric {
    @Override
    public List<ReadingInfo> readings() {
      return List.of(new ReadingInfo("one", "one", "as the other"), new ReadingInfo("two", "two", "1"));
    }

    @Override
    public Figure measure(MetricContext context) {
      return context.figure().reading("one", () -> context.value(other, Money.class), "x").reading("two", () -> Money
          .of(1, ""), "1").build();
    }
  }

  private static MetricDescriptor contributed(String id, Callable<@Nullable Object> factory) {
    return MetricDescriptor.of(new MetricInfo(id, id, "other", "f", "money", "", "com.example"), factory);
  }

  @Test
  void aCircleIsFoundAndNamed() {
    MetricCatalogue catalogue = MetricCatalogue.of(List.of(contributed("a", () -> new Asking("b")), contributed("b",
        () -> new Asking("c")), contributed("c", () -> new Asking("b"))), List.of());
    MetricRun run = MetricRun.of(catalogue, orders(), MetricSettings.DEFAULT, null);
    Figure b = run.figure("b");
    assertTrue(b.value().isEmpty());
    assertFalse(run.figure("a").value().isPresent());
    Figure c = run.figure("c");
    assertTrue(c.warns(Warning.Kind.CIRCULAR) || c.absence().contains("a figure can't be defined by itself"), c
        .absence());
    assertTrue(b.absence().contains("b needs c needs b: a figure can't be defined by itself."), b.absence());
  }

  @Test
  void aBrokenMetricIsSkippedAndTheOthersStand() {
    Metric failing = new Metric() {
      @Override
      public List<ReadingInfo> readings() {
        return List.of(new ReadingInfo("x", "x", "x"));
      }

      @Override
      public Figure measure(MetricContext context) {
        throw new IllegalStateException("no luck");
      }
    };
    MetricCatalogue catalogue = MetricCatalogue.of(List.of(contributed("a", () -> "no metric"), contributed("b", () -> {
      throw new IllegalStateException("torn");
    }), contributed("c", () -> failing), contributed("c", () -> failing)), List.of());
    assertEquals(List.of("c"), catalogue.metrics().stream().map(MetricDescriptor::id).toList());
    assertEquals(3, catalogue.problems().size());
    assertTrue(catalogue.problems().get(2).contains("torn"), catalogue.problems().toString());
    Figure figure = MetricRun.of(catalogue, orders(), MetricSettings.DEFAULT, null).figure("c");
    assertEquals("The metric \"c\" of the bundle com.example failed: IllegalStateException: no luck.", figure
        .absence());
  }

  @Test
  void parametersOfNobodyAreRefused() {
    MetricSettings settings = MetricSettings.DEFAULT.with(Map.of("aov.marketing", "3"));
    InsightException refused = assertThrows(InsightException.class, () -> MetricRun.of(MetricCatalogue.builtIn(),
        orders(), settings, null));
    assertEquals("The metric \"aov\" has no parameter \"marketing\".", refused.getMessage());
  }

  @Test
  void theBuiltInsAreDeclaredInFull() {
    for (MetricDescriptor metric : MetricCatalogue.builtIn().metrics()) {
      MetricInfo info = metric.info();
      for (String text : List.of(info.name(), info.formula(), info.unit(), info.description())) {
        assertFalse(text.isBlank() || text.startsWith("%"), info.id() + ": " + text);
      }
      assertEquals("org.rapport.insight", info.bundle());
      assertEquals(metric.readings().size(), metric.readings().stream().map(ReadingInfo::id).distinct().count());
    }
    assertEquals(List.of(), MetricCatalogue.builtIn().problems());
  }
}
