package org.rapport.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.insight.pipeline.ForecastBacktest;
import org.rapport.insight.pipeline.ForecastBasis;
import org.rapport.insight.pipeline.Opportunities;
import org.rapport.insight.pipeline.PipelineStage;
import org.rapport.insight.pipeline.StageFigures;
import org.rapport.insight.pipeline.StageFunnel;
import org.rapport.insight.pipeline.StageVisit;
import org.rapport.model.Account;
import org.rapport.model.ModelPackage.Literals;
import org.rapport.model.Opportunity;
import org.rapport.model.Pipeline;
import org.rapport.model.Stage;
import org.rapport.model.StageKind;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.EditSession;
import org.rapport.store.Passphrase;
import org.rapport.store.Transaction;
import org.rapport.store.TransactionKind;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;

/** Opportunities now and earlier, from a journal. */
class OpportunityHistoryTest {
  @TempDir
  private Path folder = Path.of("");
  private @Nullable Database opened;

  @BeforeEach
  void create() {
    System.setProperty("org.rapport.store.test.cheapkeys", "true");
    opened = Databases.create(folder.resolve("base"), Passphrase.of("secret"), "tester");
    try (EditSession session = database().openSession()) {
      Pipeline pipeline = session.create(Literals.PIPELINE);
      pipeline.setName("Sales");
      stage(session, pipeline, "Lead", 1, 0.1, StageKind.OPEN);
      stage(session, pipeline, "Offer", 2, 0.5, StageKind.OPEN);
      stage(session, pipeline, "Won", 3, 1, StageKind.WON);
      Account account = session.create(Literals.ACCOUNT);
      account.setName("Una");
      session.commit("Stages");
    }
  }

  private static void stage(EditSession session, Pipeline pipeline, String name, int position, double probability,
      StageKind kind) {
    Stage stage = session.create(Literals.STAGE);
    stage.setPipeline(pipeline);
    stage.setName(name);
    stage.setPosition(position);
    stage.setProbability(probability);
    stage.setKind(kind);
  }

  @AfterEach
  void close() {
    database().close();
  }

  private Database database() {
    return Objects.requireNonNull(opened);
  }

  private OpportunityHistory history() {
    return OpportunityHistory.of(CustomerBase.of(database()), ZoneOffset.UTC, null);
  }

  private long opportunity(String name, String stage) {
    try (EditSession session = database().openSession()) {
      Opportunity opportunity = session.create(Literals.OPPORTUNITY);
      opportunity.setName(name);
      opportunity.setAccount(session.<Account>all(Literals.ACCOUNT).get(0));
      opportunity.setAmount(new BigDecimal("1200.50"));
      opportunity.setCurrency("EUR");
      opportunity.setCloseDate(LocalDate.of(2026, 7, 1));
      opportunity.setStage(find(session, stage));
      session.commit("New");
      return opportunity.getId();
    }
  }

  private static Stage find(EditSession session, String name) {
    return session.<Stage>all(Literals.STAGE).stream().filter(s -> name.equals(s.getName())).findFirst().orElseThrow();
  }

  private void move(long id, String stage) {
    try (EditSession session = database().openSession()) {
      session.<Opportunity>load(Literals.OPPORTUNITY, id).setStage(find(session, stage));
      session.commit("Move");
    }
  }

  private long imported() {
    try (Transaction transaction = database().begin(TransactionKind.IMPORT, "Import")) {
      double offer = history().stages().get(1).id();
      long[] ids = transaction.insert(Literals.OPPORTUNITY, Table.of(TextColumn.of("name", "Old"), NumberColumn.of(
          "account", database().idsByKey(Literals.ACCOUNT, List.of("A-000001")).values().iterator().next()),
          NumberColumn.of("stage", offer)));
      transaction.commit();
      return ids[0];
    }
  }

  /** A moment between transactions. */
  private static Instant pause() throws InterruptedException {
    Thread.sleep(3);
    Instant now = Instant.now();
    Thread.sleep(3);
    return now;
  }

  @Test
  void visitsFollowTheJournal() throws InterruptedException {
    Instant empty = pause();
    long moved = opportunity("Moved", "Lead");
    Instant first = pause();
    long old = imported();
    long still = opportunity("Still", "Offer");
    move(moved, "Offer");
    Instant second = pause();
    move(moved, "Won");
    move(old, "Won");
    OpportunityHistory history = history();
    List<StageVisit> visits = history.visits();
    List<StageVisit> way = visits.stream().filter(v -> v.opportunity() == moved).toList();
    assertEquals(List.of("Lead", "Offer", "Won"), way.stream().map(v -> name(history, v)).toList());
    assertNotNull(way.get(0).from());
    assertEquals(way.get(0).to(), way.get(1).from());
    assertNull(way.get(2).to());
    List<StageVisit> ofOld = visits.stream().filter(v -> v.opportunity() == old).toList();
    assertEquals(2, ofOld.size());
    assertNull(ofOld.get(0).from(), "nobody knows since when an imported one was there");
    assertEquals(1, visits.stream().filter(v -> v.opportunity() == still).count());

    assertEquals(List.of(), history.visits(empty));
    assertEquals(0, history.at(empty).size());
    List<StageVisit> early = history.visits(first);
    assertEquals(1, early.size(), "an import is not known before it");
    assertNull(early.get(0).to(), "what ended later has no end yet");
    assertEquals(4, history.visits(second).size());
    assertEquals(3, history.at(second).size());
    Opportunities now = history.now();
    int row = now.rowsById().get(moved);
    assertTrue(now.won(row));
    assertEquals(1200.5, now.amount(row));
    assertEquals(LocalDate.of(2026, 7, 1).toEpochDay(), now.closeDay(row));

    StageFunnel funnel = StageFunnel.of(history.stages(), visits, Instant.now());
    StageFigures offer = funnel.stages().get(1);
    assertEquals(List.of(3, 2, 0, 1), List.of(offer.reached(), offer.advanced(), offer.dropped(), offer.there()));
    assertEquals(1, offer.time().unknown());
  }

  private static String name(OpportunityHistory history, StageVisit visit) {
    return history.stages().stream().filter(stage -> stage.id() == visit.stage()).map(PipelineStage::name).findFirst()
        .orElse("");
  }

  @Test
  void anUndoneMoveIsAMoveBack() throws InterruptedException {
    long id = opportunity("Back", "Lead");
    pause();
    move(id, "Offer");
    pause();
    database().undo(database().transactions().get(0).number(), null);
    assertEquals(List.of("Lead", "Offer", "Lead"), history().visits().stream().map(v -> name(history(), v)).toList());
  }

  @Test
  void aBaseWithoutAPastHasNoForecastToGrade() {
    opportunity("New", "Lead");
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    InsightException none = assertThrows(InsightException.class,
        () -> ForecastBacktest.of(history(), List.of(today.minusDays(60), today.minusDays(30)), 30, ForecastBasis.STAGE,
            1, "EUR"));
    assertTrue(String.valueOf(none.getMessage()).contains("entered or imported"));
  }
}
