package org.rapport.store.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.store.Backup;
import org.rapport.store.Backups;
import org.rapport.store.Database;

/** A backup that was changed in any way is refused before anything is touched. */
class DamagedBackupTest {
  private static final int ATTEMPTS = 60;

  @TempDir
  Path folder = Path.of(".");

  @Test
  void everyDamagedBackupIsRefused() throws IOException {
    Backup good;
    Backup other;
    try (Database database = RandomDatabase.create(folder.resolve("db"), 11, 60)) {
      good = Backups.create(database, folder.resolve("backups"), null);
      other = Backups.create(database, folder.resolve("backups"), null);
    }
    Damage damage = new Damage(Files.createDirectory(folder.resolve("work")), good.file(), other.file());
    List<String> failures = new ArrayList<>();
    for (int seed = 0; seed < ATTEMPTS; seed++) {
      String failure = damage.attempt(seed);
      if (!failure.isEmpty()) {
        failures.add(failure);
      }
    }
    assertEquals(List.of(), failures);
  }
}
