package org.rapport.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.Account;
import org.rapport.model.Address;
import org.rapport.model.ModelFactory;
import org.rapport.model.ModelPackage;
import org.rapport.model.Opportunity;
import org.rapport.model.Segment;
import org.rapport.store.ConflictException.Conflict;

/** Two sessions on one record: what merges by itself, what is a conflict, and how conflicts are settled. */
class MergeTest {
  private final Database database;
  private final long id;

  MergeTest(@TempDir Path folder) {
    database = Fixture.create(folder.resolve("db"));
    try (EditSession session = database.openSession()) {
      Account account = session.create(Fixture.ACCOUNT);
      account.setName("Ada");
      account.getAddresses().add(address("Zürich", "1 Street"));
      account.getAddresses().add(address("北京", "2 Street"));
      session.commit("Create");
      id = account.getId();
    }
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Address address(String city, String street) {
    Address address = ModelFactory.eINSTANCE.createAddress();
    address.setCity(city);
    address.setStreet(street);
    return address;
  }

  /** Two sessions load, the second commits first, then the first tries; what it meets is given to the test. */
  private void race(Consumer<Account> mine, Consumer<Account> theirs, Outcome outcome) {
    try (EditSession me = database.openSession(); EditSession they = database.openSession()) {
      Account own = me.load(Fixture.ACCOUNT, id);
      Account other = they.load(Fixture.ACCOUNT, id);
      mine.accept(own);
      theirs.accept(other);
      they.commit("Theirs");
      outcome.take(me, own);
    }
  }

  private interface Outcome {
    void take(EditSession session, Account account);
  }

  private String stored() {
    try (EditSession session = database.openSession()) {
      return cities(session.load(Fixture.ACCOUNT, id));
    }
  }

  private static String cities(Account account) {
    return String.join(", ", account.getAddresses().stream().map(a -> a.getCity() + " " + a.getStreet()).toList());
  }

  @Test
  void differentPartsOfAListMerge() {
    race(mine -> {
      mine.getAddresses().get(0).setStreet("9 Street");
      mine.getAddresses().add(address("Bern", "mine"));
      mine.getAddresses().add(address("Basel", "mine"));
    }, theirs -> {
      theirs.getAddresses().get(1).setStreet("8 Street");
      theirs.getAddresses().add(address("Wien", "theirs"));
    }, (session, account) -> {
      session.commit("Mine");
      assertEquals("Zürich 9 Street, 北京 8 Street, Wien theirs, Bern mine, Basel mine", stored());
      assertEquals(stored(), cities(account));
      assertFalse(session.isDirty());
      assertEquals(5, account.getAddresses().stream().map(Address::getId).distinct().count());
    });
  }

  @Test
  void differentValuesOfOnePartMerge() {
    race(mine -> mine.getAddresses().get(0).setStreet("9 Street"),
        theirs -> theirs.getAddresses().get(0).setCountry("CH"), (session, account) -> {
          session.commit("Mine");
          assertEquals("Zürich 9 Street, 北京 2 Street", stored());
          assertEquals("CH", account.getAddresses().get(0).getCountry());
        });
  }

  @Test
  void oneRemovesAndTheOtherReorders() {
    race(mine -> mine.getAddresses().move(0, 1), theirs -> theirs.getAddresses().add(0, address("Rom", "3 Street")),
        (session, account) -> {
          session.commit("Mine");
          assertEquals("北京 2 Street, Zürich 1 Street, Rom 3 Street", stored());
        });
    race(mine -> mine.getAddresses().remove(0), theirs -> theirs.getAddresses().get(1).setStreet("7 Street"),
        (session, account) -> {
          session.commit("Mine");
          assertEquals("Zürich 7 Street, Rom 3 Street", stored());
        });
  }

  @Test
  void onePartChangedByBothIsAConflictAndTheOtherPartsStillMerge() {
    Consumer<Account> mine = account -> {
      account.getAddresses().get(0).setStreet("mine");
      account.getAddresses().add(address("Bern", "mine"));
    };
    Consumer<Account> theirs = account -> {
      account.getAddresses().get(0).setStreet("theirs");
      account.getAddresses().get(1).setStreet("5 Street");
    };
    race(mine, theirs, (session, account) -> {
      Conflict conflict = assertThrows(ConflictException.class, () -> session.commit("Mine")).conflicts().get(0);
      assertEquals("addresses", conflict.field());
      assertTrue(String.valueOf(conflict.original()).contains("1 Street"), conflict::toString);
      assertTrue(String.valueOf(conflict.mine()).contains("mine"), conflict::toString);
      assertTrue(String.valueOf(conflict.theirs()).contains("theirs"), conflict::toString);
      session.keepMine(List.of(conflict));
      session.commit("Mine");
      assertEquals("Zürich mine, 北京 5 Street, Bern mine", stored());
    });
    race(account -> account.getAddresses().get(0).setStreet("M"),
        account -> account.getAddresses().get(0).setStreet("T"), (session, account) -> {
          account.getAddresses().add(address("Genf", "new"));
          account.getAddresses().add(address("Chur", "new"));
          ConflictException e = assertThrows(ConflictException.class, () -> session.commit("Mine"));
          session.takeTheirs(e.conflicts());
          assertEquals("Zürich T, 北京 5 Street, Bern mine, Genf new, Chur new", cities(account));
          session.commit("Mine");
          assertEquals("Zürich T, 北京 5 Street, Bern mine, Genf new, Chur new", stored());
        });
  }

  @Test
  void aPartRemovedByOneAndChangedByTheOtherIsAConflict() {
    race(mine -> mine.getAddresses().remove(0), theirs -> theirs.getAddresses().get(0).setStreet("moved"),
        (session, account) -> {
          ConflictException e = assertThrows(ConflictException.class, () -> session.commit("Mine"));
          session.takeTheirs(e.conflicts());
          assertFalse(session.isDirty());
          assertEquals("Zürich moved, 北京 2 Street", cities(account));
        });
  }

  @Test
  void whatTheMergeMakesOfAListIsValidated() {
    race(mine -> mine.getAddresses().get(0).setPrimary(true), theirs -> theirs.getAddresses().get(1).setPrimary(true),
        (session, account) -> {
          ValidationException e = assertThrows(ValidationException.class, () -> session.commit("Mine"));
          assertTrue(e.getMessage().contains("2 addresses are marked as primary"), e.getMessage());
          account.getAddresses().get(1).setPrimary(false);
          session.commit("Mine");
          assertTrue(database.openSession().<Account>load(Fixture.ACCOUNT, id).getAddresses().get(0).isPrimary());
        });
  }

  @Test
  void membersOfASegmentMergeAsASet() {
    long segment;
    try (EditSession session = database.openSession()) {
      for (int i = 0; i < 3; i++) {
        session.<Account>create(Fixture.ACCOUNT).setName("N" + i);
      }
      Segment s = session.create(ModelPackage.Literals.SEGMENT);
      s.setName("S");
      s.getMembers().add(session.load(Fixture.ACCOUNT, id));
      session.commit("Create");
      segment = s.getId();
    }
    try (EditSession me = database.openSession(); EditSession they = database.openSession()) {
      Segment own = me.load(ModelPackage.Literals.SEGMENT, segment);
      Segment other = they.load(ModelPackage.Literals.SEGMENT, segment);
      own.getMembers().add(me.load(Fixture.ACCOUNT, id + 1));
      own.getMembers().remove(0);
      other.getMembers().add(they.load(Fixture.ACCOUNT, id + 2));
      they.commit("Theirs");
      me.commit("Mine");
      assertEquals(List.of(id + 2, id + 1), own.getMembers().stream().map(Account::getId).toList());
    }
  }

  @Test
  void aRecordDeletedMeanwhileCanBeBroughtBackOrLetGo() {
    race(mine -> mine.setIndustry("Telecom"), theirs -> EcoreUtil.delete(theirs), (session, account) -> {
      ConflictException e = assertThrows(ConflictException.class, () -> session.commit("Mine"));
      assertNull(e.conflicts().get(0).field());
      assertTrue(e.getMessage().contains("A-000001 was deleted"), e.getMessage());
      session.keepMine(e.conflicts());
      session.commit("Mine");
      assertEquals("Zürich 1 Street, 北京 2 Street", stored());
      assertEquals("Telecom", database.openSession().<Account>load(Fixture.ACCOUNT, id).getIndustry());
      assertTrue(account.getVersion() > 1);
    });
    race(mine -> mine.setIndustry("Media"), theirs -> EcoreUtil.delete(theirs), (session, account) -> {
      ConflictException e = assertThrows(ConflictException.class, () -> session.commit("Mine"));
      session.takeTheirs(e.conflicts());
      assertFalse(session.isDirty());
      assertEquals(0, database.count(Fixture.ACCOUNT));
    });
  }

  @Test
  void whatTheSessionDeletedAndOthersChangedIsAConflict() {
    try (EditSession me = database.openSession()) {
      Account own = me.load(Fixture.ACCOUNT, id);
      me.delete(own);
      try (EditSession they = database.openSession()) {
        they.<Account>load(Fixture.ACCOUNT, id).getAddresses().get(0).setStreet("new");
        they.commit("Theirs");
      }
      ConflictException e = assertThrows(ConflictException.class, () -> me.commit("Mine"));
      assertEquals("addresses", e.conflicts().get(0).field());
      me.takeTheirs(e.conflicts());
      assertFalse(me.isDirty());
      assertEquals("Zürich new, 北京 2 Street", cities(own));
      me.delete(own);
      me.commit("Mine");
      assertEquals(0, database.count(Fixture.ACCOUNT));
    }
  }

  @Test
  void whoSavesBetweenConflictAndChoiceIsNotOverwritten() {
    race(mine -> mine.setIndustry("mine"), theirs -> theirs.setIndustry("theirs"), (session, account) -> {
      ConflictException first = assertThrows(ConflictException.class, () -> session.commit("Mine"));
      try (EditSession third = database.openSession()) {
        third.<Account>load(Fixture.ACCOUNT, id).setIndustry("third");
        third.commit("Third");
      }
      session.keepMine(first.conflicts());
      ConflictException second = assertThrows(ConflictException.class, () -> session.commit("Mine"));
      assertEquals("theirs", second.conflicts().get(0).original());
      assertEquals("third", second.conflicts().get(0).theirs());
      session.keepMine(second.conflicts());
      session.commit("Mine");
      assertEquals("mine", database.openSession().<Account>load(Fixture.ACCOUNT, id).getIndustry());
    });
  }

  @Test
  void nothingRefersToARecordThatSomebodyDeletedMeanwhile() {
    try (EditSession me = database.openSession(); EditSession they = database.openSession()) {
      Opportunity opportunity = me.create(ModelPackage.Literals.OPPORTUNITY);
      opportunity.setName("Deal");
      opportunity.setAccount(me.load(Fixture.ACCOUNT, id));
      they.delete(they.load(Fixture.ACCOUNT, id));
      they.commit("Theirs");
      ValidationException e = assertThrows(ValidationException.class, () -> me.commit("Mine"));
      assertEquals("account refers to a record that somebody has deleted meanwhile: choose another one.",
          e.getMessage());
    }
  }

  @Test
  void partsOfARefusedCommitDoNotKeepTheirIds() {
    try (EditSession me = database.openSession(); EditSession they = database.openSession()) {
      Account own = me.load(Fixture.ACCOUNT, id);
      Address fresh = address("Bern", "mine");
      own.getAddresses().add(fresh);
      own.setIndustry("mine");
      Account other = they.load(Fixture.ACCOUNT, id);
      other.setIndustry("theirs");
      they.commit("Theirs");
      ConflictException e = assertThrows(ConflictException.class, () -> me.commit("Mine"));
      assertEquals(0, fresh.getId());
      other.getAddresses().add(address("Wien", "theirs"));
      they.commit("Theirs");
      me.keepMine(e.conflicts());
      me.commit("Mine");
      assertEquals(4, own.getAddresses().stream().map(Address::getId).distinct().count());
      assertEquals("Zürich 1 Street, 北京 2 Street, Wien theirs, Bern mine", stored());
    }
  }
}
