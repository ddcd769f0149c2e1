package org.rapport.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.Account;

/** H2's file is only what the journal adds up to: lost, old or damaged, it is made good at the next opening. */
class ReplayTest {
  @TempDir
  Path folder = Path.of(".");

  private static void change(Database database, int seed) {
    TransactionInfo info = Fixture.importChurn(database, Fixture.churn(300, 2, "S" + seed + "-", seed));
    long id = UndoTest.sample(database);
    try (EditSession session = database.openSession()) {
      session.<Account>load(Fixture.ACCOUNT, id).setIndustry("Industry " + seed);
      session.commit("Edit");
    }
    try (Transaction transaction = database.begin("Delete some")) {
      long last = database.scan(ScanQuery.of(Fixture.ACCOUNT, List.of())).rows();
      transaction.delete(Fixture.ACCOUNT, new long[]{last / 2, last / 3});
      transaction.commit();
    }
    if (seed % 2 == 0) {
      database.undo(info.number(), null);
    }
  }

  private static String state(Database database) {
    return database.digest() + database.transactions() + database.history(Fixture.ACCOUNT, 5) + database.fields()
        .of(Fixture.ACCOUNT).stream().map(Field::name).toList()
        + Arrays.toString(database.scan(ScanQuery.of(Fixture.ACCOUNT, List.of("key"))).names().toArray());
  }

  @Test
  void aMissingFileIsBuiltAnew() throws IOException {
    Path place = folder.resolve("db");
    String before;
    try (Database database = Fixture.create(place)) {
      for (int i = 0; i < 4; i++) {
        change(database, i);
      }
      before = state(database);
    }
    Files.delete(place.resolve("data.mv.db"));
    try (Database database = Fixture.open(place)) {
      assertEquals(before, state(database));
      change(database, 7);
    }
  }

  @Test
  void anOldFileCatchesUp() throws IOException {
    Path place = folder.resolve("db");
    try (Database database = Fixture.create(place)) {
      change(database, 0);
      change(database, 1);
    }
    Path old = folder.resolve("old");
    Files.copy(place.resolve("data.mv.db"), old);
    String before;
    try (Database database = Fixture.open(place)) {
      change(database, 2);
      change(database, 3);
      before = state(database);
    }
    Files.copy(old, place.resolve("data.mv.db"), StandardCopyOption.REPLACE_EXISTING);
    try (Database database = Fixture.open(place)) {
      assertEquals(before, state(database));
    }
    try (Database database = Fixture.open(place)) {
      assertEquals(before, state(database));
    }
  }

  @Test
  void aDamagedFileIsBuiltAnew() throws IOException {
    Path place = folder.resolve("db");
    String before;
    try (Database database = Fixture.create(place)) {
      change(database, 0);
      before = state(database);
    }
    byte[] bytes = Files.readAllBytes(place.resolve("data.mv.db"));
    Arrays.fill(bytes, 0, bytes.length, (byte) 7);
    Files.write(place.resolve("data.mv.db"), bytes);
    try (Database database = Fixture.open(place)) {
      assertEquals(before, state(database));
    }
  }

  @Test
  void idsAndKeysAreNeverGivenTwice() {
    Path place = folder.resolve("db");
    long last;
    try (Database database = Fixture.create(place)) {
      TransactionInfo info = Fixture.importChurn(database, Fixture.churn(10, 1, "C", 1));
      database.undo(info.number(), null);
      try (Transaction rehearsal = database.rehearse(TransactionKind.IMPORT)) {
        assertEquals(11, rehearsal.insert(Fixture.ACCOUNT, Fixture.churn(10, 0, "D", 1))[0]);
      }
      last = UndoTest.sample(database);
    }
    assertEquals(11, last);
    try (Database database = Fixture.open(place)) {
      assertTrue(UndoTest.sample(database) > last);
    }
  }
}
