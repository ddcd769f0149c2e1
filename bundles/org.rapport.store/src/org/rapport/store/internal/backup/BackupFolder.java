package org.rapport.store.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.rapport.store.Backup;
import org.rapport.store.BackupSchedule;
import org.rapport.store.Database;
import org.rapport.store.Places;
import org.rapport.store.Retention;
import org.rapport.store.StoreException;
import org.rapport.store.internal.gateway.StoreDatabase;
import org.rapport.store.internal.gateway.StoreLog;

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

  /** @return the identity of a database, and of the one from whose backup it was restored */
  public static Set<String> identities(Database database) {
    Set<String> identities = new HashSet<>();
    if (database instanceof StoreDatabase store) {
      identities.add(store.key().databaseId());
      Origin.of(database.folder()).ifPresent(identities::add);
    }
    return identities;
  }

  /** @return the backups in a folder, the newest first */
  public static List<Backup> list(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Path> files;
    try (Stream<Path> all = Files.list(folder.toAbsolutePath().normalize())) {
      files = all.filter(file -> String.valueOf(file.getFileName()).endsWith(Backup.SUFFIX))
          .filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new StoreException("The folder " + folder + " can't be read: check its rights.", e);
    }
    List<Backup> backups = new ArrayList<>();
    for (Path file : files) {
      try {
        BackupHeader header = BackupFile.header(file);
        backups.add(new Backup(file, header.database(), header.databaseId(), header.time(), Files.size(file),
            header.transaction(), Summary.read(file), true));
      } catch (IOException e) {
        StoreLog.warn("The file " + file + " is named like a backup but is none that can be used.", e);
      }
    }
    backups.sort(Comparator.comparing(Backup::time).reversed().thenComparing(Backup::file));
    return List.copyOf(backups);
  }

  /** Deletes those that need not be kept, of each database by itself. */
  public static List<Backup> rotate(Path folder, Retention retention) {
    return rotate(folder, retention, "");
  }

  /** Deletes those of one database that need not be kept, or with the empty text of each by itself. */
  static List<Backup> rotate(Path folder, Retention retention, String databaseId) {
    Map<String, List<Backup>> databases = new LinkedHashMap<>();
    for (Backup backup : list(folder)) {
      if (databaseId.isEmpty() || databaseId.equals(backup.databaseId())) {
        databases.computeIfAbsent(backup.databaseId(), id -> new ArrayList<>()).add(backup);
      }
    }
    List<Backup> deleted = new ArrayList<>();
    for (List<Backup> backups : databases.values()) {
      Set<Instant> keep = retention.keep(backups.stream().map(Backup::time).toList(), ZoneId.systemDefault());
      for (Backup backup : backups) {
        if (!keep.contains(backup.time())) {
          delete(backup);
          deleted.add(backup);
        }
      }
    }
    return List.copyOf(deleted);
  }

  private static void delete(Backup backup) {
    try {
      Files.deleteIfExists(backup.file());
    } catch (IOException e) {
      throw new StoreException("The old backup " + backup.file() + " can't be deleted: check the folder's rights.", e);
    }
  }
}
