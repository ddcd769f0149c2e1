package org.rapport.store.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.model.ModelPackage;
import org.rapport.store.Backup;
import org.rapport.store.BackupReport;
import org.rapport.store.Backups;
import org.rapport.store.DamagedBackupException;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.FieldChange;
import org.rapport.store.NoDatabaseException;
import org.rapport.store.Passphrase;
import org.rapport.store.Transaction;
import org.rapport.store.WrongPassphraseException;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;

/** What is backed up is what is restored: contents, history, undo, ids; and nothing else is ever touched. */
class BackupTest {
  private static final EClass ACCOUNT = ModelPackage.Literals.ACCOUNT;

  @TempDir
  Path folder = Path.of(".");

  private Path backups() {
    return folder.resolve("backups");
  }

  private static Database open(Path place) {
    try (Passphrase passphrase = Passphrase.of(RandomDatabase.WORD)) {
      return Databases.open(place, passphrase, "ada");
    }
  }

  private static BackupReport restore(Path file, Path target) {
    try (Passphrase passphrase = Passphrase.of(RandomDatabase.WORD)) {
      return Backups.restore(file, passphrase, target, "bob", null);
    }
  }

  private static String state(Database database) {
    StringBuilder text = new StringBuilder(database.digest()).append(database.transactions());
    for (long id = 1; id < 12; id++) {
      text.append(database.history(ACCOUNT, id));
    }
    return text.append(database.fields().of(ACCOUNT)).toString();
  }

  private static long insert(Database database) {
    try (Transaction transaction = database.begin("One more")) {
      long[] ids = transaction.insert(ACCOUNT, Table.of(TextColumn.of("name", new String[]{"Next"})));
      transaction.commit();
      return ids[0];
    }
  }

  private static List<String> names(Path place) throws IOException {
    if (!Files.exists(place)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(place)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  @ParameterizedTest
  @CsvSource({"1,0", "2,1", "3,40", "4,700", "5,6000"})
  void whatIsBackedUpIsWhatIsRestored(long seed, int rows) throws IOException {
    String before;
    Backup backup;
    long next;
    try (Database database = RandomDatabase.create(folder.resolve("db"), seed, rows)) {
      backup = Backups.create(database, backups(), null);
      before = state(database);
      assertTrue(backup.verified());
      assertEquals(database.transactions().size(), backup.transaction());
      assertEquals(database.count(ACCOUNT), backup.rows().getOrDefault("Account", 0L));
      next = insert(database);
    }
    assertTrue(backup.file().getFileName().toString().matches("db-\\d{4}-\\d\\d-\\d\\dT\\d{6}Z\\.rapport-backup"));
    assertEquals(List.of(backup), Backups.list(backups()));
    assertEquals(1, names(backups()).size(), "nothing else stays");
    Path target = folder.resolve("new/restored");
    BackupReport report = restore(backup.file(), target);
    assertEquals(backup, report.backup());
    try (Database restored = open(target)) {
      assertEquals(before, state(restored), "seed " + seed);
      assertEquals(next, insert(restored), "seed " + seed);
      long last = restored.transactions().size();
      restored.undo(last, null);
      assertEquals(before.substring(0, 64), restored.digest(), "seed " + seed);
    }
    assertEquals(List.of("restored"), names(target.getParent()));
    assertFalse(names(target).contains("backup-schedule"));
    assertNotEquals(List.of(), names(target));
  }

  @Test
  void everyTransactionOfTheRestoredDatabaseCanBeUndoneAsBefore() {
    Path target = folder.resolve("restored");
    try (Database database = RandomDatabase.create(folder.resolve("db"), 8, 300)) {
      Backup backup = Backups.create(database, backups(), null);
      restore(backup.file(), target);
      Files.delete(target.resolve("data.mv.db"));
      try (Database restored = open(target)) {
        for (long number = backup.transaction(); number > 0; number--) {
          assertEquals(database.undo(number, null).restored(), restored.undo(number, null).restored());
          assertEquals(database.digest(), restored.digest(), "after the undo of " + number);
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatWasErasedStaysErasedAndWhatWasNotCanBeRead() {
    String before;
    Backup backup;
    try (Database database = RandomDatabase.create(folder.resolve("db"), 8, 20)) {
      database.erase(ACCOUNT, 3, "They asked for it", null);
      before = state(database);
      assertTrue(database.history(ACCOUNT, 3).stream().anyMatch(FieldChange::erased));
      backup = Backups.create(database, backups(), null);
    }
    restore(backup.file(), folder.resolve("restored"));
    try (Database restored = open(folder.resolve("restored"))) {
      assertEquals(before, state(restored));
    }
  }

  @Test
  void aBackupHoldsOneMomentThoughWritingGoesOn() throws InterruptedException {
    try (Database database = RandomDatabase.create(folder.resolve("db"), 3, 3000)) {
      AtomicBoolean stop = new AtomicBoolean();
      Thread writer = new Thread(() -> {
        for (int i = 0; i < 150 && !stop.get(); i++) {
          insert(database);
        }
      });
      writer.start();
      Backup backup;
      try {
        backup = Backups.create(database, backups(), null);
      } finally {
        stop.set(true);
        writer.join();
      }
      assertTrue(database.transactions().size() > backup.transaction(), "it was written meanwhile");
      restore(backup.file(), folder.resolve("restored"));
      try (Database restored = open(folder.resolve("restored"))) {
        assertEquals(backup.transaction(), restored.transactions().size());
        for (long n = database.transactions().size(); n > backup.transaction(); n--) {
          database.undo(n, null);
        }
        assertEquals(database.digest(), restored.digest());
      }
    }
  }

  @Test
  void aCancelledBackupOrRestoreLeavesNothing() throws IOException {
    try (Database database = RandomDatabase.create(folder.resolve("db"), 5, 3000)) {
      for (int after : new int[]{0, 200, 500, 900}) {
        assertThrows(OperationCanceledException.class, () -> Backups.create(database, backups(), new Impatient(after)));
        assertEquals(List.of(), names(backups()), "after " + after);
      }
      Backup backup = Backups.create(database, backups(), null);
      for (int after : new int[]{0, 100, 400, 900}) {
        try (Passphrase passphrase = Passphrase.of(RandomDatabase.WORD)) {
          assertThrows(OperationCanceledException.class, () -> Backups.restore(backup.file(), passphrase,
              folder.resolve("there/restored"), "bob", new Impatient(after)));
        }
        assertEquals(List.of(), names(folder.resolve("there")), "after " + after);
      }
    }
  }

  /** Cancels after so many of a thousand ticks. */
  private static final class Impatient extends NullProgressMonitor {
    private final int after;
    private int ticks;

    Impatient(int after) {
      this.after = after;
      setCanceled(after == 0);
    }

    @Override
    public void worked(int work) {
      ticks += work;
      setCanceled(ticks >= after);
    }
  }

  @Test
  void nothingIsRestoredOverAnything() throws IOException {
    try (Database database = RandomDatabase.create(folder.resolve("db"), 2, 5)) {
      Backup backup = Backups.create(database, backups(), null);
      assertThrows(NoDatabaseException.class, () -> restore(backup.file(), folder.resolve("db")));
      Path other = Files.createDirectory(folder.resolve("other"));
      Files.writeString(other.resolve("letter.txt"), "Dear all");
      assertThrows(NoDatabaseException.class, () -> restore(backup.file(), other));
      assertEquals(List.of("letter.txt"), names(other));
      Path empty = Files.createDirectory(folder.resolve("empty"));
      restore(backup.file(), empty);
      assertTrue(Databases.exists(empty));
      try (Passphrase wrong = Passphrase.of("wrong horse")) {
        WrongPassphraseException e = assertThrows(WrongPassphraseException.class,
            () -> Backups.restore(backup.file(), wrong, folder.resolve("never"), "eve", null));
        assertTrue(e.getMessage().contains("when it was made"), e.getMessage());
      }
      assertFalse(Files.exists(folder.resolve("never")));
    }
  }

  @Test
  void foreignFilesAreRefusedInASentence() throws IOException {
    Map<String, String> files = Map.of("empty", "", "letter", "Dear all, this is no backup.", "magic", "RAPBACK1",
        "long", "RAPBACK1\u7fff\uffff\uffff\uffff" + "x".repeat(5000));
    for (var entry : files.entrySet()) {
      Path file = Files.write(folder.resolve(entry.getKey() + Backup.SUFFIX), entry.getValue().getBytes(
          StandardCharsets.UTF_16BE));
      if (entry.getKey().equals("magic") || entry.getKey().equals("long")) {
        Files.write(file, entry.getValue().getBytes(StandardCharsets.ISO_8859_1));
      }
      DamagedBackupException e = assertThrows(DamagedBackupException.class,
          () -> restore(file, folder.resolve("never")), entry.getKey());
      assertTrue(e.getMessage().contains("Nothing was changed") && !e.getMessage().contains("Exception"),
          e.getMessage());
    }
    assertThrows(DamagedBackupException.class, () -> restore(folder.resolve("none"), folder.resolve("never")));
    assertFalse(Files.exists(folder.resolve("never")));
    assertEquals(List.of(), Backups.list(folder), "named like backups, but none");
    assertEquals(List.of(), Backups.list(folder.resolve("nowhere")));
  }

  @Test
  void whatAKilledProgramLeftIsSweptAway() throws IOException {
    try (Database database = RandomDatabase.create(folder.resolve("db"), 2, 5)) {
      Path left = Files.createDirectories(backups().resolve(".rapport-work-0/restored/journal"));
      Files.writeString(left.resolve("00000001.journal"), "half of it");
      Backups.create(database, backups(), null);
      assertEquals(1, names(backups()).size());
    }
  }
}
