package org.rapport.store.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.BackupReport;
import org.rapport.store.DamagedBackupException;
import org.rapport.store.Databases;
import org.rapport.store.NoDatabaseException;
import org.rapport.store.Passphrase;
import org.rapport.store.StoreException;
import org.rapport.store.WrongPassphraseException;
import org.rapport.store.internal.dump.DamagedDumpException;
import org.rapport.store.internal.dump.DumpHead;
import org.rapport.store.internal.files.Disks;
import org.rapport.store.internal.files.DurableFiles;
import org.rapport.store.internal.gateway.Progress;
import org.rapport.store.internal.gateway.RestoredFolder;
import org.rapport.store.internal.gateway.Withheld;
import org.rapport.store.internal.keys.DamagedKeyFileException;
import org.rapport.store.internal.keys.DatabaseKey;
import org.rapport.store.internal.keys.KeyCost;
import org.rapport.store.internal.keys.KeyFile;
import org.rapport.store.internal.keys.RejectedPassphraseException;

/** Checks and restores backups. */
public final class Restorer {
  private Restorer() {}

  /** Something to be done with a backup. */
  private interface Task {
    BackupReport run(BackupFile backup) throws IOException, SQLException;
  }

  /** Checks a backup. */
  public static BackupReport verify(Path file, Passphrase passphrase, @Nullable IProgressMonitor monitor) {
    Progress progress = Progress.of(monitor);
    progress.begin("Checking " + file.getFileName());
    return with(file, passphrase, backup -> backup.check(progress));
  }

  /** Restores a backup. */
  public static BackupReport restore(Path file, Passphrase passphrase, Path newFolder, String user,
      @Nullable IProgressMonitor monitor) {
    Path target = newFolder.toAbsolutePath().normalize();
    checkTarget(target);
    Progress progress = Progress.of(monitor);
    progress.begin("Restoring " + file.getFileName());
    return with(file, passphrase, backup -> {
      BackupReport report = backup.check(progress.part(0, 0.2));
      build(backup, passphrase, target, user, progress.part(0.2, 1));
      return report;
    });
  }

  private static BackupReport with(Path file, Passphrase passphrase, Task task) {
    if (!Files.isRegularFile(file)) {
      throw new DamagedBackupException("There is no backup " + file + ": check the name.");
    }
    try (BackupFile backup = BackupFile.open(file, passphrase)) {
      return task.run(backup);
    } catch (RejectedPassphraseException e) {
      throw new WrongPassphraseException("The passphrase does not open the backup " + file
          + ": it opens with the one that was in force when it was made.", e);
    } catch (DamagedKeyFileException e) {
      throw damaged(file, "the key in it was altered", e);
    } catch (DamagedDumpException e) {
      throw damaged(file, e.reason(), e);
    } catch (SQLException e) {
      throw new StoreException("The backup " + file + " could not be restored: check that the disk has room and can be "
          + "written. Nothing was changed.", Withheld.of(e));
    } catch (IOException e) {
      throw new StoreException("The backup " + file + " could not be read or restored (" + e.getMessage()
          + "): check the disk and the rights on the folder. Nothing was changed.", e);
    }
  }

  private static DamagedBackupException damaged(Path file, String reason, Exception cause) {
    return new DamagedBackupException("The backup " + file + " can't be used: " + reason
        + ". Nothing was changed; use another backup.", cause);
  }

  private static void checkTarget(Path target) {
    if (target.toString().indexOf(';') >= 0 || target.getFileName() == null || target.getParent() == null) {
      throw new NoDatabaseException("A database can't be kept in '" + target + "': choose a path without semicolons.");
    }
    if (Databases.exists(target)) {
      throw new NoDatabaseException("There is a database in " + target
          + " already, and a backup is never restored over one: choose a new or empty folder.");
    }
    try {
      if (Files.exists(target) && !isEmpty(target)) {
        throw new NoDatabaseException("The folder " + target + " holds other files: choose an empty or new folder.");
      }
    } catch (IOException e) {
      throw new NoDatabaseException("The folder " + target + " can't be read: choose another one.", e);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  /** Builds the database beside its place and moves it there in one step. */
  private static void build(BackupFile backup, Passphrase passphrase, Path target, String user, Progress progress)
      throws IOException, SQLException {
    Path parent = target.getParent();
    if (parent == null) {
      throw new IOException("no folder around " + target);
    }
    Files.createDirectories(parent);
    DumpHead head = backup.head();
    Room.check(parent, "The restored database " + head.database(), Room.ofRestore(head.bytes()),
        Disks.of(parent).free(parent));
    char[] characters = passphrase.characters();
    try (Workspace work = new Workspace(parent, user)) {
      try (DatabaseKey key = KeyFile.create(work.folder(), characters, KeyCost.measured());
          RestoredFolder restored = new RestoredFolder(work.folder(), key)) {
        restored.fill(head, handler -> backup.read(handler, progress.part(0, 0.9)), progress.part(0.9, 0.95));
        restored.open(progress.part(0.95, 0.97)).close();
      }
      progress.check();
      Origin.note(work.folder(), head.databaseId());
      work.release();
      if (Files.exists(target)) {
        Files.delete(target); // empty: a folder that is not can't be deleted
      }
      Files.move(work.folder(), target, StandardCopyOption.ATOMIC_MOVE);
      DurableFiles.syncFolder(parent);
      progress.end();
    } finally {
      Arrays.fill(characters, '\0');
    }
  }
}
