package org.rapport.insight.rfm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.insight.InsightException;
import org.rapport.insight.clv.Purchases;

/** Scores of purchases, against the definition written out slowly. */
class RfmTest {
  private static final LocalDate END = LocalDate.of(2026, 6, 30);

  /** Rows of customer, days before the end, amount. */
  private static Purchases purchases(Object... rows) {
    List<String> customers = new ArrayList<>();
    long[] days = new long[rows.length / 3];
    double[] amounts = new double[days.length];
    for (int i = 0; i < days.length; i++) {
      customers.add(String.valueOf(rows[3 * i]));
      days[i] = END.toEpochDay() - ((Number) rows[3 * i + 1]).longValue();
      amounts[i] = ((Number) rows[3 * i + 2]).doubleValue();
    }
    return Purchases.of(customers, days, amounts);
  }

  private static Rfm rfm(int bins, Object... rows) {
    return Rfm.of(RfmFacts.of(purchases(rows), END, Optional.empty()), RfmSettings.quantiles(bins));
  }

  /** 1 and one more for every n-th of the customers in order at whose end there is a worse value. */
  private static int slow(double value, List<Double> all, int bins) {
    List<Double> sorted = new ArrayList<>(all);
    Collections.sort(sorted);
    int score = 1;
    for (int k = 1; k < bins; k++) {
      int place = (int) Math.ceil(k * sorted.size() / (double) bins) - 1;
      score += value > sorted.get(place) ? 1 : 0;
    }
    return score;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void scoresAreThoseOfTheDefinition(int seed) {
    Random random = new Random(seed);
    int bins = 2 + random.nextInt(6);
    int customers = 1 + random.nextInt(seed < 3 ? 6 : 200);
    Object[] rows = new Object[3 * customers * 4];
    for (int i = 0; i < rows.length / 3; i++) {
      rows[3 * i] = "c" + (int) Math.abs(random.nextGaussian() * customers / 2);
      rows[3 * i + 1] = random.nextInt(60);
      rows[3 * i + 2] = random.nextInt(8) == 0 ? -random.nextInt(20) : random.nextInt(40) / 2.0;
    }
    Rfm rfm = rfm(bins, rows);
    List<Double> recency = new ArrayList<>();
    List<Double> frequency = new ArrayList<>();
    List<Double> money = new ArrayList<>();
    for (int i = 0; i < rfm.facts().size(); i++) {
      String name = rfm.facts().name(i);
      int last = Integer.MAX_VALUE;
      int count = 0;
      double sum = 0;
      for (int row = 0; row < rows.length; row += 3) {
        if (rows[row].equals(name)) {
          double amount = ((Number) rows[row + 2]).doubleValue();
          sum += amount;
          if (amount >= 0) {
            count++;
            last = Math.min(last, (Integer) rows[row + 1]);
          }
        }
      }
      assertEquals(last, rfm.facts().recency(i));
      assertEquals(count, rfm.facts().orders(i));
      assertEquals(sum, rfm.facts().money(i), 1e-9);
      recency.add((double) -last);
      frequency.add((double) count);
      money.add(rfm.facts().money(i));
    }
    for (int i = 0; i < rfm.facts().size(); i++) {
      assertEquals(slow(recency.get(i), recency, bins), rfm.recency(i));
      assertEquals(slow(frequency.get(i), frequency, bins), rfm.frequency(i));
      assertEquals(slow(money.get(i), money, bins), rfm.monetary(i));
      assertEquals(rfm.recency(i), rfm.recencyScale().score(rfm.facts().recency(i)));
      assertEquals(rfm.frequency(i), rfm.frequencyScale().score(rfm.facts().orders(i)));
      assertEquals(rfm.monetary(i), rfm.monetaryScale().score(rfm.facts().money(i)));
    }
    assertEquals(rfm.facts().size(), rfm.cells().stream().mapToLong(RfmCell::customers).sum());
    assertEquals(rfm.facts().size(), rfm.groups().stream().mapToLong(RfmGroup::customers).sum());
    for (RfmGroup group : rfm.groups()) {
      assertEquals(group.customers(), rfm.members(group.segment()).length);
    }
  }

  @Test
  void tenDifferentCustomersMakeQuintilesOfTwo() {
    Object[] rows = new Object[30];
    for (int i = 0; i < 10; i++) {
      rows[3 * i] = "c" + i;
      rows[3 * i + 1] = 10 * i;
      rows[3 * i + 2] = 100 - i;
    }
    Rfm rfm = rfm(5, rows);
    for (int i = 0; i < 10; i++) {
      assertEquals(5 - i / 2, rfm.recency(i));
      assertEquals(5 - i / 2, rfm.monetary(i));
      assertEquals(1, rfm.frequency(i), "all have one order, and equal values have the least score");
    }
    assertEquals(List.of(70.0, 50.0, 30.0, 10.0), rfm.recencyScale().bounds());
    assertEquals(List.of(), rfm.frequencyScale().bounds());
    assertEquals(0, rfm.best(3)[0]);
    assertEquals("5-1-5", rfm.cells().get(0).name());
  }

  @Test
  void tiesHaveOneScoreWhateverTheOrderOfRows() {
    List<Object[]> rows = new ArrayList<>();
    Random random = new Random(1);
    for (int i = 0; i < 300; i++) {
      rows.add(new Object[]{"c" + i % 90, random.nextInt(9), random.nextInt(5)});
    }
    Rfm one = rfm(5, rows.stream().flatMap(Arrays::stream).toArray());
    Collections.shuffle(rows, random);
    Rfm other = rfm(5, rows.stream().flatMap(Arrays::stream).toArray());
    for (int i = 0; i < one.facts().size(); i++) {
      for (int j = 0; j < other.facts().size(); j++) {
        if (one.facts().name(i).equals(other.facts().name(j))) {
          assertEquals(one.recency(i), other.recency(j));
          assertEquals(one.frequency(i), other.frequency(j));
          assertEquals(one.monetary(i), other.monetary(j));
        }
        assertTrue(one.facts().orders(i) != other.facts().orders(j) || one.frequency(i) == other.frequency(j));
      }
    }
    assertEquals(one.cells(), other.cells());
  }

  @Test
  void thresholdsOfOnesOwnAreLimitsThatBelong() {
    RfmSettings settings = new RfmSettings(3, List.of(30.0, 90.0), List.of(2.0, 4.0), List.of(100.0, 1000.0));
    Rfm rfm = Rfm.of(RfmFacts.of(purchases("a", 30, 1000, "b", 31, 100, "b", 31, 0, "c", 90, 99.99, "d", 91, 5), END,
        Optional.empty()), settings);
    assertEquals(List.of(3, 2, 2, 1), List.of(rfm.recency(0), rfm.recency(1), rfm.recency(2), rfm.recency(3)));
    assertEquals(List.of(1, 2, 1, 1), List.of(rfm.frequency(0), rfm.frequency(1), rfm.frequency(2), rfm.frequency(3)));
    assertEquals(List.of(3, 2, 1, 1), List.of(rfm.monetary(0), rfm.monetary(1), rfm.monetary(2), rfm.monetary(3)));
  }

  @Test
  void everyPairOfScoresHasOneSegmentAsItsRuleSays() {
    for (int r = 1; r <= 5; r++) {
      for (int f = 1; f <= 5; f++) {
        for (int m = 1; m <= 5; m++) {
          int fm = (int) Math.floor((f + m) / 2.0 + 0.5);
          String[] rules = RfmSegment.of(r, f, m, 5).rule().split(", or ");
          boolean holds = false;
          for (String rule : rules) {
            String[] parts = rule.split(" and FM is ");
            holds |= parts[0].contains(String.valueOf(r)) && parts[1].contains(String.valueOf(fm));
          }
          assertTrue(holds, r + "-" + f + "-" + m + " " + RfmSegment.of(r, f, m, 5));
        }
      }
    }
    assertEquals(RfmSegment.CHAMPIONS, RfmSegment.of(10, 10, 9, 10));
    assertEquals(RfmSegment.LOST, RfmSegment.of(2, 3, 4, 10));
    assertEquals(Optional.of(RfmSegment.AT_RISK), RfmSegment.find("at-RISK"));
    assertTrue(RfmSegment.unknown("at rsk").contains("At risk"));
  }

  @Test
  void hostileRowsGiveASentence() {
    assertTrue(assertThrows(InsightException.class, () -> rfm(5, "a", -1, 5)).getMessage().contains("No customer"),
        "only after the end");
    assertTrue(assertThrows(InsightException.class, () -> rfm(5, "a", 1, -5)).getMessage().contains("No customer"),
        "only refunds");
    assertThrows(InsightException.class, () -> RfmSettings.quantiles(1));
    assertThrows(InsightException.class, () -> RfmSettings.quantiles(11));
    assertThrows(InsightException.class, () -> new RfmSettings(3, List.of(1.0), List.of(), List.of()));
    assertThrows(InsightException.class, () -> new RfmSettings(3, List.of(2.0, 1.0), List.of(), List.of()));
    assertThrows(InsightException.class, () -> new RfmSettings(2, List.of(Double.NaN), List.of(), List.of()));
  }

  @Test
  void oneOrderOneDayAndNegativeTotalsAreScored() {
    Rfm one = rfm(5, "a", 0, 0);
    assertEquals(List.of(1, 1, 1), List.of(one.recency(0), one.frequency(0), one.monetary(0)));
    assertEquals(Optional.empty(), one.groups().get(0).moneyShare(), "nothing to share out");
    Rfm day = rfm(5, "a", 3, 1, "b", 3, 1, "c", 3, 1);
    assertEquals(1, day.cells().size());
    Rfm negative = rfm(2, "a", 1, 5, "a", 0, -50, "b", 2, 3);
    assertEquals(-45, negative.facts().money(0));
    assertEquals(1, negative.facts().recency(0), "a refund is no sign of life");
    assertEquals(1, negative.facts().orders(0));
    assertTrue(negative.groups().stream().allMatch(g -> g.moneyShare().isEmpty()));
    assertTrue(negative.facts().notes().get(0).contains("1 refunds"));
  }

  @Test
  void chartsShowAllCustomers() {
    Object[] rows = new Object[90];
    for (int i = 0; i < 30; i++) {
      rows[3 * i] = "c" + i % 17;
      rows[3 * i + 1] = i;
      rows[3 * i + 2] = i * i % 23;
    }
    Rfm rfm = rfm(4, rows);
    var grid = RfmCharts.grid(rfm);
    assertEquals(List.of("R 4", "R 3", "R 2", "R 1"), grid.rows());
    assertEquals(17, grid.counts().stream().flatMap(List::stream).mapToLong(Long::longValue).sum());
    assertEquals(17, grid.counts().size() + grid.columns().size() + 9);
    assertEquals(rfm.groups().stream().filter(g -> g.customers() > 0).count(), RfmCharts.shares(rfm).bars().size());
  }
}
