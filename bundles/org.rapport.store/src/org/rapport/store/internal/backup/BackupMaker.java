package org.rapport.store.internal.backup;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.Backup;
import org.rapport.store.Database;
import org.rapport.store.StoreException;

/** Makes backups. */
public final class BackupMaker {
  private BackupMaker() {}

  /** Makes a backup. */
  public static Backup create(Database database, Path folder, String reason, @Nullable IProgressMonitor monitor) {
    throw new StoreException("This version can't make backups yet.");
  }

  /** Makes the backup that is due. */
  public static Optional<Backup> createScheduled(Database database, @Nullable IProgressMonitor monitor) {
    throw new StoreException("This version can't make backups yet.");
  }
}
