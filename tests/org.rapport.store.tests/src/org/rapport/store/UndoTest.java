package org.rapport.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.Account;
import org.rapport.model.Address;
import org.rapport.model.Contact;
import org.rapport.model.ModelFactory;
import org.rapport.model.ModelPackage;
import org.rapport.model.Opportunity;
import org.rapport.model.Segment;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;

/** Any transaction can be undone, keeps what people did later, and can be redone. */
class UndoTest {
  private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

  @TempDir
  Path folder = Path.of(".");

  @Test
  void anImportIsUndoneAndRedone() {
    try (Database database = Fixture.create(folder.resolve("db"))) {
      String empty = database.digest();
      TransactionInfo info = Fixture.importChurn(database, Fixture.churn(7_043, 10, "C", 3));
      assertEquals(new Counts(7_043, 0, 0), info.counts().get("Account"));
      assertEquals(20, database.fields().custom(Fixture.ACCOUNT).size());
      String full = database.digest();
      assertNotEquals(empty, full);

      UndoResult undo = database.undo(info.number(), null);
      assertEquals(7_043, undo.restored());
      assertEquals(List.of(), undo.kept());
      assertEquals(List.of(), undo.refused());
      assertEquals(0, database.count(Fixture.ACCOUNT));
      assertEquals(0, database.fields().custom(Fixture.ACCOUNT).size());
      assertEquals(empty, database.digest());
      assertEquals(undo.transaction().number(), database.transaction(info.number()).undoneBy());
      assertThrows(StoreException.class, () -> database.undo(info.number(), null));

      UndoResult redo = database.undo(undo.transaction().number(), null);
      assertEquals(TransactionKind.REDO, redo.transaction().kind());
      assertEquals(full, database.digest());
      assertNull(database.transaction(info.number()).undoneBy());
      database.undo(info.number(), null);
      assertEquals(empty, database.digest());
    }
  }

  @Test
  void anUpdatingImportKeepsLaterEditsAndSaysSo() {
    try (Database database = Fixture.create(folder.resolve("db"))) {
      Fixture.importChurn(database, Fixture.churn(4_000, 2, "C", 3));
      String before = database.digest();
      TransactionInfo second;
      Table news = Fixture.churn(10_000, 2, "C", 4);
      int[] first = java.util.stream.IntStream.range(0, 4_000).toArray();
      int[] rest = java.util.stream.IntStream.range(4_000, 10_000).toArray();
      try (Transaction transaction = database.begin(TransactionKind.IMPORT, "Second import")) {
        long[] ids = java.util.stream.LongStream.rangeClosed(1, 4_000).toArray();
        boolean[] changed = transaction.update(Fixture.ACCOUNT, ids, news.select(first).without("key"));
        assertTrue(changed[0] || changed[1]);
        transaction.insert(Fixture.ACCOUNT, news.select(rest));
        second = transaction.commit();
      }
      for (int i = 0; i < 3; i++) {
        try (EditSession session = database.openSession()) {
          Account account = session.load(Fixture.ACCOUNT, 10 + i);
          session.setCustom(account, "charge0", -1.0 - i);
          session.commit("By hand");
        }
      }
      UndoResult undo = database.undo(second.number(), null);
      assertEquals(3, undo.kept().size(), undo.kept()::toString);
      assertEquals("charge0", undo.kept().get(0).field());
      assertEquals("C9", undo.kept().get(0).key());
      assertEquals(4_000, database.count(Fixture.ACCOUNT));
      for (UndoResult.Kept kept : undo.kept()) {
        try (EditSession session = database.openSession()) {
          Account account = session.load(Fixture.ACCOUNT, kept.id());
          assertEquals(kept.value(), session.custom(account, "charge0"));
          session.setCustom(account, "charge0", kept.wouldBe());
          session.commit("Back by hand");
        }
      }
      assertEquals(before, database.digest());
    }
  }

  @Test
  void anEditOfEverythingIsUndone() {
    try (Database database = Fixture.create(folder.resolve("db"))) {
      long id = sample(database);
      String before = database.digest();
      try (EditSession session = database.openSession()) {
        Account account = session.load(Fixture.ACCOUNT, id);
        account.setName("Changed");
        account.getAddresses().remove(0);
        account.getAddresses().add(address("Paris"));
        account.getAddresses().get(0).setCity("Lyon");
        Contact contact = session.<Contact>related(account, ModelPackage.Literals.CONTACT__ACCOUNT).get(0);
        contact.setAccount(null);
        TransactionInfo info = session.commit("Edit").orElseThrow();
        assertNotEquals(before, database.digest());
        String after = database.digest();
        UndoResult undo = database.undo(info.number(), null);
        assertEquals(before, database.digest());
        database.undo(undo.transaction().number(), null);
        assertEquals(after, database.digest());
      }
    }
  }

  @Test
  void aDeletionTakesDependentsAndComesBackWhole() {
    try (Database database = Fixture.create(folder.resolve("db"))) {
      long id = sample(database);
      String before = database.digest();
      TransactionInfo info;
      try (Transaction transaction = database.begin("Clean up")) {
        assertEquals(2, transaction.delete(Fixture.ACCOUNT, new long[]{id, 9_999}));
        info = transaction.commit();
      }
      assertEquals(0, database.count(ModelPackage.Literals.OPPORTUNITY));
      assertEquals(1, database.count(ModelPackage.Literals.CONTACT));
      try (EditSession session = database.openSession()) {
        Segment segment = session.<Segment>all(ModelPackage.Literals.SEGMENT).get(0);
        session.load(ModelPackage.Literals.SEGMENT, segment.getId());
        assertEquals(0, segment.getMembers().size());
      }
      UndoResult undo = database.undo(info.number(), null);
      assertEquals(List.of(), undo.refused());
      assertEquals(before, database.digest());
    }
  }

  @Test
  void insertedRecordsThatWereEditedOrReferredToStay() {
    try (Database database = Fixture.create(folder.resolve("db"))) {
      TransactionInfo info = Fixture.importChurn(database, Fixture.churn(100, 1, "C", 3));
      try (EditSession session = database.openSession()) {
        session.<Account>load(Fixture.ACCOUNT, 5).setIndustry("Toys");
        Opportunity opportunity = session.create(ModelPackage.Literals.OPPORTUNITY);
        opportunity.setName("Deal");
        opportunity.setAccount(session.load(Fixture.ACCOUNT, 6));
        session.commit("By hand");
      }
      UndoResult undo = database.undo(info.number(), null);
      assertEquals(98, undo.restored());
      assertEquals(2, database.count(Fixture.ACCOUNT));
      assertEquals(List.of("industry"), undo.kept().stream().map(UndoResult.Kept::field).toList());
      assertTrue(undo.refused().stream().anyMatch(r -> r.key().equals("C5") && r.reason().contains("Opportunity")),
          undo.refused()::toString);
      assertEquals(2, database.fields().custom(Fixture.ACCOUNT).size());
    }
  }

  private static double[] oneToFifty() {
    return java.util.stream.IntStream.rangeClosed(1, 50).asDoubleStream().toArray();
  }

  private static long[] insertScores(Transaction transaction, double[] accounts) {
    return transaction.insert(ModelPackage.Literals.SCORE,
        Table.of(NumberColumn.of("account", accounts), TextColumn.of("name", fifty("churn")),
            NumberColumn.of("value", accounts), TextColumn.of("computedAt", fifty("2026-01-31T00:00:00Z"))));
  }

  @Test
  void aRefusalNamesTheTransactionToUndoFirst() {
    try (Database database = Fixture.create(folder.resolve("db"))) {
      TransactionInfo info = Fixture.importChurn(database, Fixture.churn(50, 1, "C", 3));
      TransactionInfo scores;
      try (Transaction transaction = database.begin(TransactionKind.SCORES, "Scores churn by Random forest")) {
        insertScores(transaction, oneToFifty());
        scores = transaction.commit();
      }
      try (EditSession session = database.openSession()) {
        session.<Account>create(Fixture.ACCOUNT).setName("Another");
        session.commit("By hand");
      }
      StoreException refused = assertThrows(StoreException.class, () -> database.undo(info.number(), null));
      String reason = "It is referred to by Score records of transaction " + scores.number()
          + " (Scores churn by Random forest): undo transaction " + scores.number() + " first.";
      assertTrue(Objects.requireNonNull(refused.getMessage()).endsWith("can be undone. " + reason), refused
          .getMessage());

      database.undo(scores.number(), null);
      assertEquals(50, database.undo(info.number(), null).restored());
    }
  }

  @Test
  void anEditThatWasUndoneDoesNotKeepItsRecord() {
    try (Database database = Fixture.create(folder.resolve("db"))) {
      TransactionInfo info = Fixture.importChurn(database, Fixture.churn(10, 1, "C", 3));
      long edit;
      try (EditSession session = database.openSession()) {
        session.<Account>load(Fixture.ACCOUNT, 5).setIndustry("Toys");
        edit = session.commit("By hand").orElseThrow().number();
      }
      database.undo(edit, null);
      assertEquals(10, database.undo(info.number(), null).restored());
      assertEquals(0, database.count(Fixture.ACCOUNT));
    }
  }

  @Test
  void whatTheTransactionItselfHasChangedBackIsNotRefusedAndARefusalIsToldOnce() {
    try (Database database = Fixture.create(folder.resolve("db"))) {
      Fixture.importChurn(database, Fixture.churn(4, 2, "C", 3));
      TransactionInfo work;
      try (Transaction transaction = database.begin("Work")) {
        transaction.update(Fixture.ACCOUNT, new long[]{1, 2}, industries("Retail", "Retail"));
        transaction.update(Fixture.ACCOUNT, new long[]{1}, industries(""));
        transaction.update(Fixture.ACCOUNT, new long[]{2}, Table.of(TextColumn.of("description", "new")));
        transaction.update(Fixture.ACCOUNT, new long[]{3}, industries("Trade"));
        work = transaction.commit();
      }
      try (Transaction transaction = database.begin("Delete")) {
        transaction.delete(Fixture.ACCOUNT, new long[]{1, 2});
        transaction.commit();
      }
      UndoResult undo = database.undo(work.number(), null);
      assertEquals(List.of(2L), undo.refused().stream().map(UndoResult.Refused::id).toList());
      assertEquals(1, undo.restored());
    }
  }

  private static Table industries(String... industries) {
    return Table.of(TextColumn.of("industry", industries));
  }

  @Test
  void scoresWithReasonsAreUndone() {
    try (Database database = Fixture.create(folder.resolve("db"))) {
      Fixture.importChurn(database, Fixture.churn(50, 1, "C", 3));
      String before = database.digest();
      TransactionInfo info;
      try (Transaction transaction = database.begin(TransactionKind.SCORES, "Scores")) {
        double[] accounts = oneToFifty();
        long[] ids = insertScores(transaction, accounts);
        transaction.setParts(ModelPackage.Literals.SCORE__REASONS, ids, Table.of(NumberColumn.of("rank", ones()),
            TextColumn.of("field", fifty("tenure")), NumberColumn.of("contribution", accounts)));
        info = transaction.commit();
      }
      ListPage page = database.list(ListQuery.of(Fixture.ACCOUNT, "score.churn").orderBy(Sort.descending(
          "score.churn")));
      assertEquals("50", page.rows().column("score.churn").text(0));
      assertEquals(50, database.undo(info.number(), null).restored());
      assertEquals(before, database.digest());
    }
  }

  @Test
  void aRetiredFieldAndItsNamesakeAreNotTakenForEachOther() {
    try (Database database = Fixture.create(folder.resolve("db"))) {
      Field first = note(database);
      CustomFieldTest.change(database, t -> t.insert(Fixture.ACCOUNT, CustomFieldTest.values("note", "old", "old")));
      TransactionInfo mass = note(database, "mass", 1, 2);
      TransactionInfo hand = note(database, "hand", 1);
      CustomFieldTest.change(database, t -> t.retireField(first.fieldId()));
      assertNotEquals(first.fieldId(), note(database).fieldId());
      TransactionInfo other = note(database, "other", 1, 2);
      TransactionInfo last = note(database, "last", 1);

      assertEquals(List.of(hand.number()), numbers(database.undoBlockers(mass.number())));
      assertEquals(List.of(last.number()), numbers(database.undoBlockers(other.number())));
      assertEquals(List.of(new UndoResult.Kept("Account", 1, "K0", "note", "hand", "old")),
          database.undo(mass.number(), null).kept());
      assertEquals(List.of(new UndoResult.Kept("Account", 1, "K0", "note", "last", null)),
          database.undo(other.number(), null).kept());
      assertEquals("last", database.recordAsOf(Fixture.ACCOUNT, 1, EVER).orElseThrow().get("note"));
      assertNull(database.recordAsOf(Fixture.ACCOUNT, 2, EVER).orElseThrow().get("note"));
      CustomFieldTest.change(database, t -> t.retireField(database.fields().get(Fixture.ACCOUNT, "note").fieldId()));
      CustomFieldTest.change(database, t -> t.restoreField(first.fieldId()));
      assertEquals("hand", database.recordAsOf(Fixture.ACCOUNT, 1, EVER).orElseThrow().get("note"));
      assertEquals("old", database.recordAsOf(Fixture.ACCOUNT, 2, EVER).orElseThrow().get("note"));
    }
  }

  private static Field note(Database database) {
    CustomFieldTest.change(database, t -> t.addFields(Fixture.ACCOUNT,
        List.of(FieldDefinition.of("note", FieldType.TEXT))));
    return database.fields().get(Fixture.ACCOUNT, "note");
  }

  private static TransactionInfo note(Database database, String text, long... ids) {
    String[] texts = new String[ids.length];
    java.util.Arrays.fill(texts, text);
    return CustomFieldTest.change(database, t -> t.update(Fixture.ACCOUNT, ids, Table.of(TextColumn.of("note",
        texts))));
  }

  private static List<Long> numbers(List<TransactionInfo> transactions) {
    return transactions.stream().map(TransactionInfo::number).toList();
  }

  private static String[] fifty(String text) {
    String[] texts = new String[50];
    java.util.Arrays.fill(texts, text);
    return texts;
  }

  private static double[] ones() {
    double[] ones = new double[50];
    java.util.Arrays.fill(ones, 1);
    return ones;
  }

  private static Address address(String city) {
    Address address = ModelFactory.eINSTANCE.createAddress();
    address.setCity(city);
    return address;
  }

  /** One account with parts, an opportunity that needs it, a contact that does not, and a segment it is in. */
  static long sample(Database database) {
    try (EditSession session = database.openSession()) {
      Account account = session.create(Fixture.ACCOUNT);
      account.setName("长城公司");
      account.getAddresses().add(address("Zürich"));
      account.getAddresses().add(address("北京"));
      Contact contact = session.create(ModelPackage.Literals.CONTACT);
      contact.setName("Ada");
      contact.setAccount(account);
      Opportunity opportunity = session.create(ModelPackage.Literals.OPPORTUNITY);
      opportunity.setName("Deal");
      opportunity.setAccount(account);
      opportunity.setAmount(new BigDecimal("1250.50"));
      opportunity.setCurrency("EUR");
      Segment segment = session.create(ModelPackage.Literals.SEGMENT);
      segment.setName("All");
      segment.getMembers().add(account);
      session.commit("Sample");
      return account.getId();
    }
  }
}
