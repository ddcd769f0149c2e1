package org.rapport.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.Account;
import org.rapport.store.RecordChange.Kind;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;

/** Which records a transaction touched, page by page. */
class ChangesTest {
  private static final int ROWS = 12_000;

  @TempDir
  Path folder = Path.of(".");

  @Test
  void pagesOfALargeTransactionNameEveryRecordOnce() {
    try (Database database = Fixture.create(folder.resolve("db"))) {
      long number = insert(database);
      long seen = 0;
      for (long offset = 0; offset < ROWS; offset += 5_000) {
        List<RecordChange> page = database.changes(number, offset, 5_000);
        for (int i = 0; i < page.size(); i++) {
          RecordChange change = page.get(i);
          assertEquals(Kind.CREATED, change.kind());
          assertEquals("K" + (offset + i) + " (Name " + (offset + i) + ")", change.text());
        }
        seen += page.size();
      }
      assertEquals(ROWS, seen);
      assertEquals(List.of(), database.changes(number, ROWS, 10));
      assertThrows(StoreException.class, () -> database.changes(99, 0, 10));
    }
  }

  private static long insert(Database database) {
    TextColumn.Builder keys = TextColumn.builder("key");
    TextColumn.Builder names = TextColumn.builder("name");
    TextColumn.Builder notes = TextColumn.builder("remark");
    for (int i = 0; i < ROWS; i++) {
      keys.add("K" + i);
      names.add("Name " + i);
      notes.add("r" + i % 3);
    }
    try (Transaction transaction = database.begin("Define")) {
      transaction.defineFields(Fixture.ACCOUNT, List.of(FieldDefinition.of("remark", FieldType.TEXT)));
      transaction.commit();
    }
    try (Transaction transaction = database.begin("Insert")) {
      transaction.insert(Fixture.ACCOUNT, Table.of(keys.build(), names.build(), notes.build()));
      return transaction.commit().number();
    }
  }

  @Test
  void changedAndDeletedRecordsAreNamedAsTheyWere() {
    try (Database database = Fixture.create(folder.resolve("db"));
        EditSession session = database.openSession()) {
      Account kept = session.create(Fixture.ACCOUNT);
      kept.setName("Kept");
      Account gone = session.create(Fixture.ACCOUNT);
      gone.setName("Gone");
      session.commit("Two");
      kept.setIndustry("Toys");
      session.delete(gone);
      long number = session.commit("One less").orElseThrow().number();
      List<RecordChange> changes = database.changes(number, 0, 10);
      assertEquals(List.of(Kind.CHANGED, Kind.DELETED),
          changes.stream().map(RecordChange::kind).sorted().toList());
      for (RecordChange change : changes) {
        assertEquals(change.kind() == Kind.DELETED ? gone.getKey() + " (Gone)" : kept.getKey() + " (Kept)",
            change.text());
      }
    }
  }
}
