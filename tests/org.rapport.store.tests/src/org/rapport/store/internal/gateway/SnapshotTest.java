package org.rapport.store.internal.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.FieldDefinition;
import org.rapport.store.FieldType;
import org.rapport.store.Passphrase;
import org.rapport.store.Transaction;
import org.rapport.store.TransactionKind;
import org.rapport.store.internal.dump.Still;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;

/** H2's file is built anew from the newest good snapshot and the journal after it, visibly, and may be given up. */
class SnapshotTest {
  private static final EClass ACCOUNT = ModelPackage.Literals.ACCOUNT;

  @TempDir
  Path folder = Path.of(".");

  /** Keeps what it was told, and cancels after so many ticks. */
  private static final class Told extends NullProgressMonitor {
    final List<String> words = new ArrayList<>();
    int ticks;
    int cancelAt = Integer.MAX_VALUE;

    @Override
    public void beginTask(@Nullable String name, int totalWork) {
      words.add(String.valueOf(name));
    }

    @Override
    public void subTask(@Nullable String name) {
      words.add(String.valueOf(name));
    }

    @Override
    public void worked(int work) {
      ticks += work;
      setCanceled(ticks >= cancelAt);
    }
  }

  private Path place() {
    return folder.resolve("db");
  }

  private Database open(@Nullable Told told) {
    try (Passphrase passphrase = Passphrase.of("word")) {
      return Databases.exists(place()) ? Databases.open(place(), passphrase, "ada", told)
          : Databases.create(place(), passphrase, "ada");
    }
  }

  private static void work(Database database, int seed) {
    Random random = new Random(seed);
    TextColumn.Builder keys = TextColumn.builder("key");
    TextColumn.Builder notes = TextColumn.builder("description");
    NumberColumn.Builder charges = NumberColumn.builder("charge" + seed);
    CategoryColumn.Builder contracts = CategoryColumn.builder("contract" + seed);
    int rows = 200 + random.nextInt(1500);
    for (int i = 0; i < rows; i++) {
      keys.add("S" + seed + "-" + i);
      notes.add(i % 7 == 0 ? "长文本 ".repeat(random.nextInt(40)) + "x" : "note " + i);
      charges.add(random.nextInt(10_000) / 100.0);
      contracts.add(random.nextBoolean() ? "monthly" : "两年");
    }
    long number;
    try (Transaction transaction = database.begin(TransactionKind.IMPORT, "Import " + seed)) {
      transaction.defineFields(ACCOUNT, List.of(FieldDefinition.of("charge" + seed, FieldType.NUMBER),
          FieldDefinition.of("contract" + seed, FieldType.CHOICE)));
      transaction.insert(ACCOUNT, Table.of(keys.build(), notes.build(), charges.build(), contracts.build()));
      number = transaction.commit().number();
    }
    try (Transaction transaction = database.begin("Delete some")) {
      transaction.delete(ACCOUNT, new long[]{database.count(ACCOUNT) - 5, database.count(ACCOUNT) - 9});
      transaction.commit();
    }
    if (seed % 3 == 0) {
      database.undo(number, null);
    }
  }

  private static String state(Database database) {
    return database.digest() + database.transactions() + database.history(ACCOUNT, 5)
        + database.fields().of(ACCOUNT).size();
  }

  private void snapshot(Database database) throws IOException, SQLException {
    ((StoreDatabase) database).snapshots().write(Progress.none());
  }

  private static Still still(Database database) throws SQLException {
    return ((StoreDatabase) database).still();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(place())) { // the marker of a running program may stay, it says nothing later
      return files.map(file -> String.valueOf(file.getFileName())).filter(name -> !name.equals("running")).sorted()
          .toList();
    }
  }

  private String prepare(int after) throws IOException, SQLException {
    try (Database database = open(null)) {
      work(database, 1);
      work(database, 2);
      snapshot(database);
      work(database, 3);
      snapshot(database);
      for (int i = 0; i < after; i++) {
        work(database, 4 + i);
      }
      return state(database);
    }
  }

  @Test
  void theNewestSnapshotAndTheJournalAfterItGiveTheSame() throws IOException, SQLException {
    String before = prepare(2);
    assertEquals(1, files().stream().filter(name -> name.startsWith("snapshot-")).count(), "older ones go");
    Files.delete(place().resolve("data.mv.db"));
    Told told = new Told();
    try (Database database = open(told)) {
      assertEquals(before, state(database));
      work(database, 9);
    }
    assertEquals(List.of("Rebuilding db from its journal", "Reading the snapshot of transaction 7"),
        told.words.subList(0, 2));
    assertTrue(told.ticks > 900 && told.ticks <= 1000, "ticks " + told.ticks);
  }

  @Test
  void aDamagedOrForeignSnapshotIsPassedOver() throws IOException, SQLException {
    String before = prepare(1);
    Path snapshot = Snapshots.files(place()).get(0);
    byte[] good = Files.readAllBytes(snapshot);
    Random random = new Random(5);
    for (int attempt = 0; attempt < 6; attempt++) {
      byte[] bad = attempt == 0 ? Arrays.copyOf(good, good.length / 2) : good.clone();
      if (attempt > 0) {
        bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
      }
      Files.write(snapshot, bad);
      Files.delete(place().resolve("data.mv.db"));
      try (Database database = open(null)) {
        assertEquals(before, state(database), "attempt " + attempt);
      }
    }
    Files.write(snapshot, good);
    Files.move(snapshot, place().resolve("snapshot-000000000099"));
    Files.delete(place().resolve("data.mv.db"));
    try (Database database = open(null)) {
      assertEquals(before, state(database), "a wrong name does no harm");
      ((StoreDatabase) database).snapshots().discard();
      assertTrue(Snapshots.files(place()).isEmpty());
    }
  }

  @Test
  void aCancelledRebuildLeavesEverythingAsItWas() throws IOException, SQLException {
    String before = prepare(1);
    Files.delete(place().resolve("data.mv.db"));
    List<String> files = files();
    for (int cancelAt : new int[]{1, 300, 900}) {
      Told told = new Told();
      told.cancelAt = cancelAt;
      assertThrows(OperationCanceledException.class, () -> open(told), "after " + cancelAt);
      assertEquals(files, files(), "after " + cancelAt);
    }
    Files.writeString(place().resolve("building.mv.db"), "what a killed program left");
    try (Database database = open(null)) {
      assertEquals(before, state(database));
    }
    assertFalse(files().contains("building.mv.db"));
  }

  @Test
  void aSnapshotIsDueWhenTheJournalHasGrown() throws IOException, SQLException {
    try (Database database = open(null)) {
      work(database, 1);
      assertFalse(((StoreDatabase) database).snapshots().isDue(), "64 MiB are the least");
    }
    System.setProperty(SnapshotKeeper.BYTES_PROPERTY, "10000");
    try (Database database = open(null)) {
      SnapshotKeeper keeper = ((StoreDatabase) database).snapshots();
      assertTrue(keeper.isDue());
      keeper.write(Progress.none());
      assertEquals(1, Snapshots.files(place()).size());
      assertFalse(keeper.isDue(), "it must grow by more than twice the snapshot's size");
    } finally {
      System.clearProperty(SnapshotKeeper.BYTES_PROPERTY);
    }
  }

  @Test
  void aTableThatChangesPlacesIsNoticed() throws SQLException {
    try (Database database = open(null)) {
      try (Still still = still(database)) {
        assertEquals(0, still.transaction());
        long[] ids;
        try (Transaction transaction = database.begin(TransactionKind.IMPORT, "First large import")) {
          String[] keys = IntStream.range(0, 12_000).mapToObj(i -> "K" + i).toArray(String[]::new);
          ids = transaction.insert(ACCOUNT, Table.of(TextColumn.of("key", keys)));
          transaction.commit();
        }
        assertEquals(12_000, ids.length);
        assertTrue(still.isMoved() || still.rows() == 0, "either it says so, or it is as it was");
      }
      try (Still still = still(database)) {
        assertFalse(still.isMoved());
        assertEquals(1, still.transaction());
        assertTrue(still.rows() >= 12_000);
      }
    }
  }

  @Test
  void writingGoesOnWhileASnapshotIsRead() throws IOException, SQLException {
    try (Database database = open(null)) {
      work(database, 1);
      try (Still still = still(database)) {
        long before = still.rows();
        work(database, 2);
        work(database, 3);
        assertEquals(before, still.rows());
        assertEquals(2, still.transaction());
      }
      try (Still still = still(database)) {
        assertEquals(7, still.transaction());
      }
    }
  }
}
