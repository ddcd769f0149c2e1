package org.rapport.store.internal.backup;

import java.nio.file.Path;
import java.util.List;

import org.rapport.store.Backup;
import org.rapport.store.BackupSchedule;
import org.rapport.store.Database;
import org.rapport.store.Places;
import org.rapport.store.Retention;

/** The folder that backups are in. */
public final class BackupFolder {
  private BackupFolder() {}

  /** @return where the backups of a database go */
  public static Path of(Database database) {
    return BackupSchedule.of(database.folder()).map(BackupSchedule::folder).orElseGet(BackupFolder::defaultFolder);
  }

  /** @return where backups go unless somebody says otherwise */
  public static Path defaultFolder() {
    return Places.data().resolve("backups");
  }

  /** @return the backups in a folder, the newest first */
  public static List<Backup> list(Path folder) {
    return List.of();
  }

  /** Deletes those that need not be kept. */
  public static List<Backup> rotate(Path folder, Retention retention) {
    return List.of();
  }
}
