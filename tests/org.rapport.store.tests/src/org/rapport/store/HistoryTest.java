package org.rapport.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.Account;
import org.rapport.model.AccountStatus;
import org.rapport.model.Address;
import org.rapport.model.Contact;
import org.rapport.model.ModelFactory;
import org.rapport.model.ModelPackage.Literals;
import org.rapport.model.Segment;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;

/** Every field knows its past, also of records that are gone, and its values can be brought back one by one. */
class HistoryTest {
  @TempDir
  Path folder = Path.of(".");

  private static TransactionInfo delete(Database database, EClass entity, long... ids) {
    try (Transaction transaction = database.begin("Clean up")) {
      transaction.delete(entity, ids);
      return transaction.commit();
    }
  }

  private static FieldChange newest(Database database, EClass entity, long id, String field) {
    return database.history(entity, id, field).get(0);
  }

  @Test
  void referencesChoicesAndListsAreShownByTheirNames() {
    try (Database database = Fixture.create(folder.resolve("db"))) {
      long account = UndoTest.sample(database);
      long contact;
      long segment;
      try (EditSession session = database.openSession()) {
        Account a = session.load(Fixture.ACCOUNT, account);
        a.setStatus(AccountStatus.LOST);
        contact = session.<Contact>related(a, Literals.CONTACT__ACCOUNT).get(0).getId();
        segment = session.<Segment>all(Literals.SEGMENT).get(0).getId();
        session.commit("Lost");
      }
      FieldChange status = newest(database, Fixture.ACCOUNT, account, "status");
      assertEquals("lost", status.newValue());
      assertEquals("Lost", status.newText());
      delete(database, Fixture.ACCOUNT, account);

      FieldChange reference = newest(database, Literals.CONTACT, contact, "account");
      assertEquals(account, reference.oldValue());
      assertEquals("A-000001 (长城公司)", reference.oldText());
      assertEquals("", reference.newText());
      FieldChange members = newest(database, Literals.SEGMENT, segment, "members");
      assertEquals("A-000001 (长城公司)", members.oldText());
      List<FieldChange> all = database.history(Fixture.ACCOUNT, account);
      assertTrue(all.stream().anyMatch(c -> c.field().equals("name") && c.newValue() == null
          && c.oldText().equals("长城公司") && c.transaction().purpose().equals("Clean up")), all::toString);
      assertThrows(StoreException.class, () -> database.history(Fixture.ACCOUNT, account, "nonsense"));
    }
  }

  @Test
  void aKeyOfThePastFindsTheRecordThatHadItLast() {
    try (Database database = Fixture.create(folder.resolve("db"))) {
      Fixture.importChurn(database, Fixture.churn(40, 1, "C", 3));
      assertEquals(5, database.findPast(Fixture.ACCOUNT, "C4").orElseThrow());
      delete(database, Fixture.ACCOUNT, 5);
      delete(database, Fixture.ACCOUNT, LongStream.rangeClosed(10, 40).toArray());
      try (EditSession session = database.openSession()) {
        session.<Account>load(Fixture.ACCOUNT, 6).setKey("renamed");
        session.commit("Rename");
      }
      assertEquals(5, database.findPast(Fixture.ACCOUNT, "C4").orElseThrow());
      assertEquals(6, database.findPast(Fixture.ACCOUNT, "C5").orElseThrow());
      assertEquals(6, database.findPast(Fixture.ACCOUNT, "renamed").orElseThrow());
      assertEquals(33, database.findPast(Fixture.ACCOUNT, "C32").orElseThrow());
      assertTrue(database.findPast(Fixture.ACCOUNT, "C40").isEmpty());
      assertTrue(database.findPast(Literals.CONTACT, "C4").isEmpty());
      try (Transaction transaction = database.begin("Again")) {
        long[] ids = transaction.insert(Fixture.ACCOUNT, Table.of(TextColumn.of("key", new String[]{"C4"})));
        transaction.commit();
        assertEquals(ids[0], database.findPast(Fixture.ACCOUNT, "C4").orElseThrow());
      }
    }
  }

  @Test
  void oneRecordsHistoryIsFoundAmongManyTransactions() {
    try (Database database = Fixture.create(folder.resolve("db"))) {
      Fixture.importChurn(database, Fixture.churn(2_000, 1, "C", 3));
      for (int i = 0; i < 60; i++) {
        long id = 1 + i % 6;
        try (Transaction transaction = database.begin("Edit " + i)) {
          transaction.update(Fixture.ACCOUNT, new long[]{id, 2_000 - id},
              Table.of(TextColumn.of("industry", new String[]{"a" + i, "b" + i})));
          transaction.commit();
        }
      }
      List<FieldChange> changes = database.history(Fixture.ACCOUNT, 4, "industry");
      assertEquals(List.of("a57", "a51", "a45"), changes.stream().limit(3).map(FieldChange::newValue).toList());
      assertEquals(10, changes.size());
      assertEquals("charge0", database.history(Fixture.ACCOUNT, 4, "charge0").get(0).field());
    }
  }

  @Test
  void aValueOfThePastIsRestored() {
    try (Database database = Fixture.create(folder.resolve("db"))) {
      long id = UndoTest.sample(database);
      Fixture.importChurn(database, Fixture.churn(3, 1, "C", 3));
      try (EditSession session = database.openSession()) {
        Account account = session.load(Fixture.ACCOUNT, id);
        account.setIndustry("Food");
        account.setStatus(AccountStatus.LOST);
        account.setParent(session.load(Fixture.ACCOUNT, 3));
        session.setCustom(account, "charge0", 7.5);
        account.getAddresses().remove(0);
        session.commit("First");
        account.setIndustry("Toys");
        account.setStatus(AccountStatus.ACTIVE);
        account.setParent(null);
        session.setCustom(account, "charge0", 8.5);
        Address address = ModelFactory.eINSTANCE.createAddress();
        address.setCity("Lyon");
        account.getAddresses().add(address);
        session.commit("Second");
      }
      for (String field : List.of("industry", "status", "parent", "charge0", "addresses")) {
        FieldChange change = newest(database, Fixture.ACCOUNT, id, field);
        TransactionInfo info = database.restoreValue(change, true);
        assertEquals("Restore " + change.label() + " of A-000001", info.purpose());
        FieldChange restored = newest(database, Fixture.ACCOUNT, id, field);
        assertEquals(change.oldValue(), restored.newValue(), field);
        assertEquals(change.newValue(), restored.oldValue(), field);
        assertEquals(0, database.restoreValue(change, true).number(), field);
      }
      // each is an ordinary transaction
      String before = database.digest();
      FieldChange industry = newest(database, Fixture.ACCOUNT, id, "industry");
      long number = database.restoreValue(industry, true).number();
      database.undo(number, null);
      assertEquals(before, database.digest());
    }
  }

  @Test
  void aValueThatCanNotComeBackIsRefusedWithTheReason() {
    try (Database database = Fixture.create(folder.resolve("db"))) {
      Fixture.importChurn(database, Fixture.churn(5, 1, "C", 3));
      try (EditSession session = database.openSession()) {
        Account account = session.load(Fixture.ACCOUNT, 1);
        account.setParent(session.load(Fixture.ACCOUNT, 2));
        account.setKey("other");
        session.commit("Edit");
      }
      FieldChange parent = newest(database, Fixture.ACCOUNT, 1, "parent");
      FieldChange key = newest(database, Fixture.ACCOUNT, 1, "key");
      long deletion = delete(database, Fixture.ACCOUNT, 2).number();
      assertRefused(database, parent, false, "C1, does not exist any more");
      try (Transaction transaction = database.begin("Again")) {
        transaction.insert(Fixture.ACCOUNT, Table.of(TextColumn.of("key", new String[]{"C0"})));
        transaction.commit();
      }
      assertRefused(database, key, true, "in use already");
      FieldChange name = newest(database, Fixture.ACCOUNT, 2, "name");
      assertRefused(database, name, true, "deleted by transaction " + deletion + " (Clean up): undo transaction "
          + deletion + " first.");
      int charge = database.fields().get(Fixture.ACCOUNT, "charge0").fieldId();
      FieldChange value = newest(database, Fixture.ACCOUNT, 3, "charge0");
      try (Transaction transaction = database.begin("Retire")) {
        transaction.retireField(charge);
        transaction.commit();
      }
      assertRefused(database, value, true, "retired");
    }
  }

  private static void assertRefused(Database database, FieldChange change, boolean old, String reason) {
    long before = database.transactions().size();
    StoreException refused = assertThrows(StoreException.class, () -> database.restoreValue(change, old));
    assertTrue(Objects.requireNonNull(refused.getMessage()).contains(reason), refused.getMessage());
    assertEquals(before, database.transactions().size());
  }
}
