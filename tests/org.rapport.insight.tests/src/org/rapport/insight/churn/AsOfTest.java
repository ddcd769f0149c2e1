package org.rapport.insight.churn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.insight.InsightException;
import org.rapport.insight.clv.Span;
import org.rapport.insight.quantity.ExchangeRates;
import org.rapport.model.ModelPackage;

/** What becomes known after a day has no influence on what is said of that day, however hard it tries. */
class AsOfTest {
  private static final LocalDate EVALUATION = ShopWorld.TODAY.minusDays(90);

  @TempDir
  private Path folder = Path.of("");
  private ShopWorld shop = new ShopWorld(Path.of(""), false);

  @BeforeEach
  void create() throws InterruptedException {
    shop = new ShopWorld(folder, true);
    shop.write();
    shop.endOf(ShopWorld.START);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  private ChurnResult run() {
    return run(ChurnSettings.DEFAULT);
  }

  private ChurnResult run(ChurnSettings settings) {
    return ChurnAnalysis.run(shop.facts(), settings, ShopWorld.TODAY, ShopWorld.runner(), null);
  }

  /** The customers who don't order in the 90 days after a day, which nobody knows then. */
  private int[] leavers(LocalDate day) {
    int from = (int) (day.toEpochDay() - ShopWorld.START.toEpochDay());
    return IntStream.range(0, ShopWorld.CUSTOMERS).filter(customer -> !shop.ordered(customer, from, from + 90))
        .toArray();
  }

  private static void assertSameJudgement(ChurnResult expected, ChurnResult found) {
    assertEquals(expected.features(), found.features());
    assertEquals(expected.days().stream().filter(day -> day.role() != ChurnDay.Role.SCORING).toList(), found.days()
        .stream()
        .filter(day -> day.role() != ChurnDay.Role.SCORING).toList());
    assertEquals(expected.model().auc(), found.model().auc());
    assertEquals(expected.model().probabilities().orElseThrow().logLoss(), found.model().probabilities().orElseThrow()
        .logLoss());
  }

  @Test
  void aFieldFilledInLaterHasExactlyNoInfluence() throws InterruptedException {
    ChurnResult before = run();
    assertTrue(before.features().contains("plan"), before.features()::toString);
    assertTrue(before.model().auc().orElseThrow().value() < 0.99);
    int[] leavers = leavers(EVALUATION);
    shop.set("secret", customer -> IntStream.of(leavers).anyMatch(each -> each == customer) ? "leaves" : "stays");
    shop.endOf(EVALUATION.plusDays(1));
    ChurnResult after = run();
    assertFalse(after.features().contains("secret"));
    assertTrue(after.notes().stream().anyMatch(note -> note.startsWith("Not learnt from, since not known") && note
        .contains("secret")), after
            .notes()::toString);
    assertSameJudgement(before, after);
    assertEquals(before.risks(), after.risks(), "nor on what is said of today, since nobody could learn from it");
  }

  @Test
  void aFieldThatTurnsIntoTheOutcomeLaterIsSeenAsItWas() throws InterruptedException {
    ChurnResult before = run();
    int[] leavers = leavers(EVALUATION);
    shop.set("mood", customer -> IntStream.of(leavers).anyMatch(each -> each == customer) ? "calm" : "merry");
    shop.endOf(EVALUATION.plusDays(1));
    assertTrue(before.features().contains("mood"));
    assertSameJudgement(before, run());
    // the same values, known before the day, do have an influence: the test could fail
    shop.endOf(EVALUATION.minusDays(1));
    assertNotEquals(before.model().auc(), run().model().auc());
  }

  @Test
  void ordersCancelledOrChangedLaterAreSeenAsTheyWere() throws InterruptedException {
    ChurnResult before = run();
    int[] leavers = leavers(EVALUATION);
    int[] places = IntStream.range(0, shop.orders.size()).filter(place -> shop.orders.get(place)[1] < 240 && IntStream
        .of(
            leavers).anyMatch(each -> each == shop.orders.get(place)[0])).toArray();
    shop.changeOrders(places, "cancelled", 999_999);
    shop.endOf(EVALUATION.plusDays(1));
    ChurnResult after = run();
    assertSameJudgement(before, after);
    shop.endOf(ShopWorld.START.plusDays(1));
    assertNotEquals(before.model().auc(), run().model().auc());
  }

  @Test
  void whatHappensAfterTheDayIsNotLookedAt() throws InterruptedException {
    ChurnResult before = run();
    shop.complain(leavers(EVALUATION), EVALUATION.plusDays(3));
    ChurnResult after = run();
    assertFalse(after.features().stream().anyMatch(name -> name.contains("omplaints")), after.features()::toString);
    assertSameJudgement(before, after);
    shop.complain(leavers(EVALUATION.minusDays(180)), EVALUATION.minusDays(182));
    shop.complain(leavers(EVALUATION), EVALUATION.minusDays(2));
    shop.endOf(ShopWorld.START.plusDays(1));
    ChurnResult told = run();
    assertTrue(told.features().contains("Complaints in the last 365 days"), told.features()::toString);
    assertNotEquals(before.model().auc(), told.model().auc());
  }

  @Test
  void beforeTheJournalBeginsFactsCountByTheirDayAndFieldsNotAtAll() {
    ChurnFacts facts = ChurnFacts.of(shop.base(), Optional.empty(), ExchangeRates.NONE, ShopWorld.TODAY, null);
    ChurnResult found = ChurnAnalysis.run(facts, ChurnSettings.DEFAULT, ShopWorld.TODAY, ShopWorld.runner(), null);
    assertFalse(found.features().contains("plan"));
    assertTrue(found.features().contains(OrderFeatures.SILENCE));
  }

  @Test
  void aStatusIsLostByTheJournal() throws InterruptedException {
    ChurnSettings lost = new ChurnSettings(new ChurnDefinition.StatusLost(), Span.days(90), Optional.empty(), List.of(),
        Optional.of(ShopWorld.TODAY), ChurnSettings.DEFAULT.algorithm(), 42, 2);
    assertTrue(String.valueOf(assertThrows(InsightException.class, () -> run(lost)).getMessage()).contains(
        "none left"));
    shop.status(IntStream.range(0, 60).filter(i -> shop.free[i]).toArray(), "lost");
    shop.endOf(ShopWorld.TODAY.minusDays(200));
    shop.status(IntStream.range(60, 130).filter(i -> shop.free[i] || i % 5 == 0).toArray(), "lost");
    shop.endOf(ShopWorld.TODAY.minusDays(40));
    ChurnResult found = run(lost);
    ChurnDay evaluation = found.evaluation();
    assertEquals(EVALUATION, evaluation.day());
    int gone = (int) IntStream.range(0, 60).filter(i -> shop.free[i]).count();
    assertEquals(ShopWorld.CUSTOMERS - gone, evaluation.customers());
    assertEquals(IntStream.range(60, 130).filter(i -> shop.free[i] || i % 5 == 0).count(), evaluation.left());
    assertTrue(found.features().contains("plan"));
    assertEquals(ShopWorld.CUSTOMERS - gone - evaluation.left(), found.risks().size());
  }

  @Test
  void sensitiveFieldsAreLeftOut() throws InterruptedException {
    int[] leavers = leavers(EVALUATION);
    shop.set("illness", customer -> IntStream.of(leavers).anyMatch(each -> each == customer) ? "ill" : "well");
    shop.endOf(ShopWorld.START.plusDays(1));
    assertTrue(run().features().contains("illness"));
    shop.keepSensitive("illness");
    shop.endOf(ShopWorld.START.plusDays(2));
    assertFalse(run().features().contains("illness"));
  }

  @Test
  void scoresAreWrittenTogetherAndTakenBack() {
    ChurnResult found = run();
    String before = shop.database().digest();
    assertTrue(found.totalAtRisk().isPresent(), found.notes()::toString);
    long number = ChurnScores.write(shop.base(), found, null);
    assertEquals(2L * found.risks().size(), shop.database().count(ModelPackage.Literals.SCORE));
    assertTrue(found.totalAtRisk().orElseThrow() > 0);
    CustomerRisk first = found.risks().get(0);
    assertEquals(first.probability() * first.value().orElseThrow(), first.valueAtRisk().orElseThrow(), 1e-12);
    shop.database().undo(number, null);
    assertEquals(before, shop.database().digest());
  }
}
