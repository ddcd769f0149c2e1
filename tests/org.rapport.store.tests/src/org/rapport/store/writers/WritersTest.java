package org.rapport.store.writers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.Passphrase;

/** Eight writers and a bulk job on a few records: nothing is lost, every conflict is reported to one side. */
class WritersTest {
  private static final long SEED = 20261122;

  @Test
  void eightWritersLoseNothingAndHearOfEveryConflictOnce(@TempDir Path folder) throws Exception {
    Path place = folder.resolve("db");
    Writers writers;
    String digest;
    try (Passphrase passphrase = Passphrase.of("eight writers");
        Database database = Databases.create(place, passphrase, "ada")) {
      writers = new Writers(database, 20, SEED);
      writers.run(8, 300);
      assertEquals(List.of(), writers.faults(database), "seed " + SEED);
      digest = database.digest();
    }
    assertTrue(writers.ledger().conflicts() > 10, "seed " + SEED + ": " + writers.ledger().conflicts() + " conflicts");
    Files.delete(place.resolve("data.mv.db"));
    try (Passphrase passphrase = Passphrase.of("eight writers");
        Database database = Databases.open(place, passphrase, "ada")) {
      assertEquals(digest, database.digest(), "seed " + SEED);
      assertEquals(List.of(), writers.faults(database), "seed " + SEED);
    }
  }
}
