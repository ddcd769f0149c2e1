package org.rapport.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.Evaluation;
import org.rapport.mining.MiningRunner;
import org.rapport.mining.MissingPolicy;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.model.Account;
import org.rapport.model.ModelPackage;
import org.rapport.model.Opportunity;
import org.rapport.model.Pipeline;
import org.rapport.model.Score;
import org.rapport.model.Stage;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.EditSession;
import org.rapport.store.FieldDefinition;
import org.rapport.store.FieldType;
import org.rapport.store.Passphrase;
import org.rapport.store.ScanQuery;
import org.rapport.store.Transaction;
import org.rapport.store.TransactionInfo;
import org.rapport.store.TransactionKind;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;

/** Questions asked of a small generated base: 300 accounts, of which every 30th does not say whether it left. */
class ScoringTest {

  private static final int ACCOUNTS = 300;
  private static final Instant NOW = Instant.parse("2026-01-31T08:15:00Z");

  @TempDir
  private Path folder = Path.of("");
  private @Nullable Database opened;

  @BeforeEach
  void create() {
    System.setProperty("org.rapport.store.test.cheapkeys", "true");
    Database database = Databases.create(folder.resolve("base"), Passphrase.of("secret"), "tester");
    opened = database;
    Random random = new Random(3);
    TextColumn.Builder keys = TextColumn.builder("key");
    NumberColumn.Builder tenure = NumberColumn.builder("tenure");
    CategoryColumn.Builder plan = CategoryColumn.builder("plan");
    CategoryColumn.Builder left = CategoryColumn.builder("left");
    for (int row = 0; row < ACCOUNTS; row++) {
      boolean month = random.nextBoolean();
      int months = 1 + random.nextInt(60);
      keys.add("k" + row);
      if (row == 7) {
        tenure.addMissing();
      } else {
        tenure.add(months);
      }
      plan.add(month ? "monthly" : "yearly");
      boolean gone = random.nextDouble() < (month ? 0.7 : 0.1) * (months < 24 ? 1.3 : 0.6);
      left.add(row % 30 == 0 ? "" : gone ? "yes" : "no");
    }
    try (Transaction transaction = database.begin("Test data")) {
      transaction.defineFields(ModelPackage.Literals.ACCOUNT, List.of(FieldDefinition.of("tenure", FieldType.INTEGER),
          FieldDefinition.of("plan", FieldType.CHOICE), FieldDefinition.of("left", FieldType.CHOICE)));
      transaction.insert(ModelPackage.Literals.ACCOUNT, Table.of(keys.build(), tenure.build(), plan.build(), left
          .build()));
      transaction.commit();
    }
  }

  @AfterEach
  void close() {
    database().close();
  }

  private Database database() {
    return Objects.requireNonNull(opened);
  }

  private CustomerBase base() {
    return CustomerBase.of(database());
  }

  private Scoring scoring() {
    return new Scoring(base(), MiningRunner.inProcess(AlgorithmCatalogue.builtIn(), 2), Clock.fixed(NOW,
        ZoneOffset.UTC));
  }

  private static ScoringRequest request() {
    return ScoringRequest.of(Question.ofAccounts("left"), "knn", "tree", "forest");
  }

  private List<Score> scores() {
    try (EditSession session = database().openSession()) {
      return session.<Score>all(ModelPackage.Literals.SCORE);
    }
  }

  @Test
  void aReferenceIsKnownByTheNameOfTheOtherRecord() {
    try (EditSession session = database().openSession()) {
      Stage won = session.create(ModelPackage.Literals.STAGE);
      won.setName("Closed won");
      Pipeline pipeline = session.create(ModelPackage.Literals.PIPELINE);
      pipeline.setName("Sales");
      won.setPipeline(pipeline);
      won.setPosition(1);
      Account account = session.<Account>all(ModelPackage.Literals.ACCOUNT).get(0);
      account.setName("Acme");
      for (int i = 0; i < 3; i++) {
        Opportunity opportunity = session.create(ModelPackage.Literals.OPPORTUNITY);
        opportunity.setName("Deal " + i);
        opportunity.setAccount(account);
        opportunity.setStage(won);
      }
      session.commit("Opportunities");
    }
    Question question = new Question("opportunity", "stage", Optional.empty(), List.of("account", "amount"),
        List.of(), "");

    Table table = base().dataset(question, null).table();

    assertEquals(List.of("id", "account", "amount", "stage"), table.names());
    assertEquals("Acme", table.column("account").text(2));
    assertEquals("Closed won", table.column("stage").text(0));
    assertEquals(Map.of("Closed won", 3L), base().values("opportunity", "stage", 5));
  }

  @Test
  void aBaseKnowsItsFields() {
    assertTrue(base().entities().contains("Account"));
    assertEquals(ACCOUNTS, base().count("accounts"));
    Map<String, Boolean> features = base().fields("account").stream()
        .collect(Collectors.toMap(BaseField::name, BaseField::feature));
    assertTrue(features.get("tenure"));
    assertTrue(features.get("industry"));
    for (String identity : List.of("key", "name", "owner", "parent", "description")) {
      assertFalse(features.get(identity), identity);
    }
    assertEquals(List.of("no", "yes"), List.copyOf(base().values("account", "left", 10).keySet()));
    assertEquals(1, base().values("account", "left", 1).size());
    InsightException wrong = assertThrows(InsightException.class, () -> base().values("account", "lift", 10));
    assertTrue(String.valueOf(wrong.getMessage()).contains("\"left\""), wrong.getMessage());
    assertThrows(InsightException.class, () -> base().fields("acount"));
  }

  @Test
  void onlyWhatTellsSomethingIsAFeature() {
    assertEquals(List.of("tenure", "plan"), base().dataset(Question.ofAccounts("left"), null).features());
    Question chosen = new Question("account", "left", Optional.empty(), List.of("plan"), List.of(), "");
    assertEquals(List.of("plan"), base().dataset(chosen, null).features());
    Question filtered = new Question("account", "left", Optional.empty(), List.of(), List.of("tenure"),
        "plan = monthly");
    assertTrue(base().dataset(filtered, null).rows() < ACCOUNTS);
    Question nothing = new Question("account", "left", Optional.empty(), List.of(), List.of(), "plan = weekly");
    assertThrows(InsightException.class, () -> base().dataset(nothing, null));
    Question circular = new Question("account", "left", Optional.empty(), List.of("left"), List.of(), "");
    assertThrows(InsightException.class, () -> base().dataset(circular, null));
  }

  @Test
  void everyAccountIsScoredInOneTransaction() {
    Comparison comparison = scoring().compare(request(), new NullProgressMonitor());
    assertEquals(3, comparison.models().size());
    assertEquals(1, database().transactions().size(), "comparing writes nothing");
    ModelChoice choice = Scoring.choose(comparison);
    ScoringResult result = scoring().write(request(), choice.model().algorithmId(), "Leaving", 2, null);
    assertEquals(ACCOUNTS, result.written(), "accounts that do not say whether they left get a score too");
    assertEquals(0, result.notScored());
    TransactionInfo info = database().transactions().get(0);
    assertEquals(result.transaction(), info.number());
    assertEquals(TransactionKind.SCORES, info.kind());
    assertEquals("Scores Leaving by " + choice.model().algorithmName(), info.purpose());
    try (EditSession session = database().openSession()) {
      Score score = session.<Score>load(ModelPackage.Literals.SCORE, scores().get(0).getId());
      assertEquals("Leaving", score.getName());
      assertEquals(NOW, score.getComputedAt());
      assertEquals(choice.model().algorithmName(), score.getAlgorithm());
      assertTrue(score.getModel().contains("left = yes"), score.getModel());
      assertTrue(score.getValue() >= 0 && score.getValue() <= 1);
      assertFalse(score.getReasons().isEmpty());
      assertTrue(score.getReasons().size() <= 2);
      assertEquals(1, score.getReasons().get(0).getRank());
    }
  }

  @Test
  void aSecondWriteReplacesTheValuesAndTheHistoryKeepsTheOldOnes() {
    scoring().write(request(), "tree", "Leaving", 1, null);
    Score before = scores().get(0);
    ScoringResult second = scoring().write(request(), "forest", "Leaving", 1, null);
    assertEquals(ACCOUNTS, second.written());
    assertEquals(ACCOUNTS, database().count(ModelPackage.Literals.SCORE));
    assertTrue(database().history(ModelPackage.Literals.SCORE, before.getId()).stream().anyMatch(
        change -> change.field().equals("algorithm") && "Decision tree".equals(change.oldValue())),
        "the old algorithm is known");
    scoring().write(request(), "tree", "Another", 0, null);
    assertEquals(2 * ACCOUNTS, database().count(ModelPackage.Literals.SCORE));
    String digest = database().digest();
    database().undo(scoring().write(request(), "knn", "Leaving", 3, null).transaction(), null);
    assertEquals(digest, database().digest(), "undone to the last bit");
  }

  @Test
  void theSameSeedGivesTheSameScores() {
    scoring().write(request(), "forest", "One", 1, null);
    scoring().write(request(), "forest", "Two", 1, null);
    Table table = database().scan(ScanQuery.of(ModelPackage.Literals.ACCOUNT, List.of("score.One", "score.Two")));
    for (int row = 0; row < table.rows(); row++) {
      assertEquals(table.column("score.One").text(row), table.column("score.Two").text(row));
    }
  }

  @Test
  void incompleteAccountsCanGoWithoutAScore() {
    ScoringRequest request = new ScoringRequest(Question.ofAccounts("left"), request().algorithms(),
        new Evaluation.HoldOut(0.3), 1,
        MissingPolicy.DROP);
    ScoringResult result = scoring().write(request, "tree", "Leaving", 1, null);
    assertEquals(1, result.notScored());
    assertEquals(ACCOUNTS - 1, result.written());
  }

  @Test
  void whatCannotBeWrittenIsRefusedInWords() {
    assertThrows(InsightException.class, () -> scoring().write(request(), "tree", "  ", 1, null));
    assertThrows(InsightException.class, () -> scoring().write(request(), "boost", "Leaving", 1, null));
    Question contacts = new Question("contact", "lastName", Optional.empty(), List.of(), List.of(), "");
    InsightException refused = assertThrows(InsightException.class,
        () -> scoring().write(ScoringRequest.of(contacts, "tree"), "tree", "Leaving", 1, null));
    assertTrue(String.valueOf(refused.getMessage()).contains("accounts only"), refused.getMessage());
  }

  @Test
  void aCancelledRunWritesNothing() {
    NullProgressMonitor monitor = new NullProgressMonitor();
    monitor.setCanceled(true);
    assertThrows(OperationCanceledException.class, () -> scoring().write(request(), "forest", "Leaving", 1, monitor));
    assertEquals(1, database().transactions().size());
    assertEquals(0, database().count(ModelPackage.Literals.SCORE));
  }
}
