package org.rapport.insight.cohort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.rapport.insight.InsightException;
import org.rapport.mining.evaluation.Intervals;

/** The cohort triangle on a case one can count by hand and against a slow reference. */
class CohortTableTest {

  private static OrderColumns orders(int customers, Object... rows) {
    int n = rows.length / 3;
    int[] customer = new int[n];
    int[] day = new int[n];
    double[] amount = new double[n];
    for (int i = 0; i < n; i++) {
      customer[i] = (Integer) rows[3 * i];
      day[i] = (int) LocalDate.parse((String) rows[3 * i + 1]).toEpochDay();
      amount[i] = ((Number) rows[3 * i + 2]).doubleValue();
    }
    return new OrderColumns(customers, customer, day, amount);
  }

  @Test
  void countedByHand() {
    CohortTable table = CohortTable.of(orders(4, 0, "2026-01-31", 10, 0, "2026-02-01", 5, 0, "2026-02-03", 5, 1,
        "2026-01-02", 7, 1, "2026-03-01", -2, 2, "2026-03-11", Double.NaN, 2, "2026-03-10", 4, 3, "2026-02-01", -9, 0,
        "2026-04-01", 99),
        CalendarUnit.MONTH, LocalDate.of(2026, 3, 15));
    assertEquals(List.of("2026-01", "2026-03"), table.cohorts().stream().map(Cohort::label).toList());
    Cohort january = table.cohorts().get(0);
    assertEquals(2, january.customers());
    assertEquals(List.of(2, 1, 0), january.cells().stream().map(CohortCell::customers).toList());
    assertEquals(List.of(17.0, 10.0, -2.0), january.cells().stream().map(CohortCell::sales).toList());
    assertEquals(List.of(true, true, false), january.cells().stream().map(CohortCell::complete).toList());
    assertEquals(Intervals.wilson(1, 2), january.cells().get(1).share().interval());
    assertTrue(january.complete());
    assertFalse(table.cohorts().get(1).complete(), "March is not over");
    assertEquals(1, table.later());
    assertEquals(1, table.withoutOrder(), "customer 3 has a refund only");
    assertEquals(0.5, table.retention(1).orElseThrow().value());
    assertEquals(Optional.empty(), table.retention(2), "March is not over");
    assertEquals(3, table.customers());
    assertEquals(2, table.oldest());
  }

  @Test
  void agreesWithASlowReference() {
    Random random = new Random(3);
    for (CalendarUnit unit : CalendarUnit.values()) {
      int n = 2_000;
      int[] customer = new int[n];
      int[] day = new int[n];
      double[] amount = new double[n];
      for (int i = 0; i < n; i++) {
        customer[i] = random.nextInt(300);
        day[i] = 19_000 + random.nextInt(1_000);
        amount[i] = random.nextInt(200) - 20;
      }
      LocalDate until = LocalDate.ofEpochDay(19_900);
      CohortTable table = CohortTable.of(new OrderColumns(300, customer, day, amount), unit, until);
      Map<Integer, Integer> first = new TreeMap<>();
      Map<String, Set<Integer>> active = new TreeMap<>();
      Map<String, Double> sales = new TreeMap<>();
      for (int pass = 0; pass < 2; pass++) {
        for (int i = 0; i < n; i++) {
          LocalDate date = LocalDate.ofEpochDay(day[i]);
          if (!date.isAfter(until) && pass == 0 && amount[i] >= 0) {
            first.merge(customer[i], unit.of(date), Math::min);
          } else if (!date.isAfter(until) && pass == 1 && first.containsKey(customer[i])) {
            int cohort = first.get(customer[i]);
            String cell = cohort + "+" + (unit.of(date) - cohort);
            if (unit.of(date) >= cohort) {
              sales.merge(cell, amount[i], Double::sum);
            }
            if (amount[i] >= 0) {
              active.computeIfAbsent(cell, key -> new HashSet<>()).add(customer[i]);
            }
          }
        }
      }
      for (Cohort cohort : table.cohorts()) {
        assertEquals(first.values().stream().filter(p -> p == cohort.period()).count(), cohort.customers());
        for (CohortCell cell : cohort.cells()) {
          String key = cohort.period() + "+" + cell.age();
          assertEquals(active.getOrDefault(key, Set.of()).size(), cell.customers(), key);
          assertEquals(sales.getOrDefault(key, 0.0), cell.sales(), 1e-9, key);
        }
      }
      assertEquals(first.size(), table.customers());
    }
  }

  @Test
  void periodsOfTheCalendar() {
    for (LocalDate day = LocalDate.of(-1, 11, 1); day.getYear() < 3; day = day.plusDays(1)) {
      for (CalendarUnit unit : CalendarUnit.values()) {
        int number = unit.of(day);
        assertFalse(unit.start(number).isAfter(day));
        assertFalse(unit.end(number).isBefore(day));
      }
    }
    assertEquals("2026-Q4", CalendarUnit.QUARTER.label(CalendarUnit.QUARTER.of(LocalDate.of(2026, 10, 1))));
    assertEquals("2026", CalendarUnit.YEAR.label(CalendarUnit.YEAR.of(LocalDate.of(2026, 10, 1))));
  }

  @Test
  void hostileOrdersAreRefusedWithASentence() {
    LocalDate until = LocalDate.of(2026, 3, 15);
    for (OrderColumns bad : List.of(orders(0), orders(1, 0, "2026-04-01", 1), orders(1, 0, "2026-01-01", -1), orders(1,
        0, "2026-01-01", Double.POSITIVE_INFINITY), orders(1, 0, "0001-01-01", 1))) {
      InsightException refused = assertThrows(InsightException.class, () -> CohortTable.of(bad, CalendarUnit.MONTH,
          until));
      assertTrue(String.valueOf(refused.getMessage()).endsWith("."), refused.getMessage());
    }
  }
}
