package org.rapport.store.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.ListQuery;
import org.rapport.store.Passphrase;
import org.rapport.store.StoreException;
import org.rapport.store.VerifyReport;
import org.rapport.store.faults.FailingDisk.What;
import org.rapport.store.internal.files.Disks;
import org.rapport.store.internal.keys.KeyCost;

/** Disks that are full or fail: the user is told, nothing acknowledged is lost, reading goes on. */
class DiskFailureTest {
  private static final String WORDS = "full";

  private final Path folder;
  private final FailingDisk disk = new FailingDisk();
  private final Disks.Use use;

  DiskFailureTest(@TempDir Path temporary) {
    folder = temporary.resolve("db");
    use = Disks.use(folder, disk);
    System.setProperty("rapport.heads", temporary.resolve("heads").toString());
  }

  @BeforeEach
  void cheapKeys() {
    System.setProperty(KeyCost.TEST_PROPERTY, "true");
  }

  @AfterEach
  void realDisk() {
    use.close();
    System.clearProperty(KeyCost.TEST_PROPERTY);
    System.clearProperty("rapport.heads");
  }

  private Database open() {
    try (Passphrase passphrase = Passphrase.of(WORDS)) {
      return Databases.exists(folder) ? Databases.open(folder, passphrase, "ada")
          : Databases.create(folder, passphrase, "ada");
    }
  }

  private static Work work(Database database) {
    return new Work(database, 1, number -> assertTrue(number > 0));
  }

  private static String state(Database database) {
    return database.digest() + database.transactions();
  }

  /** It can be read, not written, and says why; after healing and opening again it is as expected, and can be written. */
  private void assertReadOnlyUntilReopened(Database database, String expected, String reason) {
    assertTrue(database.readOnlyReason().orElse("").contains(reason), database.readOnlyReason().toString());
    assertEquals(expected, state(database), "reading goes on");
    ListQuery all = ListQuery.of(ModelPackage.Literals.ACCOUNT, "key");
    assertEquals(database.count(ModelPackage.Literals.ACCOUNT), database.list(all).total());
    StoreException e = assertThrows(StoreException.class, () -> work(database).edit(1, "refused"));
    assertTrue(e.getMessage().startsWith("Not saved, nothing was changed: ") && e.getMessage().contains("opened again"),
        e.getMessage());
    assertEquals(expected, state(database));
    database.close();
    disk.heal();
    try (Database again = open()) {
      assertEquals(expected, state(again), "opened again");
      assertTrue(again.readOnlyReason().isEmpty());
      work(again).edit(1, "written");
      assertFalse(expected.equals(state(again)));
      assertEquals(List.of(), again.verify(true, null).findings());
    }
  }

  @Test
  void aFullDiskUnderTheJournalRefusesASaveAndMakesTheDatabaseReadOnly() {
    Database database = open();
    work(database).insert("A", 40, 20);
    String before = state(database);
    AtomicInteger told = new AtomicInteger();
    database.onStateChange(told::incrementAndGet);
    disk.fail((what, name) -> what == What.WRITE && name.endsWith(".journal"));
    StoreException e = assertThrows(StoreException.class, () -> work(database).edit(3, "lost"));
    assertTrue(e.getMessage().startsWith("Not saved, nothing was changed: the journal of db could not be written (No "
        + "space left on device)"), e.getMessage());
    assertEquals(1, told.get());
    assertReadOnlyUntilReopened(database, before, "No space left on device");
    assertEquals(2, told.get(), "and when it is closed");
  }

  @Test
  void aFullDiskInTheMidstOfAnImportLeavesNothingOfIt() {
    Database database = open();
    work(database).insert("A", 40, 20);
    String before = state(database);
    AtomicInteger writes = new AtomicInteger();
    disk.fail((what, name) -> what == What.WRITE && name.endsWith(".journal") && writes.incrementAndGet() > 1);
    StoreException e = assertThrows(StoreException.class, () -> work(database).insert("P", 4000, 3000));
    assertTrue(e.getMessage().contains("No space left on device"), e.getMessage());
    assertReadOnlyUntilReopened(database, before, "No space left on device");
  }

  @Test
  void aForceThatFailsIsToldAsUncertainAndIsEitherThereOrNot() {
    Database database = open();
    work(database).insert("A", 40, 20);
    String before = state(database);
    disk.fail((what, name) -> what == What.SYNC && name.endsWith(".journal"));
    StoreException e = assertThrows(StoreException.class, () -> work(database).edit(3, "uncertain"));
    assertTrue(e.getMessage().startsWith("Not confirmed: the disk did not say that this change is stored"), e
        .getMessage());
    assertEquals(before, state(database), "nobody sees what is not durable");
    assertTrue(database.readOnlyReason().isPresent());
    database.close();
    disk.heal();
    try (Database again = open()) {
      assertTrue(again.transactions().size() == 1 && before.equals(state(again)) || again.transactions().size() == 2,
          "with the change or without");
      work(again).edit(3, "certain");
      assertEquals(List.of(), again.verify(true, null).findings());
    }
  }

  @Test
  void aForceThatFailsFailsForAllWhoShareIt() throws InterruptedException {
    Database database = open();
    work(database).insert("A", 40, 20);
    AtomicInteger forces = new AtomicInteger();
    disk.fail((what, name) -> what == What.SYNC && name.endsWith(".journal") && forces.incrementAndGet() > 25);
    List<Long> saved = Collections.synchronizedList(new ArrayList<>());
    List<String> refusals = Collections.synchronizedList(new ArrayList<>());
    List<Thread> threads = new ArrayList<>();
    for (int t = 0; t < 6; t++) {
      long id = t + 1;
      threads.add(Thread.ofPlatform().start(() -> {
        try {
          for (int i = 0; i < 1000; i++) {
            new Work(database, 1, saved::add).edit(id, "Edit " + i);
          }
        } catch (StoreException e) {
          refusals.add(e.getMessage());
        }
      }));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(6, refusals.size(), "every writer was told: " + refusals);
    assertTrue(refusals.stream().anyMatch(r -> r.startsWith("Not confirmed: ")), refusals.toString());
    assertEquals(saved.stream().mapToLong(n -> n).max().orElse(0), database.transactions().size(),
        "what is visible was acknowledged, and nothing else");
    String before = state(database);
    database.close();
    disk.heal();
    try (Database again = open()) {
      assertTrue(again.transactions().size() >= saved.size() + 1, "nothing acknowledged is lost");
      assertTrue(again.transactions().size() > saved.size() + 1 || before.equals(state(again)));
      assertEquals(List.of(), again.verify(true, null).findings());
    }
  }

  @Test
  void aDatabaseFileThatCanNotBeWrittenIsReadOn() {
    Database database = open();
    work(database).insert("A", 40, 20);
    disk.fail((what, name) -> what == What.WRITE && name.endsWith(".mv.db"));
    List<Long> saved = new ArrayList<>();
    try {
      new Work(database, 1, saved::add).edit(3, "in the journal");
    } catch (StoreException e) {
      assertTrue(e.getMessage().startsWith("Not saved, nothing was changed: "), e.getMessage());
    }
    assertEquals(1 + saved.size(), database.transactions().size());
    assertReadOnlyUntilReopened(database, state(database), "The database file of db could not be written");
  }

  @Test
  void aLargeImportThatFillsTheDiskUnderTheDatabaseFileIsRefused() {
    Database database = open();
    work(database).insert("A", 40, 20);
    String before = state(database);
    disk.fail((what, name) -> what == What.WRITE && name.endsWith(".mv.db"));
    List<Long> saved = new ArrayList<>();
    StoreException e = assertThrows(StoreException.class, () -> new Work(database, 1, saved::add).insert("P", 9000,
        3000));
    assertTrue(e.getMessage().startsWith("Not saved, nothing was changed: "), e.getMessage());
    assertReadOnlyUntilReopened(database, before, "The database file of db could not be written");
  }

  @Test
  void aDiskThatIsNearlyFullIsNotFilledUpAndWorkGoesOnWhenThereIsRoom() {
    try (Database database = open()) {
      work(database).insert("A", 40, 20);
      String before = state(database);
      AtomicInteger told = new AtomicInteger();
      database.onStateChange(told::incrementAndGet);
      disk.free(10L << 20);
      StoreException e = assertThrows(StoreException.class, () -> work(database).edit(1, "refused"));
      assertTrue(e.getMessage().contains("the disk that holds db has only 10 MB left, and 64 MB are needed"), e
          .getMessage());
      assertEquals(before, state(database));
      assertEquals(1, told.get());
      disk.free(10L << 30);
      assertTrue(database.readOnlyReason().isEmpty());
      work(database).edit(1, "saved");
      assertEquals(2, database.transactions().size());
    }
  }

  /** Everything the disk is asked, from some moment on, fails: for moments all over a day's work. */
  @Test
  void wheneverTheDiskFailsNothingAcknowledgedIsLost() {
    try (Database database = open()) {
      work(database).alone(3, false);
    }
    int all = disk.asked();
    Random random = new Random(7);
    for (int round = 0; round < 12; round++) {
      Path place = folder.resolve("round " + round);
      int moment = 40 + random.nextInt(all);
      List<Long> saved = new ArrayList<>();
      try (Passphrase passphrase = Passphrase.of(WORDS);
          Database database = Databases.create(place, passphrase, "ada")) {
        disk.failAfter(moment);
        new Work(database, round, saved::add).alone(3, false);
      } catch (StoreException e) {
        assertTrue(e.getMessage().startsWith("Not "), "round " + round + ": " + e.getMessage());
      }
      disk.heal();
      try (Passphrase passphrase = Passphrase.of(WORDS); Database database = Databases.open(place, passphrase, "ada")) {
        int found = database.transactions().size();
        assertTrue(found == saved.size() || found == saved.size() + 1,
            "round %d, moment %d: %d saved, %d found".formatted(round, moment, saved.size(), found));
        VerifyReport report = database.verify(true, null);
        assertEquals(List.of(), report.findings(), "round " + round);
      }
    }
  }
}
