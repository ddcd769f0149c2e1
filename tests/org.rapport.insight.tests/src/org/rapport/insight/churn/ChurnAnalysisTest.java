package org.rapport.insight.churn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.rapport.insight.InsightException;
import org.rapport.insight.clv.Purchases;
import org.rapport.insight.clv.Span;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.MiningRunner;
import org.rapport.table.NumberColumn;

/** Definitions and features against slow and obvious counts; days; data from which nothing can be learnt. */
class ChurnAnalysisTest {
  private final ShopWorld shop = new ShopWorld(Path.of(""), false);

  private static ChurnSettings settings(ChurnDefinition definition, LocalDate... at) {
    return new ChurnSettings(definition, Span.days(90), Optional.of(Span.days(120)), List.of(at), Optional.of(
        ShopWorld.TODAY), AlgorithmChoice.of("logistic"), 7, 2);
  }

  private ChurnResult run(ChurnSettings settings) {
    return ChurnAnalysis.run(ChurnFacts.of(shop.purchases(), Optional.empty()), settings, ShopWorld.TODAY, ShopWorld
        .runner(), null);
  }

  /** The days of a customer's orders up to a day, in order. */
  private List<Integer> days(int customer, int upTo) {
    return shop.orders.stream().filter(order -> order[0] == customer && order[1] <= upTo).map(order -> order[1])
        .sorted()
        .toList();
  }

  @Test
  void whoLeavesByNoOrder() {
    for (ChurnDay day : run(settings(new ChurnDefinition.NoOrder())).days()) {
      int today = (int) (day.day().toEpochDay() - ShopWorld.START.toEpochDay());
      int customers = 0;
      int left = 0;
      for (int customer = 0; customer < ShopWorld.CUSTOMERS; customer++) {
        List<Integer> before = days(customer, today);
        if (!before.isEmpty() && today - before.get(before.size() - 1) <= 120) {
          customers++;
          left += shop.ordered(customer, today, today + 90) ? 0 : 1;
        }
      }
      assertEquals(customers, day.customers(), day::toString);
      assertEquals(day.role() == ChurnDay.Role.SCORING ? 0 : left, day.left(), day::toString);
    }
  }

  @Test
  void whoLeavesByThePersonalInterval() {
    ChurnResult found = run(settings(new ChurnDefinition.PersonalInterval(2.5)));
    for (ChurnDay day : found.days()) {
      int today = (int) (day.day().toEpochDay() - ShopWorld.START.toEpochDay());
      int customers = 0;
      int left = 0;
      for (int customer = 0; customer < ShopWorld.CUSTOMERS; customer++) {
        List<Integer> before = days(customer, today);
        if (before.size() < 2) {
          continue;
        }
        double longest = 2.5 * (before.get(before.size() - 1) - before.get(0)) / (before.size() - 1);
        List<Integer> later = days(customer, today + 90);
        if (today - before.get(before.size() - 1) <= longest) {
          customers++;
          left += today + 90 - later.get(later.size() - 1) > longest ? 1 : 0;
        }
      }
      assertEquals(customers, day.customers(), day::toString);
      assertEquals(day.role() == ChurnDay.Role.SCORING ? 0 : left, day.left(), day::toString);
    }
    assertEquals("interval:2.5", found.settings().definition().id());
  }

  @Test
  void featuresAreWhatASlowCountSays() {
    Events orders = ChurnFacts.of(shop.purchases(), Optional.empty()).source().orders();
    int start = (int) ShopWorld.START.toEpochDay();
    for (int today = 100; today < 700; today += 150) {
      int[] customers = new int[ShopWorld.CUSTOMERS];
      Arrays.setAll(customers, i -> i);
      List<String> ids = shop.purchases().customers();
      var columns = OrderFeatures.of(orders, Events.of(ShopWorld.CUSTOMERS, 0, new int[0], new int[0], new double[0]),
          Arrays.copyOf(customers, ids.size()), start + today, 60, true);
      for (int i = 0; i < ids.size(); i++) {
        int customer = Integer.parseInt(ids.get(i).substring(1));
        List<Integer> before = days(customer, today);
        int now = today;
        long recent = before.stream().filter(day -> day > now - 60).count();
        double sales = shop.orders.stream().filter(order -> order[0] == customer && order[1] <= now && order[1] > now
            - 60)
            .mapToInt(order -> order[2]).sum();
        assertEquals(before.isEmpty() ? Double.NaN : today - before.get(before.size() - 1), ((NumberColumn) columns.get(
            0))
            .value(i));
        assertEquals(before.size(), ((NumberColumn) columns.get(1)).value(i));
        assertEquals(recent, ((NumberColumn) columns.get(3)).value(i));
        assertEquals(sales, ((NumberColumn) columns.get(10)).value(i));
      }
    }
  }

  @Test
  void theModelIsJudgedOnALaterPeriodAndOverlapsAreLeftOut() {
    LocalDate evaluation = ShopWorld.TODAY.minusDays(90);
    ChurnResult found = run(settings(new ChurnDefinition.NoOrder(), evaluation.minusDays(200), evaluation.minusDays(90),
        evaluation.minusDays(89), evaluation.minusDays(1), evaluation));
    assertEquals(List.of(ChurnDay.Role.TRAINING, ChurnDay.Role.TRAINING, ChurnDay.Role.PURGED, ChurnDay.Role.PURGED,
        ChurnDay.Role.EVALUATION, ChurnDay.Role.SCORING), found.days().stream().map(ChurnDay::role).toList());
    assertTrue(found.notes().stream().anyMatch(note -> note.startsWith("2 of the days named were left out")));
    ChurnDay judged = found.evaluation();
    assertEquals(judged.customers(), found.comparison().rowsEvaluated());
    for (ChurnDay day : run(ChurnSettings.DEFAULT).days()) {
      if (day.role() == ChurnDay.Role.TRAINING) {
        assertTrue(!day.day().plusDays(90).isAfter(run(ChurnSettings.DEFAULT).evaluation().day()));
      }
    }
  }

  @Test
  void theResultIsTheSameBitForBit() {
    ChurnResult once = run(settings(new ChurnDefinition.NoOrder()));
    ChurnResult again = ChurnAnalysis.run(ChurnFacts.of(shop.purchases(), Optional.empty()), settings(
        new ChurnDefinition.NoOrder()), ShopWorld.TODAY, MiningRunner.inProcess(AlgorithmCatalogue.builtIn(), 1), null);
    assertEquals(once.risks(), again.risks());
    assertEquals(once.verdict(), again.verdict());
    assertTrue(once.risks().get(0).probability() >= once.risks().get(once.risks().size() - 1).probability());
    assertTrue(once.risks().stream().allMatch(risk -> risk.reasons().size() <= 2));
  }

  @Test
  void chanceIsNotTakenForKnowledge() {
    Random random = new Random(5);
    List<String> ids = new ArrayList<>();
    List<Long> days = new ArrayList<>();
    for (int customer = 0; customer < 300; customer++) {
      for (int day = 0; day < 720; day++) {
        if (random.nextDouble() < 0.011) {
          ids.add("c" + customer);
          days.add(ShopWorld.START.toEpochDay() + day);
        }
      }
    }
    double[] amounts = new double[ids.size()];
    Arrays.fill(amounts, 5);
    Purchases purchases = Purchases.of(ids, days.stream().mapToLong(Long::longValue).toArray(), amounts);
    ChurnResult found = ChurnAnalysis.run(ChurnFacts.of(purchases, Optional.empty()), ChurnSettings.DEFAULT,
        ShopWorld.TODAY, ShopWorld.runner(), null);
    assertTrue(found.verdict().contains("no evidence"), found.verdict());
  }

  private static String refused(Purchases purchases, ChurnSettings settings) {
    return String.valueOf(assertThrows(InsightException.class, () -> ChurnAnalysis.run(ChurnFacts.of(purchases, Optional
        .empty()), settings, ShopWorld.TODAY, ShopWorld.runner(), null)).getMessage());
  }

  private static Purchases purchases(long... daysFromStart) {
    List<String> ids = new ArrayList<>();
    long[] days = new long[daysFromStart.length];
    double[] amounts = new double[days.length];
    for (int i = 0; i < days.length; i++) {
      ids.add("c" + i % 2);
      days[i] = ShopWorld.START.toEpochDay() + daysFromStart[i];
      amounts[i] = 3;
    }
    return Purchases.of(ids, days, amounts);
  }

  @Test
  void whatCantBeLearntIsSaid() {
    assertTrue(refused(purchases(5), ChurnSettings.DEFAULT).contains("too close") || refused(purchases(5),
        ChurnSettings.DEFAULT).contains("facts of"));
    assertTrue(refused(purchases(5, 5, 5, 5), ChurnSettings.DEFAULT).contains("facts of 225 days and more"));
    assertTrue(refused(purchases(5000, 6000), ChurnSettings.DEFAULT).contains("dated after today"));
    assertTrue(refused(purchases(0, 1, 30, 31, 60, 61, 90, 91, 120, 121, 150, 151, 180, 181, 210, 211, 240, 241, 270,
        271,
        300, 301, 330, 331, 360, 361), ChurnSettings.DEFAULT).contains("none left"));
    assertTrue(refused(shop.purchases(), settings(new ChurnDefinition.NoOrder(), ShopWorld.TODAY)).contains(
        "is not known yet"));
    assertTrue(refused(shop.purchases(), settings(new ChurnDefinition.NoOrder(), LocalDate.of(2020, 1, 1), LocalDate.of(
        2024,
        9, 1))).contains("begin on"));
    assertTrue(refused(shop.purchases(), settings(new ChurnDefinition.StatusLost())).contains("status"));
    assertThrows(InsightException.class, () -> ChurnDefinition.parse("soon"));
    assertThrows(InsightException.class, () -> ChurnDefinition.parse("interval:0"));
    assertEquals(new ChurnDefinition.PersonalInterval(3), ChurnDefinition.parse("Interval:3"));
  }

  @Test
  void ordersOfDaysToComeAndRefundsDontDisturb() {
    List<String> ids = new ArrayList<>(shop.purchases().customers());
    Purchases all = shop.purchases();
    List<String> who = new ArrayList<>();
    long[] days = new long[all.rows() + 2];
    double[] amounts = new double[days.length];
    for (int row = 0; row < all.rows(); row++) {
      who.add(ids.get(all.customer(row)));
      days[row] = all.day(row);
      amounts[row] = all.amount(row);
    }
    who.add(ids.get(0));
    who.add(ids.get(1));
    days[all.rows()] = ShopWorld.TODAY.toEpochDay() + 400;
    amounts[all.rows()] = 1;
    days[all.rows() + 1] = ShopWorld.START.toEpochDay() + 30;
    amounts[all.rows() + 1] = -1e6;
    ChurnResult found = ChurnAnalysis.run(ChurnFacts.of(Purchases.of(who, days, amounts), Optional.empty()),
        ChurnSettings.DEFAULT, ShopWorld.TODAY, ShopWorld.runner(), null);
    assertTrue(found.notes().stream().anyMatch(note -> note.contains("dated after today")), found.notes()::toString);
    for (CustomerRisk risk : found.risks()) {
      assertTrue(risk.probability() >= 0 && risk.probability() <= 1, risk::toString);
      assertTrue(risk.valueAtRisk().stream().allMatch(Double::isFinite), risk::toString);
    }
  }
}
