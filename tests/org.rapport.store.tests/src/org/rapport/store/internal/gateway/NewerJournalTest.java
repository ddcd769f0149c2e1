package org.rapport.store.internal.gateway;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.store.DamagedDatabaseException;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.Passphrase;
import org.rapport.store.internal.journal.Journal;
import org.rapport.store.internal.keys.DatabaseKey;
import org.rapport.store.internal.keys.KeyFile;

/** A journal that a newer version has written is left alone, and the user is told what to do. */
class NewerJournalTest {
  @TempDir
  Path folder = Path.of(".");

  @Test
  void aNewerJournalIsRefused() throws IOException {
    try (Passphrase passphrase = Passphrase.of("word")) {
      try (Database database = Databases.create(folder.resolve("db"), passphrase, "ada")) {
        assertTrue(database.isOpen());
      }
      try (DatabaseKey key = KeyFile.open(folder.resolve("db"), "word".toCharArray());
          Journal journal = Journal.open(folder.resolve("db/journal"), key.databaseId(), key.journal(),
              StoreLog::info)) {
        journal.append(new byte[]{99, 1, 2, 3});
      }
      byte[] before = Files.readAllBytes(folder.resolve("db/journal/00000001.journal"));
      DamagedDatabaseException e = assertThrows(DamagedDatabaseException.class,
          () -> Databases.open(folder.resolve("db"), passphrase, "ada"));
      assertTrue(e.getMessage().contains("newer version") && e.getMessage().contains("open it with the version"),
          e.getMessage());
      assertArrayEquals(before, Files.readAllBytes(folder.resolve("db/journal/00000001.journal")));
    }
  }
}
