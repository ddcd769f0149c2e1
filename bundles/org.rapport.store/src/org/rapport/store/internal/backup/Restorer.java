package org.rapport.store.internal.backup;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.BackupReport;
import org.rapport.store.Passphrase;
import org.rapport.store.StoreException;

/** Checks and restores backups. */
public final class Restorer {
  private Restorer() {}

  /** Checks a backup. */
  public static BackupReport verify(Path file, Passphrase passphrase, @Nullable IProgressMonitor monitor) {
    throw new StoreException("This version can't read backups yet.");
  }

  /** Restores a backup. */
  public static BackupReport restore(Path file, Passphrase passphrase, Path newFolder, String user,
      @Nullable IProgressMonitor monitor) {
    throw new StoreException("This version can't read backups yet.");
  }
}
