package org.rapport.store;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.backup.BackupFolder;
import org.rapport.store.internal.backup.BackupMaker;
import org.rapport.store.internal.backup.Restorer;

/**
 * Copies of databases that are proven. A backup is one file, {@code NAME-2026-11-22T214500Z.rapport-backup}, encrypted
 * under the passphrase that was in force when it was made. It holds all tables and the whole journal, so the history
 * and the undo of every transaction survive a restore.
 * <p>
 * Long work tells its progress and can be cancelled by an {@link org.eclipse.core.runtime.OperationCanceledException};
 * what was begun is then removed.
 *
 * @since 0.1
 */
public final class Backups {
  private Backups() {}

  /**
   * Makes a backup of an open database, which may go on being written meanwhile: the backup holds it as it was at one
   * transaction. The file gets its name only after it was restored into a temporary place and compared row by row.
   *
   * @param database the database
   * @param folder where the file goes, created when missing
   * @param monitor progress and cancellation, or null
   * @return the verified backup
   * @throws StoreException when the folder can't be written or has not enough room, or the comparison finds a
   *         difference
   */
  public static Backup create(Database database, Path folder, @Nullable IProgressMonitor monitor) {
    return BackupMaker.create(database, folder, "", monitor);
  }

  /**
   * Makes the backup that a database's schedule asks for, when it is due, removes those that need not be kept, and
   * notes it in the schedule.
   *
   * @param database the database
   * @param monitor progress and cancellation, or null
   * @return the backup; empty when there is no schedule or it is not due
   * @throws StoreException as {@link #create}
   */
  public static Optional<Backup> createScheduled(Database database, @Nullable IProgressMonitor monitor) {
    return BackupMaker.createScheduled(database, monitor);
  }

  /**
   * Makes a backup before something that changes much: a large import, a migration. It goes to the folder of the
   * database's schedule, or to {@link #defaultFolder}.
   *
   * @param database the database
   * @param reason what is about to happen, such as {@code import of Telco.csv}; not written anywhere as it is
   * @param monitor progress and cancellation, or null
   * @return the backup
   * @throws StoreException as {@link #create}
   */
  public static Backup backupBefore(Database database, String reason, @Nullable IProgressMonitor monitor) {
    return BackupMaker.create(database, BackupFolder.of(database), reason, monitor);
  }

  /**
   * As {@link #backupBefore(Database, String, IProgressMonitor)} without a monitor.
   *
   * @param database the database
   * @param reason what is about to happen
   * @return the backup
   */
  public static Backup backupBefore(Database database, String reason) {
    return backupBefore(database, reason, null);
  }

  /**
   * @param database a database's folder
   * @return where its backups go unless somebody says otherwise: {@code backups} among Rapport's data
   */
  public static Path defaultFolder(Path database) {
    return BackupFolder.defaultFolder();
  }

  /**
   * Reads a whole backup and checks all of it: that every byte is authentic, that nothing is missing, and that rows
   * and digests of every table are those noted when it was made.
   *
   * @param file the backup
   * @param passphrase the words that opened the database when it was made
   * @param monitor progress and cancellation, or null
   * @return what it holds
   * @throws WrongPassphraseException when the passphrase does not open it
   * @throws DamagedBackupException when it is no backup or is damaged
   */
  public static BackupReport verify(Path file, Passphrase passphrase, @Nullable IProgressMonitor monitor) {
    return Restorer.verify(file, passphrase, monitor);
  }

  /**
   * Builds a database from a backup, in a new or empty folder; never over another one. The file is checked as by
   * {@link #verify} before anything is written; the folder appears only when all is there. The restored database has
   * the same contents and history, opens with the same passphrase, and has an identity of its own.
   *
   * @param file the backup
   * @param passphrase the words that opened the database when the backup was made
   * @param newFolder the folder, new or empty
   * @param user who restores
   * @param monitor progress and cancellation, or null
   * @return what was restored
   * @throws NoDatabaseException when the folder can't be used
   * @throws WrongPassphraseException when the passphrase does not open it
   * @throws DamagedBackupException when it is no backup or is damaged
   * @throws StoreException when the disk has not enough room or can't be written
   */
  public static BackupReport restore(Path file, Passphrase passphrase, Path newFolder, String user,
      @Nullable IProgressMonitor monitor) {
    return Restorer.restore(file, passphrase, newFolder, user, monitor);
  }

  /**
   * Lists the backups in a folder by what their files say of themselves, which needs no passphrase and is checked only
   * when a backup is verified or restored. Files that are no backups are passed over.
   *
   * @param folder a folder
   * @return its backups, the newest first; empty when there is no such folder
   * @throws StoreException when the folder can't be read
   */
  public static List<Backup> list(Path folder) {
    return BackupFolder.list(folder);
  }

  /**
   * Lists the backups of a database in its usual folders: that of its schedule, and {@link #defaultFolder}. Those of
   * another database that happens to have the same name are not among them, nor are copies that people keep elsewhere.
   *
   * @param database the database
   * @return its backups, the newest first; those of the database from whose backup it was restored belong to them
   * @throws StoreException when a folder can't be read
   */
  public static List<Backup> known(Database database) {
    Set<String> identities = BackupFolder.identities(database);
    return Stream.of(BackupFolder.of(database), BackupFolder.defaultFolder()).distinct()
        .flatMap(folder -> list(folder).stream()).filter(backup -> identities.contains(backup.databaseId()))
        .sorted(Comparator.comparing(Backup::time).reversed()).toList();
  }

  /**
   * Deletes the backups in a folder that need not be kept, of each database by itself.
   *
   * @param folder a folder
   * @param retention which to keep, by days in the system's time zone
   * @return the backups that were deleted
   * @throws StoreException when one can't be deleted
   */
  public static List<Backup> rotate(Path folder, Retention retention) {
    return BackupFolder.rotate(folder, retention);
  }
}
