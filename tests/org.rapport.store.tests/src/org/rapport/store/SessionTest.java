package org.rapport.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.Account;
import org.rapport.model.Contact;
import org.rapport.model.ModelPackage;
import org.rapport.model.Opportunity;

/** Sessions: undo steps, merging, conflicts, validation. */
class SessionTest {
  @TempDir
  Path folder = Path.of(".");

  @Test
  void differentFieldsMergeAndTheSameFieldConflicts() {
    try (Database database = Fixture.create(folder.resolve("db"))) {
      long id = UndoTest.sample(database);
      try (EditSession mine = database.openSession(); EditSession theirs = database.openSession()) {
        Account a = mine.load(Fixture.ACCOUNT, id);
        Account b = theirs.load(Fixture.ACCOUNT, id);
        a.setIndustry("Toys");
        b.setWebsite("https://example.org");
        theirs.commit("Theirs");
        mine.commit("Mine");
        assertEquals("https://example.org", a.getWebsite());
        assertEquals(3, a.getVersion());
        assertFalse(mine.isDirty());

        theirs.reload();
        a.setIndustry("Games");
        b.setIndustry("Books");
        theirs.commit("Theirs again");
        String before = database.digest();
        ConflictException e = assertThrows(ConflictException.class, () -> mine.commit("Mine again"));
        assertEquals(List.of(new ConflictException.Conflict(Fixture.ACCOUNT, id, a.getKey(), "industry", "Toys",
            "Games", "Books")), e.conflicts());
        assertEquals(before, database.digest());
        mine.keepMine(e.conflicts());
        mine.commit("Mine wins");
        assertEquals("Games", database.list(ListQuery.of(Fixture.ACCOUNT, "industry")).rows().column("industry")
            .text(0));
        theirs.reload();
        assertEquals("Games", b.getIndustry());

        a.setIndustry("Tools");
        a.setWebsite("https://mine.example.org");
        b.setIndustry("Cars");
        theirs.commit("Theirs a third time");
        ConflictException third = assertThrows(ConflictException.class, () -> mine.commit("Mine a third time"));
        mine.takeTheirs(third.conflicts());
        assertEquals("Cars", a.getIndustry());
        mine.commit("Mine without the industry");
        theirs.reload();
        assertEquals("Cars", b.getIndustry());
        assertEquals("https://mine.example.org", b.getWebsite());
        assertFalse(mine.isDirty());
      }
    }
  }

  @Test
  void aRecordDeletedByOthersIsAConflict() {
    try (Database database = Fixture.create(folder.resolve("db"))) {
      long id = UndoTest.sample(database);
      try (EditSession mine = database.openSession(); EditSession theirs = database.openSession()) {
        mine.<Account>load(Fixture.ACCOUNT, id).setIndustry("Toys");
        theirs.delete(theirs.load(Fixture.ACCOUNT, id));
        theirs.commit("Delete");
        ConflictException e = assertThrows(ConflictException.class, () -> mine.commit("Mine"));
        assertEquals(null, e.conflicts().get(0).field());
        assertThrows(StoreException.class, () -> theirs.load(Fixture.ACCOUNT, id));
      }
    }
  }

  @Test
  void stepsAreUndoneAndRedone() {
    try (Database database = Fixture.create(folder.resolve("db"))) {
      long id = UndoTest.sample(database);
      try (EditSession session = database.openSession()) {
        Account account = session.load(Fixture.ACCOUNT, id);
        session.edit("Rename", () -> account.setName("New name"));
        session.edit("Contact", () -> {
          Contact contact = session.create(ModelPackage.Literals.CONTACT);
          contact.setName("Grace");
          contact.setAccount(account);
        });
        session.edit("Delete", () -> session
            .delete(session.related(account, ModelPackage.Literals.OPPORTUNITY__ACCOUNT).get(0)));
        assertEquals(2, session.related(account, ModelPackage.Literals.CONTACT__ACCOUNT).size());
        assertEquals(0, session.related(account, ModelPackage.Literals.OPPORTUNITY__ACCOUNT).size());
        assertTrue(session.isDirty());
        while (session.commandStack().canUndo()) {
          session.commandStack().undo();
        }
        assertFalse(session.isDirty());
        assertEquals(1, session.related(account, ModelPackage.Literals.CONTACT__ACCOUNT).size());
        while (session.commandStack().canRedo()) {
          session.commandStack().redo();
        }
        TransactionInfo info = session.commit("All steps").orElseThrow();
        assertEquals(new Counts(0, 1, 0), info.counts().get("Account"));
        assertEquals(new Counts(1, 0, 0), info.counts().get("Contact"));
        assertEquals(new Counts(0, 0, 1), info.counts().get("Opportunity"));
        assertFalse(session.isDirty());
        assertEquals(Optional.empty(), session.commit("Nothing"));
        session.commandStack().undo();
        assertTrue(session.isDirty());
      }
    }
  }

  @Test
  void whatIsSavedIsCalledSavedAlthoughItCannotBeReadAgain() {
    Path place = folder.resolve("db");
    try (Database database = Fixture.create(place)) {
      database.onCommit(info -> database.close());
      try (EditSession session = database.openSession()) {
        Account account = session.create(Fixture.ACCOUNT);
        account.setName("Mill");
        StoreException e = assertThrows(StoreException.class, () -> session.commit("New"));
        assertTrue(e.getMessage().startsWith("Saved, as transaction 1"), e.getMessage());
      }
    }
    try (Database database = Fixture.open(place)) {
      assertEquals(1, database.count(Fixture.ACCOUNT));
    }
  }

  @Test
  void invalidRecordsAreRefusedAndNothingChanges() {
    try (Database database = Fixture.create(folder.resolve("db")); EditSession session = database.openSession()) {
      long id = UndoTest.sample(database);
      String before = database.digest();
      Account account = session.load(Fixture.ACCOUNT, id);
      account.setName("");
      account.setIndustry("Good");
      ValidationException e = assertThrows(ValidationException.class, () -> session.commit("Bad"));
      assertEquals("name", e.problems().get(0).field());
      account.setName("Fine");
      Opportunity opportunity = session.create(ModelPackage.Literals.OPPORTUNITY);
      opportunity.setName("No account");
      assertEquals("account", session.validate().get(0).field());
      session.delete(opportunity);
      Account twin = session.create(Fixture.ACCOUNT);
      twin.setName("Twin");
      twin.setKey(account.getKey());
      assertEquals("key", assertThrows(ValidationException.class, () -> session.commit("Twin")).problems().get(0)
          .field());
      assertEquals(before, database.digest());
      assertEquals(1, database.transactions().size());
    }
  }

  @Test
  void historyTellsWhoChangedWhat() {
    try (Database database = Fixture.create(folder.resolve("db")); EditSession session = database.openSession()) {
      List<Long> told = new ArrayList<>();
      Registration registration = database.onCommit(info -> told.add(info.number()));
      long id = UndoTest.sample(database);
      Account account = session.load(Fixture.ACCOUNT, id);
      account.setIndustry("Toys");
      account.getAddresses().remove(1);
      session.commit("First edit");
      registration.close();
      account.setIndustry("Games");
      session.commit("Second edit");
      assertEquals(List.of(1L, 2L), told);
      List<FieldChange> history = database.history(Fixture.ACCOUNT, id);
      FieldChange newest = history.get(0);
      assertEquals("Second edit", newest.transaction().purpose());
      assertEquals("ada", newest.transaction().user());
      assertEquals("Toys", newest.oldValue());
      assertEquals("Games", newest.newValue());
      assertEquals("Industry", newest.label());
      assertTrue(history.stream().anyMatch(c -> c.field().equals("addresses") && String.valueOf(c.oldValue())
          .contains("北京") && !String.valueOf(c.newValue()).contains("北京")), history::toString);
      assertTrue(history.stream().anyMatch(c -> c.field().equals("name") && c.oldValue() == null
          && "长城公司".equals(c.newValue())));
    }
  }
}
