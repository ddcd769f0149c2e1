package org.rapport.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.ModelPackage;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;

/** Changes of many records at once. */
class BulkTest {
  @TempDir
  Path folder = Path.of(".");

  @Test
  void fiftyThousandRowsAreInvisibleUntilCommitted() {
    try (Database database = Fixture.create(folder.resolve("db"))) {
      Table table = Fixture.churn(50_000, 5, "C", 5);
      String empty = database.digest();
      try (Transaction transaction = database.begin(TransactionKind.IMPORT, "Import")) {
        transaction.defineFields(Fixture.ACCOUNT, Fixture.definitions(table));
        transaction.insert(Fixture.ACCOUNT, table);
        assertEquals(0, database.count(Fixture.ACCOUNT));
      }
      assertEquals(empty, database.digest());
      assertEquals(0, database.transactions().size());
      Fixture.importChurn(database, table);
      List<String> names = table.names().stream().filter(n -> !n.equals("key")).toList();
      Table scan = database.scan(ScanQuery.of(Fixture.ACCOUNT, table.names()));
      assertEquals(50_000, scan.rows());
      for (String name : names) {
        for (int row = 0; row < 50_000; row += 1_237) {
          assertEquals(table.column(name).text(row), scan.column(name).text(row));
          assertEquals(table.column(name).getClass(), scan.column(name).getClass());
        }
      }
    }
  }

  @Test
  void theSameRowsAgainChangeNothing() {
    try (Database database = Fixture.create(folder.resolve("db"))) {
      Table table = Fixture.churn(2_500, 3, "C", 5);
      Fixture.importChurn(database, table);
      Map<String, Long> ids = database.idsByKey(Fixture.ACCOUNT, List.of("C0", "C2499", "C2500"));
      assertEquals(Map.of("C0", 1L, "C2499", 2_500L), ids);
      try (Transaction transaction = database.begin("Again")) {
        long[] all = LongStream.rangeClosed(1, 2_500).toArray();
        for (boolean changed : transaction.update(Fixture.ACCOUNT, all, table)) {
          assertFalse(changed);
        }
        assertEquals(0, transaction.commit().number());
      }
      assertEquals(1, database.transactions().size());
      try (Transaction transaction = database.begin("Some")) {
        boolean[] changed = transaction.update(Fixture.ACCOUNT, new long[]{3, 1},
            Table.of(NumberColumn.of("charge0", -5, Double.NaN), CategoryColumn.ofTexts("status", "Lost", "active")));
        assertArrayEquals(new boolean[]{true, true}, changed);
        assertEquals(new Counts(0, 2, 0), transaction.commit().counts().get("Account"));
      }
      Table page = database.list(ListQuery.of(Fixture.ACCOUNT, "charge0", "status").page(0, 3)).rows();
      assertTrue(page.column("charge0").isMissing(0));
      assertEquals("-5", page.column("charge0").text(2));
      assertEquals("lost", page.column("status").text(2));
    }
  }

  @Test
  void unfitRowsAreNamedAndNothingRemains() {
    try (Database database = Fixture.create(folder.resolve("db"))) {
      UndoTest.sample(database);
      String before = database.digest();
      try (Transaction transaction = database.begin("Bad")) {
        ValidationException e = assertThrows(ValidationException.class, () -> transaction.insert(Fixture.ACCOUNT,
            Table.of(TextColumn.of("key", "K1", "K1", "A-000001"), TextColumn.of("since", "2026-01-31", "soon", null),
                TextColumn.of("status", "active", "gone", "lost"))));
        List<String> messages = e.problems().stream().map(Problem::message).toList();
        assertEquals(4, messages.size(), messages::toString);
        assertTrue(messages.stream().anyMatch(m -> m.contains("Row 2") && m.contains("soon")), messages::toString);
        assertTrue(messages.stream().anyMatch(m -> m.contains("prospect, active")), messages::toString);
      }
      try (Transaction transaction = database.begin("Bad field")) {
        assertThrows(StoreException.class,
            () -> transaction.insert(Fixture.ACCOUNT, Table.of(TextColumn.of("nmae", "x"))));
        assertThrows(StoreException.class, () -> database.begin("Nested"));
      }
      assertEquals(before, database.digest());
    }
  }

  @Test
  void referencesAreGivenByKeyAndDefaultsAreFilled() {
    try (Database database = Fixture.create(folder.resolve("db"))) {
      UndoTest.sample(database);
      try (Transaction transaction = database.begin("Orders")) {
        transaction.insert(ModelPackage.Literals.ORDER,
            Table.of(TextColumn.of("account", "A-000001", "A-000001"), TextColumn.of("date", "2026-01-01",
                "2026-02-01"),
                TextColumn.of("amount", "10.50", null)));
        transaction.commit();
      }
      Table rows = database.list(ListQuery.of(ModelPackage.Literals.ORDER, "key", "account.name", "amount", "status"))
          .rows();
      assertEquals("OR-000001", rows.column("key").text(0));
      assertEquals("长城公司", rows.column("account.name").text(1));
      assertEquals("10.5", rows.column("amount").text(0));
      assertEquals("open", rows.column("status").text(0));
    }
  }

  @Test
  void aRehearsalLeavesNothing() {
    try (Database database = Fixture.create(folder.resolve("db"))) {
      String before = database.digest();
      Table table = Fixture.churn(100, 1, "C", 5);
      try (Transaction transaction = database.rehearse(TransactionKind.IMPORT)) {
        transaction.defineFields(Fixture.ACCOUNT, Fixture.definitions(table));
        transaction.insert(Fixture.ACCOUNT, table);
        TransactionInfo info = transaction.commit();
        assertEquals(0, info.number());
        assertEquals(new Counts(100, 0, 0), info.counts().get("Account"));
      }
      assertEquals(before, database.digest());
      assertEquals(0, database.fields().custom(Fixture.ACCOUNT).size());
      Fixture.importChurn(database, table);
      assertEquals(100, database.count(Fixture.ACCOUNT));
    }
  }
}
