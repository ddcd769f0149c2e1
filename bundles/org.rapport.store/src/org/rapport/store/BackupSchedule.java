package org.rapport.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.backup.ScheduleFile;

/**
 * When a database is backed up, where to, and how many backups stay. Kept in a small file in the database's folder,
 * which holds no secret and no customer. The store only says when a backup is due; the program that has the database
 * open makes it.
 *
 * @param folder where the backups go, absolute; another disk is best
 * @param every how long after the last one the next is due, at least a minute; a day is usual
 * @param retention which of the scheduled backups are kept
 * @param last when the last scheduled backup was made, or null
 * @since 0.1
 */
public record BackupSchedule(Path folder, Duration every, Retention retention, @Nullable Instant last) {
  /** Checks the ranges. */
  public BackupSchedule {
    if (every.compareTo(Duration.ofMinutes(1)) < 0) {
      throw new IllegalArgumentException("A backup every " + every + " is too often: a minute is the least");
    }
    folder = folder.toAbsolutePath().normalize();
  }

  /**
   * Every day, with the usual rotation.
   *
   * @param folder where the backups go
   * @return the schedule
   */
  public static BackupSchedule daily(Path folder) {
    return new BackupSchedule(folder, Duration.ofDays(1), Retention.DEFAULT, null);
  }

  /**
   * @param database a database's folder
   * @return its schedule; empty when it has none or its file can't be read, which the log tells
   */
  public static Optional<BackupSchedule> of(Path database) {
    return ScheduleFile.read(database);
  }

  /**
   * Makes this the schedule of a database, durably.
   *
   * @param database the database's folder
   * @throws StoreException when the file can't be written
   */
  public void save(Path database) {
    ScheduleFile.write(database, this);
  }

  /**
   * Takes the schedule of a database away; its backups stay.
   *
   * @param database the database's folder
   * @throws StoreException when the file can't be deleted
   */
  public static void remove(Path database) {
    ScheduleFile.remove(database);
  }

  /**
   * @param now the time
   * @return true when a backup is due: there was none, the interval has passed, or the clock was put back
   */
  public boolean due(Instant now) {
    Instant made = last;
    return made == null || made.isAfter(now.plus(Duration.ofDays(1))) || !now.isBefore(made.plus(every));
  }

  /**
   * @param time when a backup was made
   * @return the schedule with that as the last one
   */
  public BackupSchedule made(Instant time) {
    return new BackupSchedule(folder, every, retention, time);
  }
}
