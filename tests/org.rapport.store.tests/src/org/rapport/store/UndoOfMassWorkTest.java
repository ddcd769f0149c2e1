package org.rapport.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.Account;
import org.rapport.model.ModelPackage.Literals;
import org.rapport.model.Score;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;

/** A score write-back and a mass edit are undone but for what people did since, which is listed. */
class UndoOfMassWorkTest {
  private static final int ROWS = 4_000;

  @TempDir
  Path folder = Path.of(".");

  private static TransactionInfo massEdit(Database database) {
    try (Transaction transaction = database.begin("Mass edit of 4,000 accounts")) {
      long[] ids = LongStream.rangeClosed(1, ROWS).toArray();
      transaction.update(Fixture.ACCOUNT, ids,
          Table.of(NumberColumn.of("charge0", IntStream.range(0, ROWS).mapToDouble(i -> i + 0.25).toArray()),
              TextColumn.of("industry", all("Utilities"))));
      return transaction.commit();
    }
  }

  private static String[] all(String text) {
    String[] texts = new String[ROWS];
    Arrays.fill(texts, text);
    return texts;
  }

  private static TransactionInfo scores(Database database) {
    try (Transaction transaction = database.begin(TransactionKind.SCORES, "Scores churn by Random forest")) {
      double[] accounts = IntStream.rangeClosed(1, ROWS).asDoubleStream().toArray();
      long[] ids = transaction.insert(Literals.SCORE, Table.of(NumberColumn.of("account", accounts), TextColumn.of(
          "name",
          all("churn")), NumberColumn.of("value", Arrays.stream(accounts).map(a -> a / ROWS).toArray()),
          TextColumn.of("computedAt", all("2026-01-31T00:00:00Z"))));
      double[] ranks = new double[ROWS];
      Arrays.fill(ranks, 1);
      transaction.setParts(Literals.SCORE__REASONS, ids, Table.of(NumberColumn.of("rank", ranks),
          TextColumn.of("field", all("tenure")), NumberColumn.of("contribution", accounts)));
      return transaction.commit();
    }
  }

  @Test
  void aMassEditIsUndoneButForThreeEditsByHand() {
    try (Database database = Fixture.create(folder.resolve("db"))) {
      Fixture.importChurn(database, Fixture.churn(ROWS, 1, "C", 3));
      String before = database.digest();
      TransactionInfo mass = massEdit(database);
      for (long id : new long[]{7, 70, 700}) {
        try (EditSession session = database.openSession()) {
          session.<Account>load(Fixture.ACCOUNT, id).setIndustry("By hand " + id);
          session.commit("By hand");
        }
      }
      assertEquals(3, database.undoBlockers(mass.number()).size());
      UndoResult undo = database.undo(mass.number(), null);
      assertEquals(List.of("C6", "C69", "C699"), undo.kept().stream().map(UndoResult.Kept::key).sorted().toList());
      assertTrue(undo.kept().stream().allMatch(k -> "industry".equals(k.field()) && k.wouldBe() == null), undo
          .kept()::toString);
      assertEquals(List.of(), undo.refused());
      for (UndoResult.Kept kept : undo.kept()) {
        try (EditSession session = database.openSession()) {
          session.<Account>load(Fixture.ACCOUNT, kept.id()).setIndustry(null);
          session.commit("Back by hand");
        }
      }
      assertEquals(before, database.digest());
      UndoResult redo = database.redo(mass.number(), null);
      assertEquals(ROWS, redo.restored());
      assertEquals(TransactionKind.REDO, redo.transaction().kind());
      assertThrows(StoreException.class, () -> database.redo(mass.number(), null));
    }
  }

  @Test
  void aScoreWriteBackIsUndoneButForThreeScoresCorrectedByHand() {
    try (Database database = Fixture.create(folder.resolve("db"))) {
      TransactionInfo imported = Fixture.importChurn(database, Fixture.churn(ROWS, 1, "C", 3));
      String before = database.digest();
      TransactionInfo scores = scores(database);
      String after = database.digest();
      for (long id : new long[]{7, 70, 700}) {
        try (EditSession session = database.openSession()) {
          session.<Score>load(Literals.SCORE, id).setValue(-1);
          session.commit("Corrected");
        }
      }
      assertEquals(scores.number(), database.undoBlockers(imported.number()).get(3).number());
      UndoResult undo = database.undo(scores.number(), null);
      assertEquals(ROWS - 3, undo.restored());
      assertEquals(List.of(7L, 70L, 700L), undo.kept().stream().map(UndoResult.Kept::id).sorted().toList());
      assertEquals(3, database.count(Literals.SCORE));
      try (Transaction transaction = database.begin("Away")) {
        transaction.delete(Literals.SCORE, new long[]{7, 70, 700});
        transaction.commit();
      }
      assertEquals(before, database.digest());
      assertEquals("", database.list(ListQuery.of(Fixture.ACCOUNT, "score.churn")).rows().column("score.churn").text(
          0));
      ListPage then = database.list(ListQuery.of(Fixture.ACCOUNT, "score.churn").asOf(scores.time()));
      assertEquals("0.001", then.rows().column("score.churn").text(3));
      assertNotEquals(before, after);
    }
  }

  @Test
  void aCancelledUndoLeavesEverything() {
    try (Database database = Fixture.create(folder.resolve("db"))) {
      TransactionInfo imported = Fixture.importChurn(database, Fixture.churn(ROWS, 1, "C", 3));
      String before = database.digest();
      NullProgressMonitor monitor = new NullProgressMonitor() {
        private int asked;

        @Override
        public boolean isCanceled() {
          return ++asked > 2;
        }
      };
      assertThrows(OperationCanceledException.class, () -> database.undo(imported.number(), monitor));
      assertEquals(before, database.digest());
      assertEquals(ROWS, database.undo(imported.number(), null).restored());
    }
  }

  @Test
  void whatATransactionChangedTwiceIsJudgedByWhatItLeft() {
    try (Database database = Fixture.create(folder.resolve("db"))) {
      Fixture.importChurn(database, Fixture.churn(6, 1, "C", 3));
      String before = database.digest();
      TransactionInfo info;
      try (Transaction transaction = database.begin("Twice")) {
        for (String text : new String[]{"first", "second"}) {
          transaction.update(Fixture.ACCOUNT, new long[]{1, 2, 3}, Table.of(TextColumn.of("industry", new String[]{text,
              text, text})));
        }
        transaction.delete(Fixture.ACCOUNT, new long[]{3});
        info = transaction.commit();
      }
      try (EditSession session = database.openSession()) {
        session.<Account>load(Fixture.ACCOUNT, 2).setIndustry("first"); // as it was in between: an edit all the same
        session.commit("By hand");
      }
      UndoResult undo = database.undo(info.number(), null);
      assertEquals(List.of("C1"), undo.kept().stream().map(UndoResult.Kept::key).toList());
      try (EditSession session = database.openSession()) {
        session.<Account>load(Fixture.ACCOUNT, 2).setIndustry(null);
        session.commit("Back");
      }
      assertEquals(before, database.digest());
    }
  }
}
