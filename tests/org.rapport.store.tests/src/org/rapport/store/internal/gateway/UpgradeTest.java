package org.rapport.store.internal.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.store.Backup;
import org.rapport.store.BackupSchedule;
import org.rapport.store.Backups;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.Passphrase;
import org.rapport.store.backup.RandomDatabase;
import org.rapport.store.internal.keys.DatabaseKey;
import org.rapport.store.internal.keys.KeyFile;
import org.rapport.store.internal.seal.SealedFiles;

/** A database whose tables another version made gets this one's, after nothing was lost and with a backup. */
class UpgradeTest {
  @TempDir
  Path folder = Path.of(".");

  private Database open(@Nullable NullProgressMonitor monitor) {
    try (Passphrase passphrase = Passphrase.of(RandomDatabase.WORD)) {
      return Databases.open(folder.resolve("db"), passphrase, "ada", monitor);
    }
  }

  private void age() throws IOException, SQLException {
    Path place = folder.resolve("db");
    try (DatabaseKey key = KeyFile.open(place, RandomDatabase.WORD.toCharArray());
        SealedFiles.Registration registration = SealedFiles.register(key.databaseId(), key.pages());
        Connection connection = H2.source(SealedFiles.url(key.databaseId(), place.resolve("data").toAbsolutePath()))
            .getConnection();
        PreparedStatement statement = connection.prepareStatement("UPDATE RAPPORT_STATE SET FINGERPRINT = ?")) {
      statement.setString(1, "that of an earlier version");
      statement.executeUpdate();
    }
  }

  @Test
  void theTablesAreBuiltAnewAndABackupIsMade() throws IOException, SQLException {
    String before;
    try (Database database = RandomDatabase.create(folder.resolve("db"), 4, 200)) {
      before = database.digest() + database.transactions();
    }
    BackupSchedule.daily(folder.resolve("backups")).save(folder.resolve("db"));
    age();
    assertThrows(OperationCanceledException.class, () -> open(new NullProgressMonitor() {
      @Override
      public void worked(int work) {
        setCanceled(true);
      }
    }));
    for (int opening = 0; opening < 2; opening++) {
      try (Database database = open(null)) {
        assertEquals(before, database.digest() + database.transactions());
      }
      List<Backup> backups = Backups.list(folder.resolve("backups"));
      assertEquals(1, backups.size(), "one is enough");
      assertFalse(Files.exists(folder.resolve("db/upgrading")));
    }
  }
}
