package org.rapport.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.Account;
import org.rapport.store.internal.journal.Forger;
import org.rapport.store.internal.keys.DatabaseKey;
import org.rapport.store.internal.keys.KeyCost;
import org.rapport.store.internal.keys.KeyFile;

/** The journal attacked, with the key and without: whatever was done to it is found. */
class VerifyTest {
  private static final String WORDS = "correct horse";
  private static final long SEED = 41;

  private final Path folder;
  private final Path journal;
  private final Path heads;

  VerifyTest(@TempDir Path temporary) {
    folder = temporary.resolve("db");
    journal = folder.resolve("journal");
    heads = temporary.resolve("heads");
  }

  @BeforeEach
  void cheapKeysAndOwnHeads() {
    System.setProperty(KeyCost.TEST_PROPERTY, "true");
    System.setProperty("rapport.heads", heads.toString());
  }

  @AfterEach
  void dearKeys() {
    System.clearProperty(KeyCost.TEST_PROPERTY);
    System.clearProperty("rapport.heads");
  }

  private VerifyReport verify(boolean deep) {
    try (Passphrase passphrase = Passphrase.of(WORDS)) {
      return Databases.verify(folder, passphrase, deep, null);
    }
  }

  private void assertFound(String what) {
    VerifyReport report = verify(false);
    assertFalse(report.isIntact(), what);
    report.findings().forEach(f -> assertTrue(f.sentence().endsWith(".") && !f.where().isEmpty(), f.toString()));
  }

  /** So many transactions, the first one an import of some rows. */
  private static void work(Database database, int transactions) {
    Fixture.importChurn(database, Fixture.churn(40, 2, "C", 1));
    for (int i = 2; i <= transactions; i++) {
      try (EditSession session = database.openSession()) {
        session.<Account>load(Fixture.ACCOUNT, 1 + i % 40).setIndustry("Trade " + i);
        session.commit("Edit");
      }
    }
  }

  private Forger forge(int transactions) throws IOException {
    try (Database database = Fixture.create(folder)) {
      work(database, transactions);
    }
    return new Forger(journal);
  }

  @Test
  void aSoundDatabaseIsFoundIntactOpenAndClosed() throws IOException {
    try (Database database = Fixture.create(folder)) {
      assertTrue(database.verify(true, null).isIntact(), "empty");
      work(database, 30);
      database.undo(1, null);
      VerifyReport report = database.verify(true, null);
      assertEquals(List.of(), report.findings());
      assertEquals(31, report.transactions());
      assertEquals(31, report.records());
      assertEquals(Files.size(journal.resolve("00000001.journal")), report.bytes());
      try (Passphrase passphrase = Passphrase.of(WORDS)) {
        assertThrows(DatabaseInUseException.class, () -> Databases.verify(folder, passphrase, false, null));
      }
    }
    assertEquals(List.of(), verify(true).findings());
    VerifyReport closed = verify(false);
    assertEquals(31, closed.transactions());
    try (Stream<Path> files = Files.list(heads)) {
      List<Path> all = files.toList();
      assertEquals(1, all.size());
      assertTrue(Files.readString(all.get(0)).strip().endsWith("31 " + closed.head()), "noted at close");
    }
    try (Passphrase wrong = Passphrase.of("wrong")) {
      assertThrows(WrongPassphraseException.class, () -> Databases.verify(folder, wrong, false, null));
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertTrue(files.noneMatch(f -> f.endsWith("checking")), "nothing is left behind");
    }
  }

  @Test
  void everySampledByteOfAThousandTransactionsIsGuarded() throws IOException {
    Forger forger = forge(1000);
    assertEquals(1000, forger.count());
    assertEquals(List.of(), verify(false).findings());
    Path note = journal.resolve("acknowledged");
    Random random = new Random(SEED);
    for (int i = 0; i < 2000; i++) {
      Path file = i % 20 == 0 ? note : forger.file();
      try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
        int at = random.nextInt((int) bytes.length());
        bytes.seek(at);
        int good = bytes.read();
        bytes.seek(at);
        bytes.write(good ^ 1 + random.nextInt(255));
        assertFound("seed " + SEED + ", " + file.getFileName() + ", byte " + at);
        bytes.seek(at);
        bytes.write(good);
      }
    }
    assertEquals(List.of(), verify(false).findings());
  }

  @Test
  void everyRecordDeletedSwappedDoubledOrCutOffIsFound() throws IOException {
    Forger forger = forge(60);
    List<Integer> all = IntStream.range(0, forger.count()).boxed().toList();
    for (int record = 0; record < forger.count(); record++) {
      List<Integer> order = new ArrayList<>(all);
      order.remove(record);
      forger.arrange(order);
      assertFound("record " + record + " deleted");
      if (record > 0) {
        order = new ArrayList<>(all);
        Collections.swap(order, record - 1, record);
        forger.arrange(order);
        assertFound("record " + record + " swapped");
        forger.arrange(all.subList(0, record));
        assertFound("cut before record " + record);
      }
      order = new ArrayList<>(all);
      order.add(record, record);
      forger.arrange(order);
      assertFound("record " + record + " doubled");
      order = new ArrayList<>(all);
      order.add(record);
      forger.arrange(order);
      assertFound("record " + record + " copied to the end");
      Files.write(forger.file(), Arrays.copyOf(forger.bytes(), forger.start(record) + 50));
      assertFound("cut in record " + record);
    }
    forger.arrange(all);
    assertEquals(List.of(), verify(false).findings());
  }

  @Test
  void theFindingsNameThePlaceAndTheCheckGoesOn() throws IOException {
    Forger forger = forge(20);
    byte[] bad = forger.bytes();
    bad[forger.start(4) + 90] ^= 1;
    bad[forger.start(15) + 90] ^= 1;
    Files.write(forger.file(), bad);
    VerifyReport report = verify(false);
    assertEquals(List.of("file 00000001.journal, byte " + forger.start(4) + ", record 5",
        "file 00000001.journal, byte " + forger.start(15) + ", record 16"),
        report.findings().stream().map(VerifyReport.Finding::where).toList());
    assertTrue(report.findings().get(0).sentence().startsWith("Record 5 was altered"), report.toString());
    assertThrows(DamagedDatabaseException.class, () -> Fixture.open(folder), "it does not open, but is checked");
    assertEquals(2, verify(true).findings().size());
  }

  /** Another name in the first record, as long as the old one. */
  private static UnaryOperator<byte[]> renamed() {
    return payload -> {
      byte[] changed = payload.clone();
      changed[changed.length - 3] ^= 1;
      return changed;
    };
  }

  @Test
  void aRecordRewrittenWithTheKeyIsFound() throws IOException {
    Forger forger = forge(30);
    for (int record = 0; record < 30; record++) {
      try (DatabaseKey key = KeyFile.open(folder, WORDS.toCharArray())) {
        forger.reseal(key.databaseId(), key.journal(), record, renamed(), false);
      }
      assertFound("record " + record + " resealed");
    }
  }

  @Test
  void aChainRewrittenWithTheKeyIsFoundByWhatWasNotedOutside() throws IOException {
    Forger forger = forge(30);
    try (DatabaseKey key = KeyFile.open(folder, WORDS.toCharArray())) {
      forger.reseal(key.databaseId(), key.journal(), 0, renamed(), true);
    }
    VerifyReport report = verify(false);
    assertEquals(1, report.findings().size(), report.toString());
    assertTrue(report.findings().get(0).sentence().contains("noted outside the journal"), report.toString());
    System.setProperty("rapport.heads", heads.resolveSibling("none").toString());
    assertTrue(verify(false).isIntact(), "without the witness the forger wins: so it was the witness that found it");
  }

  @Test
  void anOlderCopyPutBackIsFoundByWhatWasNotedOutside() throws IOException {
    Path copy = folder.resolveSibling("copy");
    try (Database database = Fixture.create(folder)) {
      work(database, 5);
    }
    Files.createDirectory(copy);
    for (String name : List.of("00000001.journal", "acknowledged")) {
      Files.copy(journal.resolve(name), copy.resolve(name));
    }
    try (Database database = Fixture.open(folder)) {
      database.undo(5, null);
    }
    assertTrue(verify(false).isIntact());
    for (String name : List.of("00000001.journal", "acknowledged")) {
      Files.copy(copy.resolve(name), journal.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
    VerifyReport report = verify(false);
    assertTrue(report.toString().contains("record 6 was noted outside"), report.toString());
  }

  @Test
  void twoThoroughChecksAtATimeDoNotDisturbEachOther() {
    try (Database database = Fixture.create(folder)) {
      work(database, 5);
      List<String> refusals = new ArrayList<>();
      VerifyReport report = database.verify(true, new NullProgressMonitor() {
        @Override
        public void subTask(@Nullable String name) {
          refusals.add(assertThrows(StoreException.class, () -> database.verify(true, null)).getMessage());
        }
      });
      assertFalse(refusals.isEmpty(), "it tells what it does");
      assertTrue(refusals.get(0).contains("wait"), refusals.get(0));
      assertEquals(List.of(), report.findings());
      assertEquals(List.of(), database.verify(true, null).findings(), "the next one is welcome");
    }
  }

  @Test
  void whatTheTablesHoldIsComparedWithTheJournal() throws IOException {
    try (Database database = Fixture.create(folder)) {
      work(database, 5);
    }
    Path file = folder.resolve("data.mv.db");
    Path other = folder.resolveSibling("other");
    // the tables of the same history but for one word, made by somebody with the key
    Files.createDirectories(other.resolve("journal"));
    for (String name : List.of("key", "journal/00000001.journal", "journal/acknowledged")) {
      Files.copy(folder.resolve(name), other.resolve(name));
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path extra : files.filter(f -> Files.isRegularFile(f) && !Files.exists(other.resolve(f.getFileName()
          .toString()))).toList()) {
        if (!extra.equals(file) && !extra.endsWith("lock")) {
          Files.copy(extra, other.resolve(extra.getFileName().toString()));
        }
      }
    }
    Forger forger = new Forger(other.resolve("journal"));
    try (DatabaseKey key = KeyFile.open(other, WORDS.toCharArray())) {
      forger.reseal(key.databaseId(), key.journal(), 4, payload -> {
        String text = new String(payload, StandardCharsets.ISO_8859_1);
        return text.replace("Trade 5", "Trade 7").getBytes(StandardCharsets.ISO_8859_1);
      }, true);
    }
    String forged;
    System.setProperty("rapport.heads", heads.resolveSibling("heads of the forger").toString());
    try (Database database = Fixture.open(other)) {
      forged = database.digest();
    }
    System.setProperty("rapport.heads", heads.toString());
    Files.copy(other.resolve("data.mv.db"), file, StandardCopyOption.REPLACE_EXISTING);
    VerifyReport report = verify(true);
    assertTrue(report.toString().contains("not what the journal adds up to"), report.toString());
    try (Database database = Fixture.open(folder)) {
      assertFalse(forged.equals(database.digest()), "built anew");
    }
    assertEquals(List.of(), verify(true).findings());
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> Files.isRegularFile(f) && !f.endsWith("lock")).toList()) {
        all.put(folder.relativize(file).toString(), Files.getLastModifiedTime(file) + " "
            + Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return all;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(f -> !f.endsWith("lock")).toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  @Test
  void checkingTheTablesOfAClosedDatabaseChangesNothingInItsFolder() throws IOException {
    Path open = folder.resolveSibling("killed");
    try (Database database = Fixture.create(open)) {
      work(database, 20);
      try (Transaction unfinished = database.begin("Unfinished")) {
        unfinished.insert(Fixture.ACCOUNT, Fixture.churn(12_000, 2, "D", 3));
        copy(open, folder); // as a killed process leaves it
      }
    }
    Map<String, String> before = files(folder);
    Map<String, String> witnesses = files(heads);
    assertEquals(List.of(), verify(true).findings());
    assertEquals(before, files(folder));
    assertEquals(witnesses, files(heads));
    Fixture.open(folder).close();
    before = files(folder);
    assertEquals(List.of(), verify(true).findings());
    assertEquals(before, files(folder));
  }

  @Test
  void whatWasErasedIsNoFault() {
    try (Database database = Fixture.create(folder)) {
      work(database, 20);
      database.erase(Fixture.ACCOUNT, 7, "Asked for by the customer", null);
      work(database, 3, 5);
      assertEquals(List.of(), database.verify(true, null).findings());
    }
    assertEquals(List.of(), verify(true).findings());
  }

  @Test
  void anOpenDatabaseIsCheckedWhileOthersWrite() throws Exception {
    try (Database database = Fixture.create(folder)) {
      work(database, 3);
      Thread writer = new Thread(() -> work(database, 3, 400), "writer");
      writer.start();
      int checks = 0;
      while (writer.isAlive() || checks == 0) {
        assertEquals(List.of(), database.verify(checks % 4 == 3, null).findings());
        checks++;
      }
      writer.join();
      assertEquals(403, database.verify(true, null).transactions());
    }
  }

  private static void work(Database database, long id, int times) {
    for (int i = 0; i < times; i++) {
      try (EditSession session = database.openSession()) {
        session.<Account>load(Fixture.ACCOUNT, id).setIndustry("Again " + i);
        session.commit("Edit");
      }
    }
  }
}
