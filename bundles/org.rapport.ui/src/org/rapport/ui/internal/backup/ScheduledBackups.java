package org.rapport.ui.internal.backup;

import java.lang.reflect.InvocationTargetException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.rapport.store.Backup;
import org.rapport.store.BackupSchedule;
import org.rapport.store.Backups;
import org.rapport.store.Database;
import org.rapport.ui.Background;
import org.rapport.ui.OpenDatabase;
import org.rapport.ui.Problems;
import org.rapport.ui.internal.shell.StatusLine;

/**
 * Makes the backups that the open database's schedule asks for: soon after opening, every hour it is looked whether one
 * is due, and at closing. Lives on the UI thread; the work is done in jobs.
 */
public final class ScheduledBackups {

  private static final int SOON = 20_000;
  private static final int HOUR = 3_600_000;

  private static boolean running;

  private ScheduledBackups() {}

  /** Begins to look after the databases that are opened from now on. */
  public static void start() {
    OpenDatabase.current().addListener(database -> database.ifPresent(open -> later(open, SOON)));
  }

  private static void later(Database database, int millis) {
    Display.getCurrent().timerExec(millis, () -> {
      if (OpenDatabase.current().get().orElse(null) == database) {
        makeIfDue(database);
        later(database, HOUR);
      }
    });
  }

  private static boolean isDue(Database database) {
    return BackupSchedule.of(database.folder()).filter(schedule -> schedule.due(Instant.now())).isPresent();
  }

  private static void makeIfDue(Database database) {
    if (running || !isDue(database)) {
      return;
    }
    running = true;
    Background.of(NLS.bind(Messages.Backup_job, database.name()), null).onCancel(() -> running = false)
        .onFailure(problem -> {
          running = false;
          StatusLine.say(NLS.bind(Messages.Backup_scheduledFailed, Problems.sentence(problem)));
        }).run(monitor -> Backups.createScheduled(database, monitor), made -> {
          running = false;
          told(made);
        });
  }

  private static void told(@Nullable Optional<Backup> made) {
    if (made != null) {
      made.ifPresent(backup -> StatusLine.say(NLS.bind(Messages.Backup_scheduled, backup.file())));
    }
    BackupStatus.refresh();
  }

  /** Makes the backup that is due before a database is closed; the user can go without by cancelling. */
  public static void closing(@Nullable Shell shell, Database database) {
    if (running || !database.isOpen() || !isDue(database)) {
      return;
    }
    try {
      new ProgressMonitorDialog(shell).run(true, true, monitor -> {
        monitor.setTaskName(NLS.bind(Messages.Backup_closing, database.name()));
        Backups.createScheduled(database, monitor);
      });
    } catch (InvocationTargetException failed) {
      Throwable problem = Objects.requireNonNullElse(failed.getCause(), failed);
      if (!(problem instanceof OperationCanceledException)) {
        Problems.show(shell, problem);
      }
    } catch (InterruptedException cancelled) {
      ILog.of(ScheduledBackups.class).info("The backup at closing was cancelled."); //$NON-NLS-1$
    }
  }
}
