package org.rapport.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.Account;
import org.rapport.model.Contact;
import org.rapport.model.ModelPackage;
import org.rapport.store.UndoResult.Refused;
import org.rapport.table.Column;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;

/** What is erased can't be read any more, by anybody, and everything else stays as it was. */
class ErasureTest {
  private static final EClass CONTACT = ModelPackage.Literals.CONTACT;

  @TempDir
  Path folder = Path.of(".");

  private Path place() {
    return folder.resolve("db");
  }

  private static Table names(String... names) {
    TextColumn.Builder name = TextColumn.builder("name");
    TextColumn.Builder key = TextColumn.builder("key");
    for (String n : names) {
      name.add(n);
      key.add(n.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@example.org");
    }
    return Table.of(List.<Column>of(key.build(), name.build()));
  }

  private static long[] insert(Database database, EClass entity, Table rows) {
    try (Transaction transaction = database.begin(TransactionKind.IMPORT, "Import of people.csv")) {
      long[] ids = transaction.insert(entity, rows);
      transaction.commit();
      return ids;
    }
  }

  private static void rename(Database database, EClass entity, long id, String name) {
    try (Transaction transaction = database.begin("Renamed")) {
      transaction.update(entity, new long[]{id}, Table.of(List.<Column>of(text("name", name))));
      transaction.commit();
    }
  }

  private static Column text(String column, String value) {
    TextColumn.Builder builder = TextColumn.builder(column);
    builder.add(value);
    return builder.build();
  }

  private static List<String> texts(Database database, EClass entity, long id) {
    return database.history(entity, id).stream()
        .map(c -> c.field() + ":" + c.oldText() + ">" + c.newText() + (c.erased() ? " erased" : "")).toList();
  }

  private static void assertErased(Database database, EClass entity, long id, String... secrets) {
    List<String> texts = texts(database, entity, id);
    assertTrue(texts.stream().anyMatch(t -> t.endsWith("erased")), texts::toString);
    for (String secret : secrets) {
      assertFalse(texts.toString().contains(secret), texts::toString);
    }
  }

  @Test
  void anErasedRecordIsGoneFromTablesHistoryAndJournalAndTheRestStays() throws IOException {
    String digest;
    long[] ids;
    try (Database database = Fixture.create(place())) {
      ids = insert(database, CONTACT, names("Ada Lovelace", "Grace Hopper", "Mary Jackson"));
      rename(database, CONTACT, ids[1], "Grace Brewster Hopper");
      Erasure erasure = database.erase(CONTACT, ids[1], "Request of 1 June", null);
      assertEquals(List.of(new Erasure.Erased("Contact", ids[1])), erasure.records());
      assertEquals(List.of(), erasure.remaining());
      assertEquals(TransactionKind.ERASURE, erasure.transaction().kind());
      assertEquals(2, database.count(CONTACT));
      assertErased(database, CONTACT, ids[1], "Grace", "hopper");
      assertTrue(texts(database, CONTACT, ids[0]).toString().contains("Ada Lovelace"));
      digest = database.digest();
    }
    assertFalse(Files.exists(place().resolve("forgetting")), "closing forgets");
    try (Database database = Fixture.open(place())) {
      assertEquals(digest, database.digest());
      assertErased(database, CONTACT, ids[1], "Grace", "hopper");
    }
    Files.delete(place().resolve("data.mv.db"));
    try (Database database = Fixture.open(place())) {
      assertEquals(digest, database.digest(), "the journal alone gives the same");
      assertErased(database, CONTACT, ids[1], "Grace", "hopper");
      VerifyReport report = database.verify(true, null);
      assertTrue(report.isIntact(), report::toString);
    }
  }

  @Test
  void whatCanNotBeWithoutAnErasedRecordGoesWithItListsToo() {
    try (Database database = Fixture.create(place())) {
      long account = UndoTest.sample(database);
      long keep = UndoTest.sample(database);
      Erasure erasure = database.erase(Fixture.ACCOUNT, account, "Request", null);
      Map<String, Long> counts = erasure.records().stream()
          .collect(Collectors.groupingBy(Erasure.Erased::entity, Collectors.counting()));
      assertEquals(1, counts.get("Account"));
      assertEquals(1, database.count(Fixture.ACCOUNT));
      assertErased(database, Fixture.ACCOUNT, account, "长城公司", "Zürich", "北京");
      assertTrue(texts(database, Fixture.ACCOUNT, keep).toString().contains("Zürich"));
      assertTrue(texts(database, Fixture.ACCOUNT, keep).toString().contains("长城公司"));
    }
  }

  @Test
  void anErasureCanNotBeUndoneAndOlderTransactionsLeaveTheErasedAlone() {
    try (Database database = Fixture.create(place())) {
      long[] ids = insert(database, CONTACT, names("Ada Lovelace", "Grace Hopper", "Mary Jackson"));
      rename(database, CONTACT, ids[1], "Rear Admiral");
      long erasure = database.erase(CONTACT, ids[1], "Request", null).transaction().number();
      StoreException e = assertThrows(StoreException.class, () -> database.undo(erasure, null));
      assertTrue(e.getMessage().contains("for good"), e::getMessage);
      UndoResult rename = assertRefused(database, 2, ids[1]);
      assertEquals(0, rename.restored());
      UndoResult undone = database.undo(1, null);
      assertEquals(2, undone.restored());
      assertEquals(List.of(ids[1]), undone.refused().stream().map(Refused::id).toList());
      assertEquals(0, database.count(CONTACT));
      UndoResult redone = database.undo(undone.transaction().number(), null);
      assertEquals(2, redone.restored());
      assertEquals(2, database.count(CONTACT));
      assertErased(database, CONTACT, ids[1], "Grace", "Admiral");
    }
  }

  /** Nothing of a transaction that only touched an erased record can be undone. */
  private static UndoResult assertRefused(Database database, long transaction, long id) {
    StoreException e = assertThrows(StoreException.class, () -> database.undo(transaction, null));
    assertTrue(e.getMessage().contains("erased for good"), e::getMessage);
    TransactionInfo info = database.transaction(transaction);
    return new UndoResult(info, 0, List.of(), List.of(new Refused("Contact", id, "", "")));
  }

  @Test
  void aRecordDeletedEarlierIsErasedWithWhatWentWithItAndItsDeletionStaysDone() {
    try (Database database = Fixture.create(place())) {
      long account = UndoTest.sample(database);
      long deletion;
      try (Transaction transaction = database.begin("Cleaned up")) {
        transaction.delete(Fixture.ACCOUNT, new long[]{account});
        deletion = transaction.commit().number();
      }
      assertTrue(texts(database, Fixture.ACCOUNT, account).toString().contains("长城公司"));
      Erasure erasure = database.erase(Fixture.ACCOUNT, account, "Request", null);
      assertTrue(erasure.records().contains(new Erasure.Erased("Account", account)), erasure::toString);
      assertErased(database, Fixture.ACCOUNT, account, "长城公司", "Zürich");
      UndoOutcome outcome = UndoOutcome.of(database, deletion);
      assertTrue(outcome.text().contains("erased for good"), outcome::text);
      assertEquals(0, database.count(Fixture.ACCOUNT));
    }
  }

  /** What an undo says, whether it did a part or nothing. */
  private record UndoOutcome(String text) {
    static UndoOutcome of(Database database, long transaction) {
      try {
        return new UndoOutcome(database.undo(transaction, null).refused().toString());
      } catch (StoreException e) {
        return new UndoOutcome(String.valueOf(e.getMessage()));
      }
    }
  }

  @Test
  void whoIsUnknownOrErasedAlreadyIsNamed() {
    try (Database database = Fixture.create(place())) {
      long[] ids = insert(database, CONTACT, names("Ada Lovelace"));
      StoreException unknown = assertThrows(StoreException.class, () -> database.erase(CONTACT, 99, "Request", null));
      assertTrue(unknown.getMessage().contains("99"), unknown::getMessage);
      NullProgressMonitor cancelled = new NullProgressMonitor();
      cancelled.setCanceled(true);
      assertThrows(OperationCanceledException.class, () -> database.erase(CONTACT, ids[0], "Request", cancelled));
      assertEquals(1, database.count(CONTACT));
      assertFalse(Files.exists(place().resolve("forgetting")));
      database.erase(CONTACT, ids[0], "Request", null);
      StoreException again = assertThrows(StoreException.class, () -> database.erase(CONTACT, ids[0], "Again", null));
      assertTrue(again.getMessage().contains("already"), again::getMessage);
    }
  }

  /** Copies the folder as a kill at this moment would leave it, and puts other versions of some files in. */
  private Path killed(String name, Map<String, byte[]> files) throws IOException {
    Path copy = folder.resolve(name);
    try (Stream<Path> all = Files.walk(place())) {
      for (Path path : all.toList()) {
        Path target = copy.resolve(place().relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else if (!path.getFileName().toString().equals("lock")) {
          Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    for (var file : files.entrySet()) {
      Files.write(copy.resolve(file.getKey()), file.getValue());
    }
    return copy;
  }

  @Test
  void whereverTheProgramIsKilledTheNextOpeningFinishesTheErasure() throws IOException {
    byte[] keysBefore;
    byte[] fileBefore;
    long[] ids;
    Path afterAll;
    Path afterJournal;
    Path afterCopyOfKeys;
    String digest;
    String before;
    try (Database database = Fixture.create(place())) {
      ids = insert(database, CONTACT, names("Ada Lovelace", "Grace Hopper", "Mary Jackson"));
      before = database.digest();
    }
    keysBefore = Files.readAllBytes(place().resolve("people"));
    fileBefore = Files.readAllBytes(place().resolve("data.mv.db"));
    Path onlyMarked = killed("marked", Map.of("forgetting", new byte[]{1}));
    try (Database database = Fixture.open(place())) {
      database.erase(CONTACT, ids[1], "Request", null);
      digest = database.digest();
      afterAll = killed("all", Map.of());
      afterJournal = killed("journal", Map.of("people", keysBefore, "data.mv.db", fileBefore));
    }
    afterCopyOfKeys = killed("keys", Map.of("people", keysBefore));
    for (Path copy : List.of(afterAll, afterJournal, afterCopyOfKeys)) {
      try (Database database = Fixture.open(copy)) {
        assertEquals(digest, database.digest(), copy::toString);
        assertErased(database, CONTACT, ids[1], "Grace", "hopper");
        assertTrue(texts(database, CONTACT, ids[0]).toString().contains("Ada Lovelace"));
      }
      assertFalse(Files.exists(copy.resolve("forgetting")), copy::toString);
    }
    try (Database database = Fixture.open(onlyMarked)) {
      assertEquals(before, database.digest());
      assertTrue(texts(database, CONTACT, ids[1]).toString().contains("Grace Hopper"));
    }
    assertFalse(Files.exists(onlyMarked.resolve("forgetting")));
  }

  @Test
  void keysThatCanNotBeDestroyedNowAreDestroyedAtTheNextOpening() throws IOException {
    long[] ids;
    String digest;
    Path obstacle = place().resolve("people.new");
    try (Database database = Fixture.create(place())) {
      ids = insert(database, CONTACT, names("Ada Lovelace", "Grace Hopper"));
      Files.createDirectories(obstacle.resolve("in the way"));
      StoreException e = assertThrows(StoreException.class, () -> database.erase(CONTACT, ids[1], "Request", null));
      assertTrue(e.getMessage().contains("opened again") || e.getMessage().contains("open it again"), e::getMessage);
      assertTrue(database.readOnlyReason().isPresent());
      digest = database.digest();
    }
    Files.delete(obstacle.resolve("in the way"));
    Files.delete(obstacle);
    try (Database database = Fixture.open(place())) {
      assertEquals(digest, database.digest());
      assertErased(database, CONTACT, ids[1], "Grace", "hopper");
      assertTrue(database.readOnlyReason().isEmpty());
    }
  }

  @Test
  void thePastOfAnErasedRecordIsEmptyButReadable() {
    try (Database database = Fixture.create(place())) {
      long[] ids = insert(database, CONTACT, names("Ada Lovelace", "Grace Hopper", "Mary Jackson"));
      java.time.Instant before = database.transaction(1).time();
      database.erase(CONTACT, ids[1], "Request", null);
      ListPage page = database.list(ListQuery.of(CONTACT, "key", "name").asOf(before));
      assertEquals(3, page.rows().rows());
      Column names = page.rows().column("name");
      List<String> shown = java.util.stream.IntStream.range(0, 3)
          .mapToObj(row -> names.isMissing(row) ? "-" : names.text(row)).toList();
      assertTrue(shown.contains("Ada Lovelace") && shown.contains("-") && shown.contains("Mary Jackson"),
          shown::toString);
      assertFalse(String.valueOf(database.recordAsOf(CONTACT, ids[1], before)).contains("Grace"));
      assertTrue(database.findPast(CONTACT, "grace.hopper@example.org").isEmpty());
      assertEquals(ids[0], database.findPast(CONTACT, "ada.lovelace@example.org").orElse(-1));
      FieldChange erased = database.history(CONTACT, ids[1]).stream().filter(FieldChange::erased).findFirst()
          .orElseThrow();
      assertThrows(StoreException.class, () -> database.restoreValue(erased, true));
    }
  }

  @Test
  void lostKeysOfPeopleAreDamageAndNeverMadeAnew() throws IOException {
    try (Database database = Fixture.create(place())) {
      insert(database, CONTACT, names("Ada Lovelace"));
    }
    Path file = place().resolve("people");
    byte[] good = Files.readAllBytes(file);
    Files.delete(file);
    DamagedDatabaseException lost = assertThrows(DamagedDatabaseException.class, () -> Fixture.open(place()));
    assertTrue(lost.getMessage().contains("people"), lost::getMessage);
    assertFalse(Files.exists(file));
    byte[] bad = good.clone();
    bad[good.length / 2] ^= 4;
    Files.write(file, bad);
    assertThrows(DamagedDatabaseException.class, () -> Fixture.open(place()));
    Files.write(file, good);
    Fixture.open(place()).close();
  }

  @Test
  void aSensitiveCustomFieldIsErasedAndOneFlaggedLaterIsNamed() {
    try (Database database = Fixture.create(place())) {
      long id;
      try (Transaction transaction = database.begin("First")) {
        Field phone = transaction.defineFields(CONTACT, List.of(FieldDefinition.of("phone2", FieldType.TEXT)))
            .getFirst();
        id = transaction.insert(CONTACT, Table.of(List.<Column>of(text("name", "Ada"), text("phone2", "5550123"))))[0];
        transaction.commit();
        assertFalse(phone.sensitive());
      }
      int fieldId = database.fields().get(CONTACT, "phone2").fieldId();
      try (Transaction transaction = database.begin("Flagged")) {
        transaction.setRules(fieldId, FieldRules.NONE.withSensitive(true));
        transaction.commit();
      }
      try (Transaction transaction = database.begin("Changed")) {
        transaction.update(CONTACT, new long[]{id}, Table.of(List.<Column>of(text("phone2", "5550199"))));
        transaction.commit();
      }
      Erasure erasure = database.erase(CONTACT, id, "Request", null);
      assertEquals(List.of(1L), erasure.remaining(), "written before the flag was set");
      assertFalse(texts(database, CONTACT, id).toString().contains("5550199"));
    }
  }

  @Test
  void sessionsSeeTheErasureLikeAnyDeletion() {
    try (Database database = Fixture.create(place())) {
      long id = UndoTest.sample(database);
      try (EditSession session = database.openSession()) {
        Account account = session.load(Fixture.ACCOUNT, id);
        database.erase(Fixture.ACCOUNT, id, "Request", null);
        account.setName("Somebody else");
        assertThrows(StoreException.class, () -> session.commit("Too late"));
      }
      try (EditSession session = database.openSession()) {
        Contact contact = session.create(CONTACT);
        contact.setName("Somebody new");
        session.commit("New");
        assertTrue(contact.getId() > 0);
      }
    }
  }

  @Test
  void theContactsOfAnAccountAreCountedAndGoWithItWhenWanted() throws IOException {
    EClass account = ModelPackage.Literals.ACCOUNT;
    try (Database database = Fixture.create(place())) {
      long[] accounts = insert(database, account, names("Ada Lovelace", "Babbage"));
      long[] people = insert(database, CONTACT, names("Grace Hopper", "Mary Jackson", "Kay McNulty"));
      try (Transaction transaction = database.begin("Contacts")) {
        transaction.update(CONTACT, people, Table.of(TextColumn.of("account", "ada.lovelace@example.org",
            "ada.lovelace@example.org", "babbage@example.org")));
        transaction.update(account, new long[]{accounts[0]}, Table.of(TextColumn.of("kind", "person")));
        transaction.commit();
      }
      ErasurePreview person = ErasurePreview.of(database, account, accounts[0]);
      assertEquals(2, person.contacts());
      assertTrue(person.person());
      ErasurePreview organisation = ErasurePreview.of(database, account, accounts[1]);
      assertEquals(1, organisation.contacts());
      assertFalse(organisation.person());
      assertEquals(0, ErasurePreview.of(database, CONTACT, people[0]).contacts());
      Erasure erasure = database.erase(account, accounts[0], true, "Request", null);
      assertEquals(List.of(new Erasure.Erased("Account", accounts[0]), new Erasure.Erased("Contact", people[0]),
          new Erasure.Erased("Contact", people[1])), erasure.records());
      assertErased(database, CONTACT, people[0], "Grace", "hopper");
      assertErased(database, CONTACT, people[1], "Mary", "jackson");
      database.erase(account, accounts[1], "Request", null);
      assertTrue(texts(database, CONTACT, people[2]).toString().contains("Kay McNulty"));
      assertEquals(1, database.count(CONTACT));
      String digest = database.digest();
      database.close();
      Files.delete(place().resolve("data.mv.db"));
      try (Database rebuilt = Fixture.open(place())) {
        assertEquals(digest, rebuilt.digest());
      }
    }
  }
}
